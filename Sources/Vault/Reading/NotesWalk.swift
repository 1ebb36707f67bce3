internal import SourceText
internal import SystemPackage

/// Walks through the folders of a vault and reads the notes: first all listings, then all files.
///
/// Symbolic links are put aside and followed last, so that a file is read in its own place if it
/// has one.
struct NotesWalk {
  /// Folders deeper than that are not opened: each open one takes a descriptor, of which a Mac
  /// gives a program 256.
  static let greatestDepth = 64

  let excluded: [Glob]
  let pagesPath: VaultPath
  /// Nil while there is no pages folder. On a disk that ignores case, the path alone would let
  /// `Pages` be read as notes.
  let pagesIdentity: FileIdentity?

  private(set) var notes: [ReadNote] = []
  private(set) var skipped: [SkippedFile] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var record = WalkRecord()
  private var found: [FoundFile] = []
  private var links: [VaultPath] = []
  private var folders: Set<FileIdentity> = []

  init(excluded: [Glob], pagesPath: VaultPath, pagesIdentity: FileIdentity?) {
    (self.excluded, self.pagesPath, self.pagesIdentity) = (excluded, pagesPath, pagesIdentity)
  }

  /// Reads everything below the vault's folder, which lies at `rootPath`.
  mutating func read(_ root: borrowing Folder, at rootPath: String) {
    listAll(in: root, at: nil, place: "", depth: 0)
    readFound(in: root)
    followLinks(in: root, at: rootPath)
    readFound(in: root)
  }

  /// `place` is where the folder lies in truth, `path` where it was come upon.
  private mutating func listAll(
    in folder: borrowing Folder, at path: VaultPath?, place: String, depth: Int
  ) {
    do throws(Errno) {
      let identity = FileIdentity(try folder.status())
      let listing = try folder.listing()
      record.add(place, identity, listing)
      guard folders.insert(identity).inserted else {
        if let path { skip(path, .linkInside) }
        return
      }
      for entry in listing.sortedEntries {
        let path = VaultPath(path.map { "\($0.text)/\(entry.name)" } ?? entry.name)
        list(entry, in: folder, at: path, place: place, depth: depth)
      }
    } catch {
      unreadable(path ?? VaultPath("."), "the folder", error.words)
    }
  }

  private mutating func list(
    _ entry: FolderEntry, in folder: borrowing Folder, at path: VaultPath, place: String,
    depth: Int
  ) {
    switch verdict(on: entry, at: path) {
    case .ignore: break
    case .skip(let reason): skip(path, reason)
    case .read where entry.kind == .folder:
      listFolder(entry.name, in: folder, at: path, place: place, depth: depth + 1)
    case .read where entry.kind == .link: links.append(path)
    case .read: found.append(FoundFile(path: path, folder: place, name: entry.name))
    }
  }

  private enum Verdict {
    case read
    case skip(SkipReason)
    /// Not worth telling: no note is lost by it.
    case ignore
  }

  /// What the name alone says.
  private func verdict(on entry: FolderEntry, at path: VaultPath) -> Verdict {
    let name = FileName(entry.name)
    let isFolder = entry.kind == .folder
    // A link may lead to a folder of notes, whatever its name.
    let mayHoldNotes = isFolder || name.isNote || entry.kind == .link
    if path == pagesPath { return .skip(.pages) }
    if path == VaultPath(".peerage") { return .ignore }
    if !isFolder, name.isEditorFile { return .skip(.editorFile) }
    guard mayHoldNotes else { return .ignore }
    if !entry.isUTF8 { return .skip(.foreignName) }
    if name.isHidden { return .skip(.hidden) }
    if isExcluded(path, isFolder: isFolder) { return .skip(.excluded) }
    switch entry.kind {
    case .folder: return name.isTemplates ? .skip(.templates) : .read
    case .link: return .read
    case .file: return name.isConflictCopy ? .skip(.conflictCopy) : .read
    case .other, nil: return .skip(.noFile)
    }
  }

  private func isExcluded(_ path: VaultPath, isFolder: Bool) -> Bool {
    excluded.contains { $0.matches(path, isFolder: isFolder) }
  }

