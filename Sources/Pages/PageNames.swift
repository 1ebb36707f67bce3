import Calendar
import Relationships
import SourceText

/// What each page is called: names that are unique in the vault, so that no link becomes ambiguous.
struct PageNames: Sendable {
  /// The folder all pages lie in.
  let folder: String
  /// The part of a page's name that tells whose it is, by id.
  private let names: [VaultPath: String]
  /// The part of a page's name that tells which proposal it is about, by id.
  private let proposals: [VaultPath: String]

  init(_ index: Index) {
    folder = index.configuration.pages
    names = PageNames.unique(index.people.map { ($0.id.path, $0.kind.rawValue) })
    proposals = PageNames.unique(index.proposals.map { (VaultPath($0.id), "proposal") })
  }

  /// A name for each id: its last part, where two are the same with the kind before it, else all of it.
  private static func unique(_ ids: [(path: VaultPath, kind: String)]) -> [VaultPath: String] {
    let short = ids.map { ($0.path, FittingName.fit($0.path.name)) }
    let withKind = ids.map { ($0.path, FittingName.fit("\($0.kind)-\($0.path.name)")) }
    let whole = ids.map { ($0.path, FittingName.fit($0.path.parts.joined(separator: "-"))) }
    var names: [VaultPath: String] = [:]
    var taken: Set<Folded> = []
    // A name that two have gives way to a longer one for both, so that neither depends on the other.
    for candidates in [short, withKind, whole] {
      let open = candidates.filter { names[$0.0] == nil }
      let counts = Dictionary(grouping: open) { Folded($0.1) }
      for (path, name) in open
      where counts[Folded(name)]?.count == 1 && !taken.contains(Folded(name)) {
        names[path] = name
      }
      taken = Set(names.values.map { Folded($0) })
    }
    // Ids that a disk may not tell apart, as two Unicode forms of one name, are counted through.
    let left = whole.filter { names[$0.0] == nil }.sorted { $0.0 < $1.0 }
    for (path, name) in left {
      let numbered = (1...).lazy.map { $0 == 1 ? name : "\(name)-\($0)" }
      let free = numbered.first { !taken.contains(Folded($0)) } ?? name
      taken.insert(Folded(free))
      names[path] = free
    }
    return names
  }

  var home: VaultPath { page("peerage") }
  var hobbies: VaultPath { page("peerage-hobbies") }
  var commitments: VaultPath { page("peerage-commitments") }
  var meetings: VaultPath { page("peerage-meetings") }
  var map: VaultPath { page("peerage-map") }
  var review: VaultPath { page("peerage-review") }

  /// The page that names everybody, where home can't.
  var everybody: VaultPath { page("peerage-people") }

  // What a page was split into, by the name of the part.
  func meetings(_ part: String) -> VaultPath { page("meetings/meetings-\(part)") }
  func commitments(_ part: String) -> VaultPath { page("commitments/commitments-\(part)") }
  func hobbies(_ part: String) -> VaultPath { page("hobbies/hobbies-\(part)") }
  func hobby(_ part: String) -> VaultPath { page("hobbies/hobby-\(part)") }
  func people(_ part: String) -> VaultPath { page("people/people-\(part)") }

  var proposalsFolder: VaultPath { VaultPath("\(folder)/proposals") }
  var meetingsFolder: VaultPath { VaultPath("\(folder)/meetings") }
  var commitmentsFolder: VaultPath { VaultPath("\(folder)/commitments") }

  /// The folder of the pages about people.
  var people: VaultPath { VaultPath("\(folder)/people") }

  func about(_ id: Person.ID) -> VaultPath { page("people/about-\(name(of: id))") }
  func agenda(_ id: Person.ID) -> VaultPath { page("agendas/agenda-\(name(of: id))") }
  func day(_ day: Day) -> VaultPath { page("agendas/day-\(day)") }

  /// The previews of a proposal, by its id.
  func previews(of proposal: String) -> VaultPath {
    let path = VaultPath(proposal)
    return page("proposals/previews-\(proposals[path] ?? FittingName.fit(path.name))")
  }

  private func name(of id: Person.ID) -> String {
    names[id.path] ?? FittingName.fit(id.path.name)
  }

  private func page(_ name: String) -> VaultPath { VaultPath("\(folder)/\(name).md") }
}
