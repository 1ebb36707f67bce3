import Notes
import Relationships
import SourceText

/// The page that links start from, with the places they lead to.
struct LinkMaker: Sendable {
  let desk: Desk
  private let start: PageLinkStart
  /// The way to the pages about people, which all lie in one folder.
  private let wayToPeople: PageLinkWay

  init(page: VaultPath, desk: Desk) {
    (self.desk, start) = (desk, PageLinkStart(page))
    wayToPeople = start.way(to: desk.names.about(Person.ID("")))
  }

  func to(_ path: VaultPath) -> PageLink { PageLink(to: path, from: start) }

  /// To where something was read.
  func to(_ origin: Origin) -> PageLink {
    PageLink(to: origin.path, anchor: origin.anchor, from: start)
  }

  /// To a person's page, under their name.
  func about(_ id: Person.ID) -> NamedLink { link(to: desk.label(of: id)) }

  /// To several persons' pages, in the order of their names.
  func about(_ ids: [Person.ID]) -> [NamedLink] {
    if ids.count < 2 { return ids.map { about($0) } }
    let labels = ids.map { desk.label(of: $0) }.sorted { $0.sortName < $1.sortName }
    return labels.indices.map { link(to: labels[$0], isFollowed: $0 < labels.count - 1) }
  }

  private func link(to label: PersonLabel, isFollowed: Bool = false) -> NamedLink {
    NamedLink(
      name: label.name, link: PageLink(to: label.page, by: wayToPeople), isFollowed: isFollowed)
  }
}
