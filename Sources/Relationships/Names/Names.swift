import Notes
import SourceText

/// Who and what the names and links in notes mean.
struct Names: Sendable {
  /// Whom a name or link means.
  enum Party: Hashable, Sendable {
    case me
    case person(Person.ID)
    /// Several people, sorted.
    case ambiguous([Person.ID])
    /// Nobody with a note.
    case unknown
  }

  var people = NameTable<Person.ID>()
  /// Projects and proposals by path, file name and title; ids are paths without the ending.
  var works = NameTable<String>()
  /// The titles of projects and proposals as words, folded.
  private var titles = PhraseTable<String>()
  /// All other notes by path and file name, so that a link to one is no unknown person.
  var notes = NameTable<String>()
  /// The file of each note by the id of what it is about.
  private var files: [String: VaultPath] = [:]
  /// The files that are about a person.
  private var personFiles: Set<VaultPath> = []
  /// The owner's names, folded.
  private var owner: Set<Folded> = []
  /// Those of them that the settings have: by these alone a note is known as the owner's.
  private var ownerInSettings: Set<Folded> = []
  /// The ids of the owner's own notes.
  private var ownerNotes: Set<Person.ID> = []

  /// Whom a name means, as it is typed; `me` is the owner.
  func party(named name: some StringProtocol) -> Party {
    named(name).party
  }

  /// Whom a name means, and by what; for the owner it is the strength of another's name, if any has it.
  private func named(
    _ name: some StringProtocol
  ) -> (party: Party, strength: NameTable<Person.ID>.Strength?) {
    let compared = NameTable<Person.ID>.compared(name)
    let strength = people.strength(ofCompared: compared)
    let bare = NameTable<Person.ID>.isBare(name) ? compared : Folded(name.drop { $0 == "@" })
    if bare.text == "me" || owner.contains(bare) { return (.me, strength) }
    return (party(people.match(compared: compared)), strength)
  }

  /// Whom a link or mention in the text means; nil for a piece that is neither, for a link that leads
  /// to a note about nobody, and for one that leads out of the vault.
  func party(of inline: Inline, in file: SourceFile) -> Party? {
    switch inline.kind {
    case .wikiLink(let link):
      guard !link.target.isEmpty, !link.isEmbed else { return nil }
      let (party, strength) = named(link.target)
      // A note of that very name goes before a first name, as in every editor.
      let isLoose = party == .unknown || strength == .firstName
      return isLoose && leadsElsewhere(link.target) ? nil : party
    case .link(let link):
      guard !link.isImage, let path = RelativePath.resolve(link.path, from: file.path) else {
        return nil
      }
      let party = party(named: path)
      return party == .unknown ? nil : party
    case .mention(let name):
      // A bare word that fits nobody is text.
      let party = party(named: name)
      return party == .unknown ? nil : party
    default: return nil
    }
  }

  /// The project or proposal that a link leads to.
  func work(of inline: Inline, in file: SourceFile) -> String? {
    let match: NameTable<String>.Match
    switch inline.kind {
    case .wikiLink(let link): match = works.match(link.target)
    case .link(let link):
      guard let path = RelativePath.resolve(link.path, from: file.path) else { return nil }
      match = works.match(path)
    default: return nil
    }
    guard case .one(let id) = match else { return nil }
    return id
  }

  /// The project or proposal that a link in front matter leads to.
  func work(of reference: ReferenceText, in file: SourceFile) -> String? {
    let match: NameTable<String>.Match
    switch reference.kind {
    case .wikiLink: match = works.match(reference.target)
    case .link:
      guard let path = RelativePath.resolve(reference.target, from: file.path) else { return nil }
      match = works.match(path)
    case .plain, .tag, .mention: return nil
    }
    guard case .one(let id) = match else { return nil }
    return id
  }

  /// Whether there is a project or proposal to link to.
  var hasWorks: Bool { !works.isEmpty }

  /// The projects and proposals whose title stands in a heading as whole words, whatever their case; a
  /// title that several have means none.
  func works(titledIn heading: Words) -> [String] {
    guard !titles.isEmpty else { return [] }
    return titles.matches(in: WholeWords.of(Folded(heading.text).text))
      .compactMap { $0.count == 1 ? $0[0] : nil }
  }

