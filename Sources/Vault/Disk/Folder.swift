internal import SystemPackage

/// An open folder: everything in it is reached by its name alone, and no symbolic link is followed.
///
/// What is opened stays the same folder, whatever somebody moves or links meanwhile.
struct Folder: ~Copyable, Sendable {
  let descriptor: FileDescriptor

  /// Opens a folder by a path, symbolic links followed: for the vault itself.
  init(path: String) throws(Errno) {
    descriptor = try SystemCall.open(path, in: nil, .readOnly, .directory)
  }

  private init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }

  deinit {
    // Nothing was written through it, so nothing can be lost.
    do { try descriptor.close() } catch {}
  }

  /// What is in it, sorted by the bytes of the names.
  func entries() throws(Errno) -> [FolderEntry] { try listing().sortedEntries }

  /// What is in it, in the order of the disk.
  func listing() throws(Errno) -> Listing {
    let listing = try SystemCall.listing(of: descriptor)
    guard listing.hasUnknownKinds else { return listing }
    var known = Listing()
    for (entry, name) in zip(listing.entries, listing.names) {
      let kind = entry.kind == nil && entry.isUTF8 ? try kind(of: entry.name) : entry.kind
      known.append(kind, name)
    }
    return known
  }

  /// What a name stands for; nil where there is nothing.
  func kind(of name: String) throws(Errno) -> FolderEntry.Kind? {
    do throws(Errno) {
      switch try status(of: name).type {
      case .regular: return .file
      case .directory: return .folder
      case .symbolicLink: return .link
      default: return .other
      }
    } catch {
      guard error == .noSuchFileOrDirectory else { throw error }
      return nil
    }
  }

  func folder(_ name: String) throws(Errno) -> Folder {
    Folder(try SystemCall.open(name, in: descriptor, .readOnly, [.directory, .noFollow]))
  }

  /// The folder that a path below this one names; itself for none.
  func folder(_ parts: some Sequence<String>) throws(Errno) -> Folder {
    var folder = Folder(try SystemCall.open(".", in: descriptor, .readOnly, .directory))
    for part in parts { folder = try folder.folder(part) }
    return folder
  }

  /// The folder at a path below this one, this one for an empty path; links in it but the last are
  /// followed, so that whoever calls must know the folder when he sees it.
  func folder(atPath path: String) throws(Errno) -> Folder { try folder(path.isEmpty ? "." : path) }

  /// The folder of that name, made if it is not there, with at most these permissions.
  func madeFolder(_ name: String, permissions: FilePermissions) throws(Errno) -> Folder {
    do throws(Errno) {
      return try folder(name)
    } catch {
      guard error == .noSuchFileOrDirectory else { throw error }
    }
    do throws(Errno) {
      try SystemCall.makeFolder(name, in: descriptor, permissions: permissions)
    } catch {
      // Somebody else was faster, which is as good.
      guard error == .fileExists else { throw error }
    }
    return try folder(name)
  }

  /// Opens a file for reading. Never waits: not for the other end of a pipe, nor for a device.
  func file(_ name: String) throws(Errno) -> OpenFile {
    OpenFile(try SystemCall.open(name, in: descriptor, .readOnly, [.noFollow, .nonBlocking]))
  }

  /// Makes a file that is not there yet.
  func newFile(_ name: String, permissions: FilePermissions) throws(Errno) -> OpenFile {
    OpenFile(
      try SystemCall.open(
        name, in: descriptor, .writeOnly, [.create, .exclusiveCreate, .noFollow],
        permissions: permissions))
  }

  /// Opens a file for reading and writing, and makes it if it is not there.
  func madeFile(_ name: String, permissions: FilePermissions) throws(Errno) -> OpenFile {
    OpenFile(
      try SystemCall.open(
        name, in: descriptor, .readWrite, [.create, .noFollow, .nonBlocking],
        permissions: permissions))
  }

  func rename(_ old: String, to new: String) throws(Errno) {
    try SystemCall.rename(old, to: new, in: descriptor)
  }

  /// Renames, but never over a file that is there.
  func renameToNew(_ old: String, to new: String) throws(Errno) {
    do throws(Errno) {
      try SystemCall.link(old, as: new, in: descriptor)
    } catch {
      // Some disks, as of memory cards, give a file one name only.
      guard error != .fileExists else { throw error }
      guard try kind(of: new) == nil else { throw .fileExists }
      return try rename(old, to: new)
    }
    try remove(old)
  }

  func remove(_ name: String) throws(Errno) { try SystemCall.remove(name, in: descriptor) }

  /// Removes a folder if nothing is in it.
  func removeFolder(_ name: String) throws(Errno) {
    try SystemCall.removeFolder(name, in: descriptor)
  }

  /// The status of a name in it, of the link itself where it is one.
  func status(of name: String) throws(Errno) -> Stat {
    try Stat(FilePath(name), relativeTo: descriptor, flags: .symlinkNoFollow)
  }

  /// The status of what a path below this folder leads to, links followed.
  func statusOfTarget(_ path: String) throws(Errno) -> Stat {
    try Stat(FilePath(path), relativeTo: descriptor, flags: [])
  }

  /// The status of the folder itself.
  func status() throws(Errno) -> Stat { try Stat(descriptor) }
}
