import Notes
import SourceText

/// Reads lists of people in front matter, where everybody named is expected to have a note.
enum PeopleList {
  /// The keys that name who was there.
  static let keys = [
    "with", "attendees", "people", "person", "contacts", "contact", "participants",
  ]

  /// These, and those that other kinds of notes have for people.
  static let allKeys = keys + ["members", "dependson", "previewwith"]

  /// The people that some keys name, the owner aside; sorted. Reports unknown and ambiguous ones.
  static func read(
    _ keys: [String], _ values: inout FrontMatterValues, _ names: Names
  ) -> (people: [Person.ID], diagnostics: [Diagnostic]) {
    var people: Set<Person.ID> = []
    var diagnostics: [Diagnostic] = []
    for (reference, place) in values.references(keys) {
      switch names.party(named: reference.target) {
      case .me: continue
      case .person(let id): people.insert(id)
      case .ambiguous(let ids):
        diagnostics.append(PersonDiagnostic.ambiguous(reference.target, ids, at: place))
      case .unknown:
        diagnostics.append(PersonDiagnostic.unknown(reference.target, names, at: place))
      }
    }
    return (people.sorted(), diagnostics)
  }

  /// How many different names in the lists of who was there fit nobody with a note, or several.
  static func strangers(in note: Note, _ names: Names) -> Int {
    var values = FrontMatterValues(note)
    let targets = values.references(keys).map(\.reference.target).filter { name in
      switch names.party(named: name) {
      case .unknown, .ambiguous: true
      case .me, .person: false
      }
    }
    return Set(targets.map { Folded($0) }).count
  }
}
