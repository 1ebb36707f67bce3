import Calendar
import Relationships
import SourceText

/// What each page is called: names that are unique in the vault, so that no link becomes ambiguous.
struct PageNames: Sendable {
  /// The folder all pages lie in.
  let folder: String
  /// The part of a page's name that tells whose it is, by id.
  private let names: [Person.ID: String]

  init(_ index: Index) {
    folder = index.configuration.pages
    let short = index.people.map { ($0, FittingName.fit($0.id.path.name)) }
    let withKind = index.people.map { person in
      (person, FittingName.fit("\(person.kind.rawValue)-\(person.id.path.name)"))
    }
    let whole = index.people.map { person in
      (person, FittingName.fit(person.id.path.parts.joined(separator: "-")))
    }
    var names: [Person.ID: String] = [:]
    var taken: Set<Folded> = []
    // A name that two have gives way to a longer one for both, so that neither depends on the other.
    for candidates in [short, withKind, whole] {
      let open = candidates.filter { names[$0.0.id] == nil }
      let counts = Dictionary(grouping: open) { Folded($0.1) }
      for (person, name) in open
      where counts[Folded(name)]?.count == 1 && !taken.contains(Folded(name)) {
        names[person.id] = name
      }
      taken = Set(names.values.map { Folded($0) })
    }
    // Ids that a disk may not tell apart, as two Unicode forms of one name, are counted through.
    let left = whole.filter { names[$0.0.id] == nil }.sorted { $0.0.id < $1.0.id }
    for (person, name) in left {
      let numbered = (1...).lazy.map { $0 == 1 ? name : "\(name)-\($0)" }
      let free = numbered.first { !taken.contains(Folded($0)) } ?? name
      taken.insert(Folded(free))
      names[person.id] = free
    }
    self.names = names
  }

  var home: VaultPath { page("peerage") }
  var hobbies: VaultPath { page("peerage-hobbies") }
  var commitments: VaultPath { page("peerage-commitments") }
  var meetings: VaultPath { page("peerage-meetings") }
  var map: VaultPath { page("peerage-map") }
  var review: VaultPath { page("peerage-review") }

  /// The folder of the pages about people.
  var people: VaultPath { VaultPath("\(folder)/people") }

  func about(_ id: Person.ID) -> VaultPath { page("people/about-\(name(of: id))") }
  func agenda(_ id: Person.ID) -> VaultPath { page("agendas/agenda-\(name(of: id))") }
  func day(_ day: Day) -> VaultPath { page("agendas/day-\(day)") }

  private func name(of id: Person.ID) -> String { names[id] ?? FittingName.fit(id.path.name) }

  private func page(_ name: String) -> VaultPath { VaultPath("\(folder)/\(name).md") }
}
