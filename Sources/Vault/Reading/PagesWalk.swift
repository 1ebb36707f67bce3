internal import SourceText
internal import SystemPackage

/// Walks through the pages folder and reads what stands there.
struct PagesWalk {
  let folder: PagesFolder
  /// Which folder it is; nil while there is none.
  private(set) var identity: FileIdentity?
  private(set) var files: [PageOnDisk] = []
  private(set) var leftovers: [VaultPath] = []

  init(_ folder: PagesFolder) { self.folder = folder }

  /// Reads the pages. Fails where the folder is there and can't be opened, or is a symbolic link:
  /// what stands in it is not known, so nothing may be written.
  mutating func read(in root: borrowing Folder) throws(VaultError) {
    do throws(Errno) {
      let pages = try root.folder(folder.parts)
      identity = FileIdentity(try pages.status())
      readAll(in: pages, at: folder.path, depth: folder.parts.count)
    } catch {
      guard error != .noSuchFileOrDirectory else { return }
      // Systems differ in what they say of a link where a folder is asked for.
      guard error != .notDirectory && error != .tooManySymbolicLinkLevels else {
        throw VaultError(path: folder.path.text, reason: "it must be a folder, not a link or file")
      }
      throw VaultError(folder.path.text, error)
    }
  }

  private mutating func readAll(in folder: borrowing Folder, at path: VaultPath, depth: Int) {
    do throws(Errno) {
      for entry in try folder.entries() where entry.isUTF8 {
        let path = VaultPath("\(path.text)/\(entry.name)")
        if TemporaryName.isOurs(entry.name), entry.kind == .file {
          leftovers.append(path)
        } else if !FileName(entry.name).isHidden {
          try read(entry, in: folder, at: path, depth: depth + 1)
        }
      }
    } catch {
      files.append(PageOnDisk(path: path, content: .unreadable(error.words)))
    }
  }

  private mutating func read(
    _ entry: FolderEntry, in folder: borrowing Folder, at path: VaultPath, depth: Int
  ) throws(Errno) {
    var content = PageOnDisk.Content.foreign
    do throws(Errno) {
      if entry.kind == .folder, depth <= NotesWalk.greatestDepth {
        let inner = try folder.folder(entry.name)
        return readAll(in: inner, at: path, depth: depth)
      }
      if entry.kind == .file, FileName(entry.name).isNote {
        let file = try folder.file(entry.name)
        if try file.status().type == .regular { content = .bytes(try file.bytes()) }
      }
    } catch {
      guard error != .noSuchFileOrDirectory else { return }
      content = .unreadable(error.words)
    }
    files.append(PageOnDisk(path: path, content: content))
  }
}
