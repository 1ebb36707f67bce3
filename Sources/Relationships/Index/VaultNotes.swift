import Calendar
import Notes
import Parallel
import SourceText

/// What each note of a vault is about, and everybody's names.
struct VaultNotes: Sendable {
  /// The notes that are about somebody or something, in the order of their paths.
  private(set) var notes: [(head: NoteHead, placement: NotePlacement)] = []
  private(set) var names: Names
  private(set) var people: [Person] = []
  /// Who the vault belongs to, from the settings and the note that matches them.
  private(set) var owner: Owner
  /// The notes that are about nobody and only list others.
  private(set) var indexPages: [NoteHead] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// `heads` sorted by path.
  init(_ heads: [NoteHead], configuration: Configuration) {
    owner = Owner(configuration.owner)
    names = Names(owner: configuration.owner)
    // What a line of the body says of a person may be what makes them a peer.
    let placements = PlacementReader(heads, configuration: configuration)
    for head in heads {
      if let placement = placements.placement(of: head) {
        notes.append((head, placement))
      } else {
        indexPages.append(head)
      }
    }
    var ids: Set<Person.ID> = []
    for ((head, placement), named) in zip(notes, Parallel.map(notes, Named.init)) {
      guard case .person(let person, let found) = named else {
        names.add(head.file.path, placement, title: named.title)
        continue
      }
      diagnostics += found
      guard ids.insert(person.id).inserted else {
        // `ada.md` and `ada.markdown`: the first is the person.
        diagnostics.append(
          Diagnostic(
            .duplicateName, at: SourcePlace(path: head.file.path, line: 1),
            "`\(person.id.text)` is the name of another note, too", fix: "rename one of them"))
        continue
      }
      if names.isOwner(person) {
        owner.add(person)
        names.add(owner: person)
      } else {
        people.append(person)
        names.add(person, file: head.file.path)
      }
    }
    people.sort { $0.sortsBefore($1) }
    diagnostics += duplicateNames(names)
  }

  /// Lets go of what only the readers of records ask for.
  mutating func forgetNotes() { (notes, indexPages) = ([], []) }

  /// What a note is known by besides its path. Only of people and joint work it stands in the lines.
  private enum Named {
    case person(Person, [Diagnostic])
    case work(title: String)
    case path

    init(_ note: (head: NoteHead, placement: NotePlacement)) {
      let (head, placement) = note
      let isWork = placement.kind == .project || placement.kind == .proposal
      guard isWork || placement.isPerson else {
        self = .path
        return
      }
      // They are said when the lines are read for the records.
      var ignored: [Diagnostic] = []
      let outline = head.shared(head.outline(&ignored), placement)
      if isWork {
        var values = FrontMatterValues(outline.note)
        self = .work(title: WorkTitle.read(outline, placement, &values))
      } else {
        let (person, found) = PersonReader.read(outline, placement)
        self = .person(person, found)
      }
    }

    var title: String? { if case .work(let title) = self { title } else { nil } }
  }

  private func duplicateNames(_ names: Names) -> [Diagnostic] {
    let known = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return names.people.shared(.name).flatMap { name, ids in
      ids.dropFirst().compactMap { id -> Diagnostic? in
        guard let person = known[id], let first = ids.first else { return nil }
        return Diagnostic(
          .duplicateName, at: SourcePlace(path: person.origin.path, line: person.origin.line),
          "`\(name.text)` means `\(first.text)`, too",
          fix: "give one of them another `name:`, or rename its file")
      }
    }
  }
}

extension NoteContext {
  /// What all readers of a note share; reports people that its front matter names and nobody knows.
  static func read(
    _ outline: Outline, _ placement: NotePlacement, _ names: Names,
    _ diagnostics: inout [Diagnostic]
  ) -> NoteContext {
    var values = FrontMatterValues(outline.note)
    let name = VaultPath(outline.file.path.withoutEnding).name
    let stated = values.day(["date", "day"])
    let dated =
      FileNameDate.read(name)?.day
      ?? (placement.kind == .meeting || placement.kind == .journal
        ? FileNameDate.dateAnywhere(name) : nil)
    var people: [Person.ID] = []
    switch placement.kind {
    case .peer, .report, .person:
      let id = Person.ID(placement.id)
      people = names.isOwner(id) ? [] : [id]
    case .group:
      let (found, unknown) = PeopleList.read(["members"] + PeopleList.keys, &values, names)
      (people, diagnostics) = (found, diagnostics + unknown)
    case .proposal, .journal: break
    case .project, .event, .meeting, nil:
      if placement.kind == nil, dated == nil { break }
      let (found, unknown) = PeopleList.read(PeopleList.keys, &values, names)
      (people, diagnostics) = (found, diagnostics + unknown)
    }
    if people.isEmpty, placement.kind == .meeting || placement.kind == nil {
      people = placement.folderOf.map { [$0] } ?? []
      if people.isEmpty, placement.kind == .meeting, let named = names.personNamed(inFileName: name)
      {
        people = [named]
      }
    }
    if placement.kind == .meeting || placement.kind == .journal {
      diagnostics += values.diagnostics
    }
    return NoteContext(
      outline: outline, placement: placement, people: people, day: stated ?? dated, names: names)
  }
}
