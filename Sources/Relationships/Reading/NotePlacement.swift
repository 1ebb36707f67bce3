import Notes
import SourceText

/// What a note is about, and whose folder it lies in.
struct NotePlacement: Sendable {
  /// Nil for a note of no kind, which is read for commitments and mentions alone.
  let kind: NoteKind?
  /// The id of the person, project, … that the note is about: its path without the ending, or the
  /// folder where a person has one.
  let id: String
  /// The person in whose folder the note lies, beside or below their profile.
  let folderOf: Person.ID?

  var isPerson: Bool { kind == .peer || kind == .report || kind == .person }
}

/// Finds the placement of every note from its front matter, its tags and its folders.
struct PlacementReader: Sendable {
  private let configuration: Configuration
  /// The note with the profile of each folder that belongs to one person, by the folder's path.
  private var profiles: [VaultPath: VaultPath]
  private let configuredFolders: [(path: [Folded], kind: NoteKind)]
  /// What each folder that holds a note holds by its name or path, and how many folders lead to that.
  private var folderKinds: [VaultPath: (kind: NoteKind, depth: Int)] = [:]
  /// Nil until it is known whom other notes are about.
  private var oneOnOneLog: OneOnOneLog?

  /// `notes` are all notes of the vault: whether a folder is one person's shows in its neighbours.
  init(_ notes: [NoteHead], configuration: Configuration) {
    self.configuration = configuration
    configuredFolders = configuration.folders
      .flatMap { kind, paths in paths.map { (VaultPath($0).parts.map { Folded($0) }, kind) } }
      .sorted { ($0.path.count, $0.kind.rawValue) > ($1.path.count, $1.kind.rawValue) }
    profiles = [:]
    for folder in Set(notes.map(\.file.path.folder)) {
      folderKinds[folder] = readKind(of: folder)
    }
    profiles = findProfiles(notes)
    // Only a vault with such a folder needs to know whom all its other notes are about.
    guard folderKinds.keys.contains(where: { OneOnOneLog.holdsLogs($0) }) else { return }
    oneOnOneLog = OneOnOneLog(
      people: notes.filter { placement(of: $0)?.isPerson == true }.map(\.file.path))
  }

  /// The placement of a note; nil for an index page, which is about nobody.
  func placement(of note: NoteHead) -> NotePlacement? {
    let path = note.file.path
    let folder = path.folder
    if profiles[folder] == path {
      return NotePlacement(
        kind: personKind(note, stated: statedKind(note), folder: kindOfFolder(path)?.kind),
        id: folder.text, folderOf: nil)
    }
    if IndexPage.isIndexPage(path), statedKind(note) == nil, !PersonKeys.arePresent(in: note),
      !PeopleList.allKeys.contains(where: { note.frontMatter.entry($0) != nil })
    {
      return nil
    }
    let owner = personFolder(above: path).map { Person.ID($0.text) }
    return NotePlacement(
      kind: kind(of: note, inFolderOf: owner), id: path.withoutEnding, folderOf: owner)
  }

  private func kind(of note: NoteHead, inFolderOf owner: Person.ID?) -> NoteKind? {
    let folder = kindOfFolder(note.file.path)?.kind
    let stated = statedKind(note)
    if let stated, !isPersonal(stated) { return stated }
    let name = FileNameDate.read(note.file.path.baseName)
    if stated == nil {
      guard let folder else { return name?.isDaily == true && owner == nil ? .journal : nil }
      if folder == .meeting, let oneOnOneLog, oneOnOneLog.isAboutAPerson(note) {
        return personKind(note, stated: nil, folder: nil)
      }
      guard isPersonal(folder) else { return folder }
      // A dated file is a meeting; another file in somebody's folder is no second person.
      if name != nil { return .meeting }
      if owner != nil { return nil }
    }
    return personKind(note, stated: stated, folder: folder)
  }

  private func isPersonal(_ kind: NoteKind) -> Bool {
    kind == .peer || kind == .report || kind == .person
  }

  /// What a note about somebody makes of them: what it says goes before its folder, and a key that only
  /// a peer's note has makes a peer of whoever else is known.
  private func personKind(_ note: NoteHead, stated: NoteKind?, folder: NoteKind?) -> NoteKind {
    for kind in [stated, folder] where kind == .report || kind == .peer { return kind ?? .person }
    return PersonKeys.makePeer(note.frontMatter) ? .peer : .person
  }

