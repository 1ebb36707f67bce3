import SourceText
import SystemPackage
import Testing

@testable import Vault

@Suite struct VaultWriterTests {
  private let page = GeneratedFile(
    "pages/people/about-ada.md", "# Ada\n", link: "../../peers/ada.md")
  private let changed = GeneratedFile(
    "pages/people/about-ada.md", "# Ada L.\n", link: "../../peers/ada.md")
  private let home = GeneratedFile("pages/peerage.md", "# Home\n")

  private func results(_ outcomes: [WriteOutcome]) -> [String: WriteOutcome.Result] {
    Dictionary(uniqueKeysWithValues: outcomes.map { ($0.path.text, $0.result) })
  }

  private func planned(
    _ pages: [GeneratedFile], in vault: TemporaryVault
  ) throws -> (plan: WritePlan, contents: VaultContents) {
    let contents = try vault.contents()
    return (try WritePlan(pages, over: contents.pages, pages: "pages"), contents)
  }

  private func carryOut(
    _ planned: (plan: WritePlan, contents: VaultContents), in vault: TemporaryVault
  ) throws -> [String: WriteOutcome.Result] {
    let lock = try VaultLock(vault.location)
    return results(
      try VaultWriter.carryOut(planned.plan, over: planned.contents, holding: lock))
  }

