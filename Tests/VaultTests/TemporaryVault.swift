import SourceText
import SystemPackage
import Testing

@testable import Vault

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A folder of a test's own with a vault in it, removed with the value. What lies beside the vault,
/// in `outside`, is not part of it.
final class TemporaryVault {
  let base: String
  var path: String { base + "/vault" }
  var outside: String { base + "/outside" }

  init(_ files: [String: String] = [:], settings: String? = "") throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/var/tmp"
    var template = Array("\(folder)/peerage-test-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    base = String(cString: made)
    try #require(mkdir(path, 0o755) == 0)
    try #require(mkdir(outside, 0o755) == 0)
    if let settings { try write(settings, to: "peerage.yml") }
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { TemporaryVault.removeAll(at: base) }

  var location: VaultLocation { get throws { try VaultLocation(at: path) } }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file, in the vault or, by an absolute path, elsewhere; folders are made.
  func write(_ bytes: [UInt8], to name: String) throws {
    let parts = name.split(separator: "/").map(String.init)
    for count in parts.indices.dropFirst() {
      mkdir(full(parts.prefix(count).joined(separator: "/"), like: name), 0o755)
    }
    let file = try FileDescriptor.open(
      FilePath(full(name, like: name)), .writeOnly, options: [.create, .truncate],
      permissions: FilePermissions(rawValue: 0o644))
    try file.closeAfter { _ = try file.writeAll(bytes) }
  }

  private func full(_ name: String, like original: String) -> String {
    if original.hasPrefix("/") { return name.hasPrefix("/") ? name : "/" + name }
    return path + "/" + name
  }

  func makeFolder(_ name: String) throws { try #require(mkdir(path + "/" + name, 0o755) == 0) }
  func makeLink(_ name: String, to target: String) throws {
    try #require(symlink(target, path + "/" + name) == 0)
  }
  func makeFifo(_ name: String) throws { try #require(mkfifo(path + "/" + name, 0o644) == 0) }
  func setMode(_ mode: UInt16, of name: String) throws {
    try #require(chmod(path + "/" + name, mode_t(mode)) == 0)
  }
  func mode(of name: String) throws -> UInt16 {
    try UInt16(Stat(FilePath(path + "/" + name)).permissions.rawValue & 0o777)
  }
  func stamp(of name: String) throws -> FileStamp {
    FileStamp(try Stat(FilePath(path + "/" + name), followTargetSymlink: false))
  }
  /// Sets when a file was last written, in nanoseconds since 1970.
  func setTime(_ time: Int64, of name: String) throws {
    let billion: Int64 = 1_000_000_000
    let written = timespec(tv_sec: Int(time / billion), tv_nsec: Int(time % billion))
    try #require(utimensat(AT_FDCWD, path + "/" + name, [written, written], 0) == 0)
  }
  func rename(_ name: String, to new: String) throws {
    #if canImport(Darwin)
      try #require(Darwin.rename(path + "/" + name, path + "/" + new) == 0)
    #else
      try #require(Glibc.rename(path + "/" + name, path + "/" + new) == 0)
    #endif
  }
  func remove(_ name: String) throws { try #require(unlink(path + "/" + name) == 0) }

  func bytes(of name: String) throws -> [UInt8]? {
    let folder = try Folder(path: path)
    let parts = VaultPath(name).parts
    do throws(Errno) {
      return try folder.folder(parts.dropLast()).file(parts.last ?? "").bytes()
    } catch {
      return nil
    }
  }

  func text(of name: String) throws -> String? {
    try bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All files and folders in the vault, folders with a `/`, sorted; `.peerage` left out.
  func listing() throws -> [String] {
    func list(_ folder: borrowing Folder, _ prefix: String) throws -> [String] {
      var names: [String] = []
      for entry in try folder.entries() where entry.name != ".peerage" {
        let isFolder = entry.kind == .folder
        names.append(prefix + entry.name + (isFolder ? "/" : ""))
        if isFolder {
          names += try list(folder.folder(entry.name), prefix + entry.name + "/")
        }
      }
      return names
    }
    return try list(Folder(path: path), "")
  }

  func contents(_ change: (inout Configuration) -> Void = { _ in }) throws -> VaultContents {
    var configuration = Configuration()
    change(&configuration)
    return try VaultReader(location).contents(configuration)
  }

  /// Reads, plans and writes, as a run of the program does.
  @discardableResult
  func sync(_ pages: [GeneratedFile]) throws -> [WriteOutcome] {
    let lock = try VaultLock(location)
    let contents = try contents()
    let plan = try WritePlan(pages, over: contents.pages, pages: "pages")
    return try VaultWriter.carryOut(plan, over: contents, holding: lock)
  }

  private static func removeAll(at path: String) {
    chmod(path, 0o755)
    guard let folder = try? Folder(path: path), let entries = try? folder.entries() else { return }
    for entry in entries {
      let inner = path + "/" + entry.name
      if entry.kind == .folder { removeAll(at: inner) } else { unlink(inner) }
    }
    rmdir(path)
  }
}

extension GeneratedFile {
  init(_ path: String, _ text: String, link: String? = nil) {
    self.init(path: VaultPath(path), bytes: Array(text.utf8), noteLink: link)
  }
}

/// A random source that gives the same numbers every time.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 33)) &* 0xff51_afd7_ed55_8ccd
  }
}
