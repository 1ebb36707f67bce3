import Notes
import Relationships
import SourceText

/// A link with the words it shows.
struct NamedLink: TemplateView {
  let name: PageText
  let link: PageLink
  /// Whether another of its list follows, so that a comma is due.
  var isFollowed = false

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .text("link", \.link), .flag("isFollowed", \.isFollowed),
  ]

  /// The links with commas between.
  static func list(_ links: [NamedLink]) -> [NamedLink] {
    links.enumerated().map { place, link in
      var link = link
      link.isFollowed = place < links.count - 1
      return link
    }
  }
}

/// The page that links start from, with the places they lead to.
struct LinkMaker: Sendable {
  let page: VaultPath
  let desk: Desk

  func to(_ path: VaultPath) -> PageLink { PageLink(to: path, from: page) }

  /// To where something was read.
  func to(_ origin: Origin) -> PageLink {
    PageLink(to: origin.path, anchor: origin.anchor, from: page)
  }

  /// To a person's page, under their name.
  func about(_ id: Person.ID) -> NamedLink {
    NamedLink(
      name: PageText(desk.index.person(id)?.name ?? id.text), link: to(desk.names.about(id)))
  }

  func about(_ ids: [Person.ID]) -> [NamedLink] {
    NamedLink.list(
      ids.map { about($0) }.sorted { Folded($0.name.verbatim) < Folded($1.name.verbatim) })
  }
}
