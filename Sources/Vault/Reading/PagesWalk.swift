internal import SourceText
internal import SystemPackage

/// Walks through the pages folder and reads what stands there.
struct PagesWalk {
  let folder: PagesFolder
  /// Which folder it is; nil while there is none.
  private(set) var identity: FileIdentity?
  private(set) var files: [PageOnDisk] = []
  private(set) var leftovers: [VaultPath] = []
  private(set) var record = WalkRecord()
  /// Markdown files that were listed and are still to be read.
  private(set) var found: [FoundFile] = []

  init(_ folder: PagesFolder) { self.folder = folder }

  /// Reads the pages. Fails where the folder is there and can't be opened, or is a symbolic link:
  /// what stands in it is not known, so nothing may be written.
  mutating func read(in root: borrowing Folder) throws(VaultError) {
    try list(in: root)
    readFound(in: root)
  }

  /// Finds what is there and reads no file; fails where `read` does.
  mutating func list(in root: borrowing Folder) throws(VaultError) {
    do throws(Errno) {
      let pages = try root.folder(folder.parts)
      identity = FileIdentity(try pages.status())
      listAll(in: pages, at: folder.path, depth: folder.parts.count)
    } catch {
      guard error != .noSuchFileOrDirectory else { return }
      // Systems differ in what they say of a link where a folder is asked for.
      guard error != .notDirectory && error != .tooManySymbolicLinkLevels else {
        throw VaultError(path: folder.path.text, reason: "it must be a folder, not a link or file")
      }
      throw VaultError(folder.path.text, error)
    }
  }

  private mutating func listAll(in folder: borrowing Folder, at path: VaultPath, depth: Int) {
    do throws(Errno) {
      let listing = try folder.listing()
      record.add(path.text, FileIdentity(try folder.status()), listing)
      for entry in listing.sortedEntries where entry.isUTF8 {
        let inner = VaultPath("\(path.text)/\(entry.name)")
        if TemporaryName.isOurs(entry.name), entry.kind == .file {
          leftovers.append(inner)
        } else if !FileName(entry.name).isHidden {
          list(entry, in: folder, named: path, at: inner, depth: depth + 1)
        }
      }
    } catch {
      files.append(PageOnDisk(path: path, content: .unreadable(error.words)))
    }
  }

  private mutating func list(
    _ entry: FolderEntry, in folder: borrowing Folder, named parent: VaultPath,
    at path: VaultPath, depth: Int
  ) {
    if entry.kind == .file, FileName(entry.name).isNote {
      return found.append(FoundFile(path: path, folder: parent.text, name: entry.name))
    }
    guard entry.kind == .folder, depth <= NotesWalk.greatestDepth else {
      return files.append(PageOnDisk(path: path, content: .foreign))
    }
    do throws(Errno) {
      listAll(in: try folder.folder(entry.name), at: path, depth: depth)
    } catch {
      guard error != .noSuchFileOrDirectory else {
        record.isWhole = false
        return
      }
      files.append(PageOnDisk(path: path, content: .unreadable(error.words)))
    }
  }

  private mutating func readFound(in root: borrowing Folder) {
    for (file, content) in zip(found, FoundFile.contents(of: found, in: root)) {
      switch content {
      case .bytes(let bytes, _):
        files.append(PageOnDisk(path: file.path, content: .bytes(bytes)))
      case .gone: record.isWhole = false
      case .noFile:
        record.isWhole = false
        files.append(PageOnDisk(path: file.path, content: .foreign))
      case .unreadable(let reason):
        files.append(PageOnDisk(path: file.path, content: .unreadable(reason.words)))
      }
    }
  }
}