  private mutating func listFolder(
    _ name: String, in parent: borrowing Folder, at path: VaultPath, place: String, depth: Int
  ) {
    guard depth <= NotesWalk.greatestDepth else {
      return unreadable(
        path, "the folder", "it lies deeper than \(NotesWalk.greatestDepth) folders")
    }
    let place = place.isEmpty ? name : "\(place)/\(name)"
    do throws(Errno) {
      let folder = try parent.folder(name)
      let identity = FileIdentity(try folder.status())
      guard pagesIdentity != identity else {
        record.add(place, identity, nil)
        return skip(path, .pages)
      }
      listAll(in: folder, at: path, place: place, depth: depth)
    } catch {
      guard error != .noSuchFileOrDirectory else {
        record.isWhole = false
        return
      }
      unreadable(path, "the folder", error.words)
    }
  }

  private mutating func readFound(in root: borrowing Folder) {
    for (file, content) in zip(found, FoundFile.contents(of: found, in: root)) {
      switch content {
      case .bytes(let bytes, let stamp):
        let source = SourceFile(path: file.path, bytes: bytes)
        notes.append(ReadNote(source: source, stamp: stamp, place: file.place))
      case .gone: record.isWhole = false
      case .noFile:
        record.isWhole = false
        skip(file.path, .noFile)
      case .unreadable(let reason): unreadable(file.path, "the note", reason.words)
      }
    }
    found = []
  }

  private mutating func skip(_ path: VaultPath, _ reason: SkipReason) {
    skipped.append(SkippedFile(path: path, reason: reason))
  }

  private mutating func unreadable(_ path: VaultPath, _ what: String, _ reason: String) {
    diagnostics.append(
      Diagnostic(
        .unreadableFile, at: SourcePlace(path: path, line: 1),
        "\(what) could not be read: \(reason)"))
  }
}

extension NotesWalk {
  /// Reads what links lead to inside the vault and was not read in its own place; a loop ends
  /// where it comes back to a folder that was read.
  private mutating func followLinks(in root: borrowing Folder, at rootPath: String) {
    var known = Set(notes.map(\.stamp.identity))
    let base = FilePath(rootPath)
    while !links.isEmpty {
      // Those that turn up in a linked folder get a turn of their own.
      let turn = links.sorted()
      links = []
      for path in turn {
        let full = base.appending(path.text).string
        record.add(path.text, LinkTarget(of: full))
        do throws(Errno) {
          let target = try SystemCall.resolve(full)
          try follow(path, to: target, from: base, in: root, known: &known)
        } catch {
          switch error {
          case .noSuchFileOrDirectory, .tooManySymbolicLinkLevels, .notDirectory:
            if FileName(path.name).isNote { skip(path, .linkToNothing) }
          default: unreadable(path, "the link", error.words)
          }
        }
      }
    }
  }

  private mutating func follow(
    _ path: VaultPath, to target: FilePath, from base: FilePath, in root: borrowing Folder,
    known: inout Set<FileIdentity>
  ) throws(Errno) {
    let status = try Stat(target, followTargetSymlink: false)
    let isFolder = status.type == .directory
    let name = FileName(path.name)
    guard isFolder || name.isNote else { return }
    guard target.starts(with: base) else { return skip(path, .linkOutside) }
    let parts = target.components.dropFirst(base.components.count).map { String(decoding: $0) }
    guard !passesPages(parts, in: root) else { return skip(path, .pages) }
    guard isFolder || status.type == .regular else { return skip(path, .noFile) }
    if isExcluded(path, isFolder: isFolder) { return skip(path, .excluded) }
    if isFolder {
      if name.isTemplates { return skip(path, .templates) }
      // Part by part, and no link followed: what was resolved can't be exchanged meanwhile.
      let folder = try root.folder(parts)
      return listAll(
        in: folder, at: path, place: parts.joined(separator: "/"), depth: path.folders.count + 1)
    }
    if name.isConflictCopy { return skip(path, .conflictCopy) }
    guard let last = parts.last, known.insert(FileIdentity(status)).inserted else {
      return skip(path, .linkInside)
    }
    let folder = parts.dropLast().joined(separator: "/")
    found.append(FoundFile(path: path, folder: folder, name: last))
  }

  private func passesPages(_ parts: [String], in root: borrowing Folder) -> Bool {
    guard let pagesIdentity else { return false }
    var names: [String] = []
    for part in parts {
      names.append(part)
      do throws(Errno) {
        let folder = try root.folder(names)
        if try FileIdentity(folder.status()) == pagesIdentity { return true }
      } catch {
        return false
      }
    }
    return false
  }
}
