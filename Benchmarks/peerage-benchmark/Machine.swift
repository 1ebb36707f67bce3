internal import SystemPackage

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the benchmarks need of the system: the only file here that calls the C library, for what
/// swift-system does not offer.
enum Machine {
  /// Makes a folder and those above it, where they are missing.
  static func makeFolders(_ path: FilePath) throws {
    let parent = path.removingLastComponent()
    if !parent.isEmpty, parent != path, access(parent.string, F_OK) != 0 { try makeFolders(parent) }
    guard mkdir(path.string, 0o755) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
  }

  /// Writes a new file, or puts the bytes behind those of one that is there.
  static func write(_ bytes: [UInt8], to path: FilePath, isAppended: Bool = false) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: isAppended ? [.create, .append] : [.create, .exclusiveCreate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  /// How many lines a file has.
  static func lineCount(of path: FilePath) throws -> Int {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      var count = 0
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let read = try buffer.withUnsafeMutableBytes { try file.read(into: $0) }
        guard read > 0 else { return count }
        count += buffer[..<read].count { $0 == UInt8(ascii: "\n") }
      }
    }
  }

  /// Whether something of that name is there.
  static func has(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Waits until the disk has nothing left to write, so that nobody is measured with another's work.
  static func settle() { sync() }

  /// What a program took from its start to its end.
  struct Run {
    let seconds: Double
    /// The most memory it held; no less than what this program holds itself.
    let peakBytes: Int
    let status: Int32
  }

  /// Runs a program to its end, found as the shell finds it; what it prints goes to `output`.
  static func run(_ command: [String], output: FilePath = "/dev/null") throws -> Run {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let creating = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, output.string, creating, 0o644)

    var words = command.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    let refusal = posix_spawnp(&process, command[0], &actions, nil, words, environ)
    guard refusal == 0 else { throw Errno(rawValue: refusal) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    let seconds = (clock.now - start) / .seconds(1)
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    return Run(
      seconds: seconds, peakBytes: usage.ru_maxrss * unit,
      status: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f)
  }
}
