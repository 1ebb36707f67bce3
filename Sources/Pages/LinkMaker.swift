import Notes
import Relationships
import SourceText

/// The page that links start from, with the places they lead to.
struct LinkMaker: Sendable {
  let desk: Desk
  private let start: PageLinkStart

  init(page: VaultPath, desk: Desk) { (self.desk, start) = (desk, PageLinkStart(page)) }

  func to(_ path: VaultPath) -> PageLink { PageLink(to: path, from: start) }

  /// To where something was read.
  func to(_ origin: Origin) -> PageLink {
    PageLink(to: origin.path, anchor: origin.anchor, from: start)
  }

  /// To a person's page, under their name.
  func about(_ id: Person.ID) -> NamedLink {
    NamedLink(
      name: PageText(desk.index.person(id)?.name ?? id.text), link: to(desk.names.about(id)))
  }

  /// To several persons' pages, in the order of their names.
  func about(_ ids: [Person.ID]) -> [NamedLink] {
    if ids.count < 2 { return ids.map { about($0) } }
    return NamedLink.list(
      ids.map { about($0) }.map { (key: Folded($0.name.verbatim), link: $0) }
        .sorted { $0.key < $1.key }.map(\.link))
  }
}
