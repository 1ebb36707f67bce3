import Relationships
import SourceText

/// What every link to somebody's page is made of, put together once: many lines of many pages name them.
struct PersonLabel: Sendable {
  let name: PageText
  /// Where the name stands among others.
  let sortName: Folded
  let page: VaultPath

  /// `id` is all that is known of somebody without a note.
  init(_ id: Person.ID, name: String?, _ names: PageNames) {
    self.name = PageText(name ?? id.text)
    sortName = Folded(self.name.verbatim)
    page = names.about(id)
  }
}

extension Desk {
  /// The labels of all people with a note.
  static func labels(_ people: [Person], _ names: PageNames) -> [Person.ID: PersonLabel] {
    Dictionary(people.map { ($0.id, PersonLabel($0.id, name: $0.name, names)) }) { first, _ in first
    }
  }

  func label(of id: Person.ID) -> PersonLabel { labels[id] ?? PersonLabel(id, name: nil, names) }
}