  /// The note that a link leads to; nil for one that leads to none, or to several.
  func note(of inline: Inline, in file: SourceFile) -> VaultPath? {
    switch inline.kind {
    case .wikiLink(let link):
      return link.target.isEmpty ? file.path : note(named: link.target)
    case .link(let link):
      if link.path.isEmpty { return link.destination.isEmpty ? nil : file.path }
      return RelativePath.resolve(link.path, from: file.path).flatMap(note)
    default: return nil
    }
  }

  /// Whether a file is somebody's own note.
  func isPersonsNote(_ path: VaultPath) -> Bool { personFiles.contains(path) }

  private func note(named target: String) -> VaultPath? {
    let person = people.match(target)
    // A note of that very name goes before a first name, as in every editor.
    let isLoose = person == .none || people.strength(of: target) == .firstName
    if isLoose, case .one(let id) = notes.match(target) { return files[id] }
    guard case .one(let id) = person else { return nil }
    return files[id.text]
  }

  private func party(_ match: NameTable<Person.ID>.Match) -> Party {
    switch match {
    case .one(let id): .person(id)
    case .several(let ids): .ambiguous(ids)
    case .none: .unknown
    }
  }

  private func leadsElsewhere(_ target: String) -> Bool {
    works.match(target) != .none || notes.match(target) != .none
  }
}

extension Names {
  /// The names of the owner alone, as the settings have them.
  init(owner settings: Configuration.Owner) {
    owner = Set(
      ([settings.name, settings.email].compactMap(\.self) + settings.aliases).map { Folded($0) })
    ownerInSettings = owner
  }

  /// Whether a person's note is the owner's own.
  func isOwner(_ person: Person) -> Bool {
    ([person.name] + person.aliases + [person.email].compactMap(\.self))
      .contains { ownerInSettings.contains(Folded($0)) }
  }

  /// Whether an id is that of the owner's own note.
  func isOwner(_ id: Person.ID) -> Bool { ownerNotes.contains(id) }

  /// Whether a link's target is any note of the vault.
  func isKnownNote(_ target: String) -> Bool {
    people.match(target) != .none || leadsElsewhere(target)
  }

  mutating func add(owner person: Person) {
    ownerNotes.insert(person.id)
    owner.formUnion(([person.name] + person.aliases).map { Folded($0) })
    owner.formUnion([VaultPath(person.id.text).name, person.id.text].map { Folded($0) })
  }

  /// Adds a person's path, in whole and from any folder on, file name, name, aliases and first name.
  mutating func add(_ person: Person, file: VaultPath) {
    files[person.id.text] = file
    personFiles.insert(file)
    for path in [person.id.path, VaultPath(file.withoutEnding)] {
      for start in path.parts.indices.dropLast() {
        people.add(path.parts[start...].joined(separator: "/"), for: person.id, as: .path)
      }
    }
    people.add(person.name, for: person.id, as: .name)
    people.add(person.id.path.name, for: person.id, as: .name)
    for alias in person.aliases { people.add(alias, for: person.id, as: .alias) }
    people.add(person.firstName, for: person.id, as: .firstName)
  }

  /// Adds the path and file name of a note about nobody, and the title where it is about a project or
  /// a proposal.
  mutating func add(_ file: VaultPath, _ placement: NotePlacement, title: String?) {
    let path = VaultPath(file.withoutEnding)
    if files[placement.id] == nil { files[placement.id] = file }
    for start in path.parts.indices {
      let strength: NameTable<String>.Strength = start == path.parts.count - 1 ? .name : .path
      let suffix = path.parts[start...].joined(separator: "/")
      notes.add(suffix, for: placement.id, as: strength)
      if title != nil { works.add(suffix, for: placement.id, as: strength) }
    }
    guard let title else { return }
    works.add(title, for: placement.id, as: .name)
    titles.add(Folded(title).text, placement.id)
  }

  /// The person a file's name is about, as `Ada Lovelace 2026-11-19` or `Coffee with Ada`.
  func personNamed(inFileName name: String) -> Person.ID? {
    var words = (FileNameDate.read(name)?.title ?? name).split { $0 == " " || $0 == "_" }.map(
      String.init)
    words.removeAll { DateText.read($0) != nil }
    while !words.isEmpty {
      if case .one(let id) = people.match(words.joined(separator: " ")) { return id }
      let first = words.removeFirst()
      guard MeetingWord.type(ofHeading: first) != nil || Names.joiners.contains(first.lowercased())
      else { return nil }
    }
    return nil
  }

  private static let joiners: Set<String> = [
    "with", "w/", "meeting", "-", "–", "—", "and", "&", "x",
  ]
}