  /// The kind that `kind:`, `type:`, a tag or a category names.
  private func statedKind(_ note: NoteHead) -> NoteKind? {
    let named = ["kind", "type"].lazy
      .compactMap { note.frontMatter.entry($0)?.value }
      .flatMap { ListText.items(of: $0) }
      .compactMap { KindWords.kind(named: ReferenceText($0).target) }
      .first
    return named
      ?? (note.frontMatter.tags + note.frontMatter.categories).lazy
      .flatMap { $0.split(separator: "/") }.compactMap { KindWords.kind(named: $0) }.first
  }

  // The innermost folder whose name or path says what it holds, and how many folders lead to it.
  private func kindOfFolder(_ path: VaultPath) -> (kind: NoteKind, depth: Int)? {
    folderKinds[path.folder]
  }

  private func readKind(of folder: VaultPath) -> (kind: NoteKind, depth: Int)? {
    let folders = folder.parts
    for depth in stride(from: folders.count, to: 0, by: -1) {
      let leading = folders.prefix(depth).map { Folded($0) }
      if let configured = configuredFolders.first(where: { leading.ends(with: $0.path) }) {
        return (configured.kind, depth)
      }
      if let kind = NoteKind.ofFolder(named: folders[depth - 1]) { return (kind, depth) }
    }
    return nil
  }

  private func personFolder(above path: VaultPath) -> VaultPath? {
    guard !profiles.isEmpty else { return nil }
    let folders = path.folders
    for depth in stride(from: folders.count, to: 0, by: -1) {
      let folder = VaultPath(folders.prefix(depth).joined(separator: "/"))
      if profiles[folder] != nil { return folder }
    }
    return nil
  }

  /// Whether a file may hold what there is to say of the person whose folder it lies in.
  private func isProfile(_ path: VaultPath) -> Bool {
    let name = Folded(path.baseName)
    return name.text == "_profile" || IndexPage.isIndexPage(named: name)
      || name == Folded(path.folder.name)
  }

  /// A folder has one profile. Where a note beside the folder has its name, the folder is that person's
  /// if it holds nothing else than dated notes, and nobody's if it does.
  private func findProfiles(_ notes: [NoteHead]) -> [VaultPath: VaultPath] {
    var siblings: [VaultPath: [NoteHead]] = [:]
    var ids: [VaultPath: VaultPath] = [:]
    for note in notes {
      siblings[note.file.path.folder, default: []].append(note)
      ids[VaultPath(note.file.path.withoutEnding)] = note.file.path
    }
    var profiles: [VaultPath: VaultPath] = [:]
    for (folder, notes) in siblings {
      guard let beside = ids[folder] else {
        profiles[folder] = notes.filter { makesFolderAPersons($0, beside: notes) }.map(\.file.path)
          .min { (rank($0), $0) < (rank($1), $1) }
        continue
      }
      if kindOfFolder(beside).map({ isPersonal($0.kind) }) == true, notes.allSatisfy(isOfOnePerson)
      {
        profiles[folder] = beside
      }
    }
    return profiles
  }

  private func isOfOnePerson(_ note: NoteHead) -> Bool {
    isProfile(note.file.path) || FileNameDate.read(note.file.path.baseName) != nil
  }

  private func rank(_ profile: VaultPath) -> Int {
    ["_profile", "index", "_index", "readme"].firstIndex(of: Folded(profile.baseName).text) ?? 4
  }

  private func makesFolderAPersons(_ note: NoteHead, beside notes: [NoteHead]) -> Bool {
    let path = note.file.path
    guard isProfile(path), let (kind, depth) = kindOfFolder(path), depth < path.folders.count,
      isPersonal(kind)
    else { return false }
    if Folded(path.baseName).text == "_profile" || PersonKeys.arePresent(in: note) { return true }
    // Without a person's key it must stand alone among dated notes: else it is a list of its folder.
    return notes.allSatisfy {
      $0.file.path == path || FileNameDate.read($0.file.path.baseName) != nil
    }
  }
}

/// Pages that list their folder instead of telling of somebody.
enum IndexPage {
  static func isIndexPage(_ path: VaultPath) -> Bool {
    isIndexPage(named: Folded(path.baseName))
  }

  static func isIndexPage(named name: Folded) -> Bool {
    name.text == "readme" || name.text == "index" || name.text == "_index"
  }
}

extension Array where Element: Equatable {
  fileprivate func ends(with suffix: [Element]) -> Bool {
    count >= suffix.count && Array(self.suffix(suffix.count)) == suffix
  }
}
