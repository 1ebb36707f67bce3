import Foundation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// The built program, run as a user runs it, in a temporary folder.
struct Program {
  struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  /// Beside the test bundle, where the build puts it.
  static let url: URL = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    #else
      let folder = Bundle.main.bundleURL
    #endif
    return folder.appendingPathComponent("peerage")
  }()

  let folder: URL
  var today = "2026-11-26"

  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let process = Process()
    process.executableURL = Program.url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PEERAGE_TODAY": today, "TZ": "UTC", "LC_ALL": "C"]
      .merging(environment) { _, new in new }
    // Files, not pipes: whoever fills two pipes and reads one waits for ever.
    let output = try Capture()
    let errors = try Capture()
    process.standardOutput = output.handle
    process.standardError = errors.handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try output.text(), errors: try errors.text(), status: process.terminationStatus)
  }
}

/// A file that takes what a program prints.
private struct Capture {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(
    "peerage-capture-\(UUID().uuidString)")
  let handle: FileHandle

  init() throws {
    try Data().write(to: url)
    handle = try FileHandle(forWritingTo: url)
  }

  func text() throws -> String {
    defer { try? FileManager.default.removeItem(at: url) }
    try handle.close()
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }
}

/// A temporary folder of a test's own, removed with the value.
final class TemporaryFolder {
  let url: URL

  init(_ files: [String: String] = [:]) throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "peerage-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path)
  }

  func modificationDate(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: url.appendingPathComponent(path).path)[
      .modificationDate] as? Date
  }

  /// Every file in it with its bytes; what a sync remembers of the disk is no two times the same, and
  /// can be left out.
  func everything(withState: Bool = true) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: url.path)
    where withState || !path.hasSuffix(".peerage/state") {
      let file = url.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      // Not there is what a link leads to that leads nowhere.
      let isThere = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      files[path] = isThere && !isFolder.boolValue ? try Data(contentsOf: file) : Data()
    }
    return files
  }
}
