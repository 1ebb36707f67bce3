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