  @Test("pages are created, kept, changed and removed")
  func life() throws {
    let vault = try TemporaryVault(["peers/ada.md": "x"])
    #expect(
      results(try vault.sync([page, home])) == [
        "pages/people/about-ada.md": .created, "pages/peerage.md": .created,
      ])
    let stamps = try (vault.stamp(of: page.path.text), vault.stamp(of: home.path.text))
    #expect(
      results(try vault.sync([page, home])) == [
        "pages/people/about-ada.md": .unchanged, "pages/peerage.md": .unchanged,
      ])
    #expect(try vault.stamp(of: page.path.text) == stamps.0)
    #expect(try vault.sync([changed, home]).map(\.result) == [.unchanged, .changed])
    #expect(try vault.stamp(of: home.path.text) == stamps.1)
    #expect(try vault.text(of: page.path.text)?.contains("\n# Ada L.\n") == true)
    #expect(try vault.sync([home]).map(\.result) == [.unchanged, .removed])
    #expect(
      try vault.listing() == [
        "pages/", "pages/peerage.md", "peerage.yml", "peers/", "peers/ada.md",
      ])
    #expect(try vault.text(of: "peers/ada.md") == "x")
  }

  @Test(
    "what the owner wrote below the line outlives every change",
    arguments: [
      "mine\n", "no final newline", "\r\nmixed\n\0\u{FEFF}", "*Below is yours*\n",
    ])
  func ownersWords(words: String) throws {
    let vault = try TemporaryVault()
    try vault.sync([page])
    let bytes = try #require(try vault.bytes(of: page.path.text)) + Array(words.utf8)
    try vault.write(bytes, to: page.path.text)
    #expect(try vault.sync([changed]).map(\.result) == [.changed])
    let after = try #require(try vault.bytes(of: page.path.text))
    #expect(after != bytes && after.suffix(words.utf8.count).elementsEqual(words.utf8))
    #expect(try vault.sync([]).map(\.result) == [.leftAlone(.ownersWords)])
    #expect(try vault.bytes(of: page.path.text) == after)
    #expect(try vault.sync([page]).map(\.result) == [.changed])
    #expect(try vault.bytes(of: page.path.text) == bytes)
  }

  @Test("a page edited by hand stays, and the others are written")
  func edited() throws {
    let vault = try TemporaryVault()
    try vault.sync([page])
    let edited = try #require(try vault.text(of: page.path.text)).replacing(
      "# Ada", with: "# My Ada")
    try vault.write(edited, to: page.path.text)
    #expect(
      try vault.sync([changed, home]).map(\.result) == [.created, .leftAlone(.editedByHand)])
    #expect(try vault.text(of: page.path.text) == edited)
  }

  @Test("others' files in the pages folder stay, whatever they are")
  func foreignFiles() throws {
    let vault = try TemporaryVault(["pages/people/mine.md": "mine", "pages/people/x.txt": "x"])
    try vault.sync([page, home])
    try vault.write("mine", to: "pages/agenda.md")
    #expect(try vault.sync([]).map(\.result) == [.removed, .removed])
    #expect(
      try vault.listing() == [
        "pages/", "pages/agenda.md", "pages/people/", "pages/people/mine.md", "pages/people/x.txt",
        "peerage.yml",
      ])
  }

  @Test("a page that somebody writes to after the plan was made is left alone")
  func changedMeanwhile() throws {
    let vault = try TemporaryVault()
    let gone = GeneratedFile("pages/gone.md", "x")
    try vault.sync([page, home, gone])
    let new = GeneratedFile("pages/new.md", "x")
    let homeChanged = GeneratedFile("pages/peerage.md", "# New\n")
    let planned = try planned([changed, homeChanged, new], in: vault)
    for path in [page.path.text, gone.path.text] {
      try vault.write(#require(try vault.bytes(of: path)) + Array("mine".utf8), to: path)
    }
    try vault.remove(home.path.text)
    try vault.write("mine", to: new.path.text)
    let before = try vault.listing()
    #expect(
      try carryOut(planned, in: vault) == [
        page.path.text: .leftAlone(.changedMeanwhile),
        gone.path.text: .leftAlone(.changedMeanwhile),
        home.path.text: .leftAlone(.changedMeanwhile), new.path.text: .leftAlone(.changedMeanwhile),
      ])
    #expect(try vault.listing() == before)
    #expect(try vault.text(of: new.path.text) == "mine")
    #expect(try vault.text(of: page.path.text)?.hasSuffix("\nmine") == true)
    #expect(try vault.text(of: gone.path.text)?.hasSuffix("\nmine") == true)
  }

  @Test(
    "nothing is written when a note changed", arguments: ["write", "remove", "replace", "link"])
  func noteChanged(how: String) throws {
    let vault = try TemporaryVault(["peers/ada.md": "old", "peers/bob.md": "b"])
    let planned = try planned([page], in: vault)
    switch how {
    case "write": try vault.write("newer", to: "peers/ada.md")
    case "replace":
      try vault.remove("peers/ada.md")
      try vault.write("new", to: "peers/ada.md")
    case "link":
      try vault.remove("peers/ada.md")
      try vault.makeLink("peers/ada.md", to: "bob.md")
    default: try vault.remove("peers/ada.md")
    }
    let error = VaultError(
      path: "peers/ada.md",
      reason: "changed while peerage was at work, so nothing was written; sync again")
    #expect(throws: error) { try carryOut(planned, in: vault) }
    #expect(try !vault.listing().contains("pages/"))
  }

  @Test("where nothing is to be written, a changed note stops nothing")
  func quiet() throws {
    let vault = try TemporaryVault(["peers/ada.md": "old"])
    try vault.sync([page])
    let planned = try planned([page], in: vault)
    try vault.write("newer", to: "peers/ada.md")
    #expect(try carryOut(planned, in: vault) == [page.path.text: .unchanged])
  }

  @Test(
    "new pages can be read by those who can read the vault, and by nobody else",
    arguments: [
      (0o700, 0o600, 0o700), (0o755, 0o644, 0o755), (0o750, 0o640, 0o750),
    ] as [(UInt16, UInt16, UInt16)])
  func newModes(vaultMode: UInt16, file: UInt16, folder: UInt16) throws {
    let vault = try TemporaryVault()
    try vault.setMode(vaultMode, of: ".")
    try vault.sync([page])
    #expect(try vault.mode(of: page.path.text) == file)
    #expect(try vault.mode(of: "pages/people") == folder)
    #expect(try vault.mode(of: ".peerage") == folder)
    #expect(try vault.mode(of: ".peerage/lock") == file)
  }

  @Test(
    "a page keeps its mode when it changes", arguments: [0o600, 0o664, 0o444, 0o640] as [UInt16])
  func keptMode(mode: UInt16) throws {
    let vault = try TemporaryVault()
    try vault.sync([page])
    try vault.setMode(mode, of: page.path.text)
    #expect(try vault.sync([changed]).map(\.result) == [.changed])
    #expect(try vault.mode(of: page.path.text) == mode)
  }

  @Test("a link inside the pages folder is not followed, and named")
  func linksInPages() throws {
    let vault = try TemporaryVault(["pages/x.txt": "", "peers/ada.md": "ada"])
    try vault.write("secret", to: vault.outside + "/about-ada.md")
    try vault.makeLink("pages/people", to: vault.outside)
    try vault.makeLink("pages/peerage.md", to: "../peers/ada.md")
    #expect(
      results(try vault.sync([page, home])) == [
        page.path.text: .leftAlone(.nameIsTaken(by: VaultPath("pages/people"))),
        home.path.text: .leftAlone(.notOurs),
      ])
    #expect(try vault.text(of: "peers/ada.md") == "ada")
    #expect(try Folder(path: vault.outside).entries().map(\.name) == ["about-ada.md"])
  }

  @Test("a link that is put in the way after the plan was made is not followed")
  func linkMeanwhile() throws {
    let vault = try TemporaryVault(["pages/x.txt": "", "peers/ada.md": "ada"])
    let first = try planned([page, home], in: vault)
    try vault.makeLink("pages/people", to: vault.outside)
    try vault.makeLink("pages/peerage.md", to: vault.outside + "/peerage.md")
    #expect(
      try carryOut(first, in: vault) == [
        page.path.text: .failed("one of its folders is a symbolic link or a file"),
        home.path.text: .leftAlone(.changedMeanwhile),
      ])
    #expect(try Folder(path: vault.outside).entries().isEmpty)
  }

  @Test("a file where a folder belongs fails that page alone")
  func fileInTheWay() throws {
    let vault = try TemporaryVault()
    let planned = try planned([page, home], in: vault)
    try vault.write("mine", to: "pages/people")
    #expect(
      try carryOut(planned, in: vault) == [
        page.path.text: .failed("one of its folders is a symbolic link or a file"),
        home.path.text: .created,
      ])
    #expect(try vault.text(of: "pages/people") == "mine")
  }

  @Test("what a run that died left is removed, and nothing else that is hidden")
  func leftovers() throws {
    let vault = try TemporaryVault([
      "pages/people/.peerage-tmp-0123456789abcdef": "half", "pages/.peerage-tmp-x": "mine",
      "pages/.DS_Store": "mine", ".peerage-tmp-0123456789abcdef": "mine",
    ])
    try vault.makeLink("pages/.peerage-tmp-0123456789abcdee", to: "../peers")
    try vault.sync([home])
    #expect(
      try vault.listing() == [
        ".peerage-tmp-0123456789abcdef", "pages/", "pages/.DS_Store",
        "pages/.peerage-tmp-0123456789abcdee", "pages/.peerage-tmp-x", "pages/peerage.md",
        "pages/people/", "peerage.yml",
      ])
    #expect(TemporaryName.isOurs(TemporaryName.random()))
  }

  @Test("names that a shell would stumble over are written")
  func names() throws {
    let vault = try TemporaryVault()
    let names = [
      "-rf", "a\nb", "é", "e\u{301}x", "$(x)", "a b", "\\", "*", String(repeating: "x", count: 250),
    ]
    let pages = names.map { GeneratedFile("pages/\($0).md", "x") }
    #expect(Set(try vault.sync(pages).map(\.result)) == [.created])
    #expect(Set(try vault.sync(pages).map(\.result)) == [.unchanged])
  }

  @Test("a name too long for the disk fails that page alone")
  func longName() throws {
    let vault = try TemporaryVault()
    let long = GeneratedFile("pages/\(String(repeating: "x", count: 300)).md", "x")
    #expect(
      try vault.sync([home, long]).map(\.result) == [.created, .failed("file name too long")])
  }
}
