internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The few calls to the system that swift-system does not offer: folders, renaming, removing,
/// locking, flushing.
///
/// The only file that calls the C library and holds pointers. Every name is looked up in an open
/// folder, so that no part of a path can be exchanged for a symbolic link on the way.
enum SystemCall {
  /// Opens a file or folder; `folder` nil takes the path as the system does.
  static func open(
    _ name: String, in folder: FileDescriptor?, _ access: FileDescriptor.AccessMode,
    _ options: FileDescriptor.OpenOptions, permissions: FilePermissions = []
  ) throws(Errno) -> FileDescriptor {
    let flags = access.rawValue | options.union(.closeOnExec).rawValue
    let mode = mode_t(permissions.rawValue)
    return FileDescriptor(
      rawValue: try checked { openat(folder?.rawValue ?? AT_FDCWD, name, flags, mode) })
  }

  /// The names in a folder and what they stand for, in the order the disk gives; a name that is not
  /// UTF-8 with repaired bytes and marked as such.
  static func entries(of folder: FileDescriptor) throws(Errno) -> [FolderEntry] {
    // A description of its own, because the stream takes it over and moves its position.
    let copy = try open(".", in: folder, .readOnly, .directory)
    guard let stream = fdopendir(copy.rawValue) else {
      let reason = Errno(rawValue: errno)
      _ = close(copy.rawValue)
      throw reason
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let reason = Errno(rawValue: errno)
        guard reason.rawValue == 0 else { throw reason }
        return entries
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      let kind = kind(ofDirectoryEntry: entry.pointee.d_type)
      let valid = String(validatingCString: name)
      let text = valid ?? String(cString: name)
      guard text != ".", text != ".." else { continue }
      entries.append(FolderEntry(name: text, isUTF8: valid != nil, kind: kind))
    }
  }

  private static func kind(ofDirectoryEntry type: UInt8) -> FolderEntry.Kind? {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Reads until `count` bytes are there or the file ends.
  static func read(_ count: Int, from file: FileDescriptor) throws(Errno) -> [UInt8] {
    var failure: Errno?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let whole = UnsafeMutableRawBufferPointer(buffer)
        let rest = UnsafeMutableRawBufferPointer(rebasing: whole[filled...])
        do throws(Errno) {
          let got = try errnoOnly { try file.read(into: rest) }
          guard got > 0 else { return }
          filled += got
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  static func makeFolder(
    _ name: String, in folder: FileDescriptor, permissions: FilePermissions
  ) throws(Errno) {
    try checked { mkdirat(folder.rawValue, name, mode_t(permissions.rawValue)) }
  }

  /// Puts `old` in the place of `new`, in one step; what was there is gone.
  static func rename(_ old: String, to new: String, in folder: FileDescriptor) throws(Errno) {
    try checked { renameat(folder.rawValue, old, folder.rawValue, new) }
  }

  /// Gives a file a second name; fails where that name is taken.
  static func link(_ old: String, as new: String, in folder: FileDescriptor) throws(Errno) {
    try checked { linkat(folder.rawValue, old, folder.rawValue, new, 0) }
  }

  static func remove(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try checked { unlinkat(folder.rawValue, name, 0) }
  }

  /// Removes a folder if nothing is in it.
  static func removeFolder(_ name: String, in folder: FileDescriptor) throws(Errno) {
    try checked { unlinkat(folder.rawValue, name, AT_REMOVEDIR) }
  }

  /// Waits until the bytes are on the disk.
  static func flush(_ file: FileDescriptor) throws(Errno) {
    try checked { fsync(file.rawValue) }
  }

  static func setPermissions(
    _ permissions: FilePermissions, of file: FileDescriptor
  ) throws(Errno) {
    try checked { fchmod(file.rawValue, mode_t(permissions.rawValue)) }
  }

  /// Locks a file for this process alone; false where another holds it. The lock ends with the
  /// descriptor, also when its holder dies.
  static func lock(_ file: FileDescriptor) throws(Errno) -> Bool {
    do throws(Errno) {
      try checked { flock(file.rawValue, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      guard error == .wouldBlock else { throw error }
      return false
    }
  }

  /// The path with every symbolic link in it resolved.
  static func resolve(_ path: String) throws(Errno) -> FilePath {
    guard let resolved = realpath(path, nil) else { throw Errno(rawValue: errno) }
    defer { free(resolved) }
    return FilePath(platformString: resolved)
  }

  static func sleep(milliseconds: Int) {
    _ = usleep(UInt32(milliseconds) * 1000)
  }

  /// swift-system's calls throw `Errno` and nothing else, but most don't say so.
  static func errnoOnly<Result>(_ call: () throws -> Result) throws(Errno) -> Result {
    do {
      return try call()
    } catch let error as Errno {
      throw error
    } catch {
      throw .ioError
    }
  }

  @discardableResult
  private static func checked(_ call: () -> Int32) throws(Errno) -> Int32 {
    while true {
      let result = call()
      if result >= 0 { return result }
      let reason = Errno(rawValue: errno)
      guard reason == .interrupted else { throw reason }
    }
  }
}
