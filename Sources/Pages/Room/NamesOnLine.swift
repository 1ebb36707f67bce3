import Relationships
import SourceText

extension LinkMaker {
  /// To the pages of some people by name, as many as a line bears; `others` is where all of them stand.
  func about(_ ids: [Person.ID], others: PageLink) -> [NamedLink] {
    guard ids.count > PageRoom.names else { return about(ids) }
    let named = ids.map { (id: $0, name: Folded(desk.index.person($0)?.name ?? $0.text)) }
      .sorted { $0.name < $1.name }
    return NamedLink.list(
      named.prefix(PageRoom.names).map { about($0.id) }, of: ids.count, others: others)
  }
}

extension NamedLink {
  /// The links with commas between; where they are not all of `count`, a last one leads to the others.
  static func list(_ links: [NamedLink], of count: Int, others: PageLink) -> [NamedLink] {
    guard count > links.count else { return list(links) }
    return list(
      links + [NamedLink(name: PageText("\(count - links.count) more"), link: others)])
  }
}
