import Foundation
import Testing

/// The sample vault with its generated pages: tutorial, demo and end-to-end golden in one.
@Suite struct SampleVaultTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("sample-vault")

  @Test("a sync of the sample vault's notes makes the pages that lie beside them, byte for byte")
  func pages() throws {
    let copy = try TemporaryFolder()
    let vault = copy.url.appendingPathComponent("vault")
    try FileManager.default.copyItem(at: SampleVaultTests.folder, to: vault)
    let pages = vault.appendingPathComponent("pages")
    if FileManager.default.fileExists(atPath: pages.path) {
      try FileManager.default.removeItem(at: pages)
    }
    let sync = try Program(folder: vault).run(["sync"])
    #expect(sync.status == 0 && sync.errors.isEmpty)

    if ProcessInfo.processInfo.environment["PEERAGE_RECORD_GOLDENS"] != nil {
      let recorded = SampleVaultTests.folder.appendingPathComponent("pages")
      try? FileManager.default.removeItem(at: recorded)
      try FileManager.default.copyItem(at: pages, to: recorded)
      Issue.record("recorded sample-vault/pages")
      return
    }
    let made = try files(in: pages)
    let expected = try files(in: SampleVaultTests.folder.appendingPathComponent("pages"))
    #expect(made.keys.sorted() == expected.keys.sorted())
    for (path, text) in expected {
      #expect(made[path] == text, "pages/\(path)")
    }
  }

  @Test("the sample vault is a model of good use: `check` has nothing to say about it")
  func check() throws {
    let copy = try TemporaryFolder()
    let vault = copy.url.appendingPathComponent("vault")
    try FileManager.default.copyItem(at: SampleVaultTests.folder, to: vault)
    let check = try Program(folder: vault).run(["check"])
    #expect(check.status == 0)
    #expect(check.output.hasSuffix("read 60 notes about 21 people: nothing to say about them\n"))
  }

  private func files(in folder: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".md") {
      files[path] = String(
        decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
    }
    return files
  }
}
