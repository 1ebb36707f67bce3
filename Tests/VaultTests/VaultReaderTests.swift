import SourceText
import SystemPackage
import Testing

@testable import Vault

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct VaultReaderTests {
  private func skipped(_ contents: VaultContents) -> [String] {
    contents.skipped.map { "\($0.path): \($0.reason.rawValue)" }
  }

  private func notes(_ contents: VaultContents) -> [String] { contents.notes.map(\.path.text) }

  @Test("all notes come in the order of the bytes of their paths")
  func order() throws {
    let names = [
      "b.md", "a/z.md", "a.md", "a-b.md", "a/b/c.markdown", "Z.MD", "é.md", "-rf.md", "a\nb.md",
    ]
    let vault = try TemporaryVault(Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
    let contents = try vault.contents()
    #expect(
      notes(contents) == [
        "-rf.md", "Z.MD", "a\nb.md", "a-b.md", "a.md", "a/b/c.markdown", "a/z.md", "b.md", "é.md",
      ])
    #expect(contents.notes.allSatisfy { String(decoding: $0.bytes, as: UTF8.self) == $0.path.text })
    #expect(contents.skipped.isEmpty && contents.diagnostics.isEmpty && contents.pages.isEmpty)
  }

  @Test("a note's bytes are the file's, whatever they are")
  func exactBytes() throws {
    let vault = try TemporaryVault()
    let all = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let files: [(String, [UInt8])] = [
      ("all.md", all), ("bom.md", [0xEF, 0xBB, 0xBF, 0x61]), ("empty.md", []),
      ("one.md", [0]), ("two.md", [0x0D, 0x0A]),
    ]
    for (name, bytes) in files { try vault.write(bytes, to: name) }
    let contents = try vault.contents()
    #expect(notes(contents) == files.map(\.0))
    #expect(contents.notes.map(\.bytes) == files.map(\.1))
  }

  @Test("two names that differ in normal form alone are two notes")
  func normalForms() throws {
    let vault = try TemporaryVault(["zoe\u{308}.md": "decomposed"])
    try vault.write("composed", to: "zo\u{EB}.md")
    let contents = try vault.contents()
    // A Mac's disk holds one file of the two.
    #expect(contents.notes.count == (try vault.listing().count) - 1)
    #expect(contents.notes.last?.text(0..<8) == "composed")
  }

  @Test("what is not read is told, a folder once")
  func skips() throws {
    let vault = try TemporaryVault([
      ".git/config": "", ".git/x.md": "", ".obsidian/a.md": "", ".hidden.md": "", ".DS_Store": "",
      ".peerage/x.md": "", "pages/people/a.md": "", "templates/a.md": "",
      "work/_Templates/b/a.md": "",
      "Archive/a.md": "", "Archive/b.md": "", "peers/ada.tmp.md": "", "peers/photo.jpg": "",
      "peers/.#ada.md": "", "peers/ada.md~": "", "peers/4913": "", "peers/ada.md": "",
      "peers/ada (Bob's conflicted copy 2026-01-01).md": "", "peers/photo.jpg~": "",
    ])
    let contents = try vault.contents { $0.exclude = ["Archive/**", "*.tmp.md", "*.jpg"] }
    #expect(notes(contents) == ["peers/ada.md"])
    #expect(
      skipped(contents) == [
        ".git: hidden", ".hidden.md: hidden", ".obsidian: hidden", "Archive: excluded",
        "pages: pages",
        "peers/.#ada.md: editor-file", "peers/4913: editor-file",
        "peers/ada (Bob's conflicted copy 2026-01-01).md: conflict-copy",
        "peers/ada.md~: editor-file",
        "peers/ada.tmp.md: excluded", "templates: templates", "work/_Templates: templates",
      ])
    #expect(
      contents.pages == [PageOnDisk(path: VaultPath("pages/people/a.md"), content: .bytes([]))])
  }

  @Test("what is no file is not opened", .timeLimit(.minutes(1)))
  func noFiles() throws {
    let vault = try TemporaryVault(["a.md": ""])
    try vault.makeFifo("fifo.md")
    try vault.makeFifo("fifo.txt")
    try vault.makeLink("link.md", to: "fifo.md")
    try vault.makeFifo("pages.md")
    try vault.makeFolder("pages")
    try vault.makeFifo("pages/fifo.md")
    let contents = try vault.contents()
    #expect(notes(contents) == ["a.md"])
    #expect(
      skipped(contents) == [
        "fifo.md: no-file", "link.md: no-file", "pages: pages", "pages.md: no-file",
      ])
    #expect(contents.pages == [PageOnDisk(path: VaultPath("pages/fifo.md"), content: .foreign)])
  }

  @Test("a link that leads out is not followed")
  func linksOutside() throws {
    let vault = try TemporaryVault(["peers/a.md": ""])
    try vault.write("secret", to: vault.outside + "/secret.md")
    try vault.write("secret", to: vault.base + "/vault-beside/secret.md")
    try vault.makeLink("out.md", to: "../outside/secret.md")
    try vault.makeLink("absolute", to: vault.outside)
    try vault.makeLink("beside", to: "../vault-beside")
    try vault.makeLink("twice.md", to: "out.md")
    try vault.makeLink("inside-out.md", to: "../vault/peers/../../outside/secret.md")
    try vault.makeLink("photo.jpg", to: "../outside/secret.md")
    try vault.makeLink("up", to: "..")
    let contents = try vault.contents()
    #expect(notes(contents) == ["peers/a.md"])
    #expect(
      skipped(contents) == [
        "absolute: link-outside", "beside: link-outside", "inside-out.md: link-outside",
        "out.md: link-outside", "twice.md: link-outside", "up: link-outside",
      ])
  }

  @Test("a link inside the vault is read once, and loops end")
  func linksInside() throws {
    let vault = try TemporaryVault([
      "peers/a.md": "a", ".store/b.md": "b", ".store/c.md": "c", ".folder/d.md": "d",
      "pages/p.md": "p", "x.txt": "x",
    ])
    try vault.makeLink("again.md", to: "peers/a.md")
    try vault.makeLink("b.md", to: ".store/b.md")
    try vault.makeLink("b2.md", to: ".store/b.md")
    try vault.makeLink("folder", to: ".folder")
    try vault.makeLink(".folder/loop", to: "../folder")
    try vault.makeLink(".folder/root", to: "..")
    try vault.makeLink("gone.md", to: "nothing.md")
    try vault.makeLink("gone.txt", to: "nothing.txt")
    try vault.makeLink("me.md", to: "me.md")
    try vault.makeLink("page.md", to: "pages/p.md")
    try vault.makeLink("pages2", to: "pages")
    try vault.makeLink("peers/up", to: "..")
    try vault.makeLink("text.md", to: "x.txt")
    let contents = try vault.contents()
    #expect(notes(contents) == ["b.md", "folder/d.md", "peers/a.md", "text.md"])
    #expect(
      skipped(contents) == [
        ".folder: hidden", ".store: hidden", "again.md: link-inside", "b2.md: link-inside",
        "folder/loop: link-inside", "folder/root: link-inside", "gone.md: link-to-nothing",
        "me.md: link-to-nothing", "page.md: pages", "pages: pages", "pages2: pages",
        "peers/up: link-inside",
      ])
  }

  @Test("what can't be read is an error that names it, and the rest is read")
  func unreadable() throws {
    let vault = try TemporaryVault(["a.md": "", "locked.md": "", "shut/b.md": "", "z.md": ""])
    try vault.setMode(0, of: "locked.md")
    try vault.setMode(0, of: "shut")
    defer { try? vault.setMode(0o755, of: "shut") }
    try #require(truncate(vault.path + "/z.md", 1 << 40) == 0)
    let contents = try vault.contents()
    let tooLarge = "z.md:1:1 the note could not be read: it is larger than 64 MB"
    // Nothing is locked for the superuser.
    let locked =
      getuid() == 0
      ? []
      : [
        "locked.md:1:1 the note could not be read: permission denied",
        "shut:1:1 the folder could not be read: permission denied",
      ]
    #expect(contents.diagnostics.map { "\($0.place) \($0.message)" } == locked + [tooLarge])
    #expect(contents.diagnostics.allSatisfy { $0.code == .unreadableFile })
    #expect(notes(contents).first == "a.md" && !notes(contents).contains("z.md"))
  }

  @Test("folders nested beyond measure are named and end")
  func nesting() throws {
    let vault = try TemporaryVault(["a.md": ""])
    let deep = Array(repeating: "d", count: 80).joined(separator: "/")
    try vault.write("", to: deep + "/x.md")
    let contents = try vault.contents()
    #expect(notes(contents) == ["a.md"])
    #expect(
      contents.diagnostics.map(\.message) == [
        "the folder could not be read: it lies deeper than 64 folders"
      ])
  }

  #if os(Linux)
    @Test("a name that is not UTF-8 is told and not opened")
    func foreignNames() throws {
      let vault = try TemporaryVault()
      for (name, isTold) in [
        ([0xE9 as UInt8, 0x2E, 0x6D, 0x64], true), ([0xE9, 0x2E, 0x74], false),
      ] {
        let bytes = (Array((vault.path + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
        let path = FilePath(platformString: bytes)
        defer { path.withPlatformString { _ = unlink($0) } }
        try FileDescriptor.open(
          path, .writeOnly, options: .create, permissions: .ownerReadWrite
        ).close()
        let contents = try vault.contents()
        #expect(notes(contents).isEmpty)
        #expect(skipped(contents) == (isTold ? ["\u{FFFD}.md: foreign-name"] : []))
      }
    }
  #endif

  @Test("the settings are read as they stand, and must be a file of the vault")
  func settings() throws {
    let vault = try TemporaryVault(settings: "pages: x\r\n")
    let settings = try VaultReader(vault.location).settings()
    #expect(settings.path == VaultPath("peerage.yml"))
    #expect(settings.bytes == Array("pages: x\r\n".utf8))
    try vault.write("", to: vault.outside + "/peerage.yml")
    try vault.remove("peerage.yml")
    try vault.makeLink("peerage.yml", to: "../outside/peerage.yml")
    #expect(throws: VaultError(path: "peerage.yml", reason: "it is a symbolic link")) {
      try VaultReader(vault.location).settings()
    }
  }

  @Test("a template of the owner's is read as it stands, and none is nothing to tell")
  func template() throws {
    let vault = try TemporaryVault()
    func read() throws -> (file: SourceFile?, told: [String]) {
      let (file, diagnostics) = try VaultReader(vault.location).template("x.yml")
      return (file, diagnostics.map { "\($0.place.path) \($0.code.rawValue): \($0.message)" })
    }
    func expectNothing(_ note: String) throws {
      let (file, told) = try read()
      #expect(file == nil && told == [], "\(note)")
    }
    func expectTold(_ reason: String) throws {
      let (file, told) = try read()
      #expect(file == nil)
      #expect(
        told == ["templates/x.yml unreadable-file: the template could not be read: \(reason)"])
    }
    try expectNothing("no folder")
    try vault.write("", to: "templates")
    try expectNothing("a file of that name")
    try vault.remove("templates")
    try vault.makeFolder("templates")
    try expectNothing("an empty folder")
    try vault.write("a: b\r\n", to: "templates/x.yml")
    #expect(try read().file?.bytes == Array("a: b\r\n".utf8))
    #expect(try read().file?.path == VaultPath("templates/x.yml"))
    try vault.remove("templates/x.yml")
    try vault.write("", to: vault.outside + "/x.yml")
    try vault.makeLink("templates/x.yml", to: "../../outside/x.yml")
    try expectTold("it is a symbolic link")
    try vault.remove("templates/x.yml")
    try vault.makeFifo("templates/x.yml")
    try expectTold("it is no regular file")
  }

  @Test(
    "the pages lie in a folder inside the vault",
    arguments: [
      "", "/", "/tmp", "..", "../x", "a/../..", "a//b", ".", "./", ".peerage", "a/.git", "a\0b",
    ])
  func pagesSetting(pages: String) throws {
    let vault = try TemporaryVault()
    let sentence = "`pages: \(pages)` must name a folder inside the vault that is not hidden"
    #expect(throws: VaultError(path: "peerage.yml", reason: sentence)) {
      _ = try vault.contents { $0.pages = pages }
    }
  }

  @Test("a pages folder that is a link is not entered")
  func pagesLink() throws {
    let vault = try TemporaryVault(["real/a.md": ""])
    try vault.makeLink("pages", to: "real")
    #expect(throws: VaultError(path: "pages", reason: "it must be a folder, not a link or file")) {
      _ = try vault.contents()
    }
  }

  @Test("every reason has words of its own")
  func words() {
    #expect(Set(SkipReason.allCases.map(\.words)).count == SkipReason.allCases.count)
  }
}
