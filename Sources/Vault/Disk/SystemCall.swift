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

  /// The names in a folder and what they stand for, in the order the disk gives.
  static func listing(of folder: FileDescriptor) throws(Errno) -> Listing {
    // A description of its own, because the stream takes it over and moves its position.
    let copy = try open(".", in: folder, .readOnly, .directory)
    guard let stream = fdopendir(copy.rawValue) else {
      let reason = Errno(rawValue: errno)
      _ = close(copy.rawValue)
      throw reason
    }
    defer { closedir(stream) }
    var listing = Listing()
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        let reason = Errno(rawValue: errno)
        guard reason.rawValue == 0 else { throw reason }
        return listing
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let start = UnsafeRawPointer(entry) + offset
      let name = UnsafeRawBufferPointer(
        start: start, count: strlen(start.assumingMemoryBound(to: CChar.self)))
      let isItselfOrAbove = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
      guard !isItselfOrAbove else { continue }
      listing.append(kind(ofDirectoryEntry: entry.pointee.d_type), name)
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
      filled = fill(UnsafeMutableRawBufferPointer(buffer), from: file, &failure)
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads until so many words of eight bytes are there or the file ends; a part of one is left out.
  static func words(_ count: Int, from file: FileDescriptor) throws(Errno) -> [UInt64] {
    var failure: Errno?
    let words = [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = fill(UnsafeMutableRawBufferPointer(buffer), from: file, &failure) / 8
    }
    if let failure { throw failure }
    return words
  }

  /// The number of bytes that were read, up to the end of the file or a failure.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from file: FileDescriptor, _ failure: inout Errno?
  ) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      do throws(Errno) {
        let got = try errnoOnly { try file.read(into: rest) }
        guard got > 0 else { break }
        filled += got
      } catch {
        failure = error
        break
      }
    }
    return filled
  }

  /// The bytes of words as this machine has them.
  static func bytes(of words: [UInt64]) -> [UInt8] { words.withUnsafeBytes { Array($0) } }

  /// The stamp of a file, of the link itself where it is one. Its path below the folder begins at an
  /// offset of `paths` and ends at a NUL.
  static func stamp(
    ofPathAt offset: Int, in paths: [UInt8], below folder: FileDescriptor
  ) throws(Errno) -> FileStamp {
    guard paths.indices.contains(offset), paths.last == 0 else { throw .invalidArgument }
    return try paths.withUnsafeBufferPointer { buffer throws(Errno) in
      guard let start = UnsafeRawPointer(buffer.baseAddress) else { throw .invalidArgument }
      let path = (start + offset).assumingMemoryBound(to: CChar.self)
      return FileStamp(try Stat(path, relativeTo: folder, flags: .symlinkNoFollow))
    }
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

  /// Gives a file the present moment for its times, by the clock of the disk it lies on.
  static func touch(_ file: FileDescriptor) throws(Errno) {
    try checked { futimens(file.rawValue, nil) }
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

  /// The path of the running program; nil where the system does not tell.
  static func programPath() -> String? {
    #if canImport(Darwin)
      var count = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(count))
      guard _NSGetExecutablePath(&path, &count) == 0 else { return nil }
      return String(validatingCString: path)
    #else
      return "/proc/self/exe"
    #endif
  }

  /// Who runs the program: the user, then the groups, the effective one first.
  static func runner() -> [UInt32] {
    var groups = [gid_t](repeating: 0, count: Int(max(getgroups(0, nil), 0)))
    let count = getgroups(Int32(groups.count), &groups)
    return [geteuid(), getegid()] + groups.prefix(Int(max(count, 0)))
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
