import Calendar
import Notes
import Parallel
import SourceText

/// All notes of a vault with what each is about, and everybody's names.
struct VaultNotes: Sendable {
  private(set) var contexts: [NoteContext] = []
  private(set) var people: [Person] = []
  /// Who the vault belongs to, from the settings and the note that matches them.
  private(set) var owner: Owner
  private(set) var skipped: [SkippedFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  var outlines: [Outline] { contexts.map(\.outline) }

  /// `notes` sorted by path.
  init(_ notes: [Note], configuration: Configuration) {
    owner = Owner(configuration.owner)
    let (placed, indexPages) = VaultNotes.place(notes, configuration)
    skipped = indexPages.map { SkippedFile(path: $0, reason: .indexPage) }
    var names = Names(owner: configuration.owner)
    var ids: Set<Person.ID> = []
    for (outline, placement) in placed {
      guard placement.isPerson else {
        names.add(outline, placement)
        continue
      }
      let (person, found) = PersonReader.read(outline, placement)
      diagnostics += found
      guard ids.insert(person.id).inserted else {
        // `ada.md` and `ada.markdown`: the first is the person.
        diagnostics.append(
          Diagnostic(
            .duplicateName, at: SourcePlace(path: outline.file.path, line: 1),
            "`\(person.id.text)` is the name of another note, too", fix: "rename one of them"))
        continue
      }
      if names.isOwner(person) {
        owner.add(person)
        names.add(owner: person)
      } else {
        people.append(person)
        names.add(person, file: outline.file.path)
      }
    }
    people.sort { $0.sortsBefore($1) }
    diagnostics += duplicateNames(names)
    let read = Parallel.map(placed) { [names] outline, placement in
      var found: [Diagnostic] = []
      return (context: NoteContext.read(outline, placement, names, &found), found: found)
    }
    contexts = read.map(\.context)
    diagnostics += read.flatMap(\.found)
  }

  /// Lets go of the notes' lines once all records are read: they are most of what a vault weighs.
  mutating func forgetLines() { contexts = [] }

  private typealias Placed = (outline: Outline, placement: NotePlacement)

  /// What each note is about, and the paths of those that are about nobody and only list others.
  private static func place(
    _ notes: [Note], _ configuration: Configuration
  ) -> (placed: [Placed], indexPages: [VaultPath]) {
    let outlines = Parallel.map(notes) { note in
      let outline = Outline(note).with(PrivateKeys.without(note))
      // What a line of the body says of a person may be what makes them a peer.
      return (plain: outline, withFields: outline.with(BodyFields.merged(into: outline)))
    }
    let placements = PlacementReader(outlines.map(\.withFields.note), configuration: configuration)
    var placed: [Placed] = []
    var indexPages: [VaultPath] = []
    for (outline, withFields) in outlines {
      guard let placement = placements.placement(of: withFields.note) else {
        indexPages.append(outline.file.path)
        continue
      }
      placed.append((placement.isPerson ? withFields : outline, placement))
    }
    return (placed, indexPages)
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
