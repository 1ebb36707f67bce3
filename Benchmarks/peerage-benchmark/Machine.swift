internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the benchmarks need of the system: the only file here that calls the C library.
enum Machine {
  /// Makes a folder and those above it, where they are missing.
  static func makeFolders(_ path: FilePath) throws {
    let parent = path.removingLastComponent()
    if !parent.isEmpty, parent != path, access(parent.string, F_OK) != 0 { try makeFolders(parent) }
    guard mkdir(path.string, 0o755) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
  }

  /// Writes a new file; fails where one is.
  static func write(_ bytes: [UInt8], to path: FilePath) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }
}
