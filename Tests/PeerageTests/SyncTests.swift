import Foundation
import Testing

@Suite struct SyncTests {
  static let files = [
    "peerage.yml": "me: { name: Grace Hopper }\n",
    "peers/ada.md": "---\nname: Ada\ncadence: weekly\n---\n\n## 2026-11-19 1:1\n\n- [ ] send it\n",
    "peers/sam.md": "# Sam\n\n## xyzzy #private\n\n- [ ] xyzzy 📅 2026-02-30\n- hobby:: xyzzy\n",
  ]

  @Test(
    "what only shows writes nothing, no lock either",
    arguments: [["sync", "--dry-run"], ["sync", "--check"], ["check"], ["index"]])
  func showsOnly(arguments: [String]) throws {
    let folder = try TemporaryFolder(SyncTests.files)
    let before = try folder.everything()
    _ = try Program(folder: folder.url).run(arguments)
    #expect(try folder.everything() == before)
  }

  @Test("a second run prints nothing and touches no page")
  func twice() throws {
    let folder = try TemporaryFolder(SyncTests.files)
    let program = Program(folder: folder.url)
    #expect(try !program.run(["sync"]).output.isEmpty)
    let before = try folder.everything(withState: false)
    let stamp = try folder.modificationDate("pages/peerage.md")
    let second = try program.run(["sync"])
    #expect(second.output.isEmpty && second.status == 0)
    #expect(try folder.everything(withState: false) == before)
    #expect(try folder.modificationDate("pages/peerage.md") == stamp)
  }

  @Test("questions of the owner's own are asked, and what is wrong with them is shown")
  func questions() throws {
    var files = SyncTests.files
    files["templates/questions.yml"] =
      "learning:\n  - What now: a book?\n  - What are you learning?\n"
    let folder = try TemporaryFolder(files)
    let outcome = try Program(folder: folder.url).run(["sync"])
    #expect(outcome.status == 0)
    #expect(try folder.text("pages/people/about-ada.md").contains("What are you learning?"))
    let told = try Program(folder: folder.url).run(["check"])
    #expect(told.output.contains("templates/questions.yml:2:5: warning: "))
    #expect(told.output.contains("  - What now: a book?"))
  }

  @Test("the notes keep every byte")
  func notes() throws {
    let folder = try TemporaryFolder(SyncTests.files)
    _ = try Program(folder: folder.url).run(["sync"])
    for (path, text) in SyncTests.files { #expect(try folder.text(path) == text) }
  }

  @Test("the words of private lines are in no page, no state and nothing that is printed")
  func privateWords() throws {
    let folder = try TemporaryFolder(SyncTests.files)
    let program = Program(folder: folder.url)
    for arguments in [["sync", "--dry-run"], ["sync"], ["check"], ["index"]] {
      let outcome = try program.run(arguments)
      #expect(!(outcome.output + outcome.errors).contains("xyzzy"))
    }
    for (path, bytes) in try folder.everything() where SyncTests.files[path] == nil {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("xyzzy"), "\(path)")
    }
  }

  @Test("time zone, locale and place of the vault change no byte")
  func everywhere() throws {
    let first = try TemporaryFolder(SyncTests.files)
    let second = try TemporaryFolder(SyncTests.files)
    _ = try Program(folder: first.url).run(["sync"])
    _ = try Program(folder: second.url).run(
      ["sync"], environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR"])
    #expect(try first.everything(withState: false) == second.everything(withState: false))
  }

  @Test("text below a page's last line survives, text above it stops the page and nothing else")
  func owners() throws {
    let folder = try TemporaryFolder(SyncTests.files)
    let program = Program(folder: folder.url)
    _ = try program.run(["sync"])
    let ada = "pages/people/about-ada.md"
    try folder.write(try folder.text(ada) + "\nmine\n", to: ada)
    let sam = "pages/people/about-sam.md"
    let edited = try folder.text(sam).replacingOccurrences(of: "# Sam", with: "# Samantha")
    try folder.write(edited, to: sam)
    try folder.write("---\nname: Ada\nrole: VP\nhobbies: [chess]\n---\n", to: "peers/ada.md")
    let outcome = try program.run(["sync"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("left alone \(sam): edited by hand"))
    #expect(try folder.text(sam) == edited)
    #expect(try folder.text(ada).hasSuffix("\nmine\n"))
    #expect(try folder.text(ada).contains("chess"))
  }

  @Test("a run from a folder in the vault is a run of the vault")
  func fromBelow() throws {
    let folder = try TemporaryFolder(SyncTests.files)
    let below = Program(folder: folder.url.appendingPathComponent("peers"))
    #expect(try below.run(["sync"]).status == 0)
    #expect(folder.exists("pages/peerage.md"))
  }

  @Test("hostile names and files stop nothing and leave the vault's folder alone")
  func hostile() throws {
    let folder = try TemporaryFolder([
      "vault/peerage.yml": "",
      "vault/peers/x.md": "---\nname: ../../etc/x\n---\n",
      "vault/peers/-rf.md": "# -rf\n",
      "vault/peers/two\nlines.md": "# Two\n",
      "vault/peers/deep.md": String(repeating: ">", count: 15_000) + " x\n",
      "vault/peers/brackets.md": String(repeating: "![[]()", count: 40_000),
      "vault/peers/bom.md": "\u{FEFF}---\r\nname: Bom\r\n---\r\n# x\r\n",
    ])
    let program = Program(folder: folder.url.appendingPathComponent("vault"))
    let outcome = try program.run(["sync"])
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains("two\nlines"))
    let written = try folder.everything().keys.filter { !$0.hasPrefix("vault/peers") }
    let places = ["vault", "vault/peerage.yml", "vault/pages", "vault/.peerage"]
    #expect(
      written.allSatisfy { path in
        places.contains(path) || path.hasPrefix("vault/pages/") || path.hasPrefix("vault/.peerage/")
      })
  }
}
