import SourceText
import Testing

@testable import Vault

@Suite struct WritePlanTests {
  private func page(_ text: String, owner: String = "\n", path: String = "pages/a.md") throws
    -> [UInt8]
  {
    let part = OwnersPart(bytes: Array(owner.utf8), endsLinesInCRLF: false)
    return try #require(PageMarker.compose(GeneratedFile(path, text), keeping: part))
  }

  private func plan(
    _ wanted: [GeneratedFile], over existing: [(String, PageOnDisk.Content)],
    pages: String = "pages"
  ) throws -> [VaultPath: WritePlan.Step] {
    let existing = existing.map { PageOnDisk(path: VaultPath($0.0), content: $0.1) }
    let actions = try WritePlan(wanted, over: existing, pages: pages).actions
    #expect(actions.map(\.path) == actions.map(\.path).sorted())
    return Dictionary(uniqueKeysWithValues: actions.map { ($0.path, $0.step) })
  }

  @Test("each page gets what it needs")
  func steps() throws {
    let (same, old, kept) = try (page("same"), page("old"), page("old", owner: "\nmine"))
    let plan = try plan(
      [
        GeneratedFile("pages/new.md", "new"), GeneratedFile("pages/same.md", "same"),
        GeneratedFile("pages/changed.md", "new"), GeneratedFile("pages/kept.md", "new"),
        GeneratedFile("pages/edited.md", "new"), GeneratedFile("pages/foreign.md", "new"),
        GeneratedFile("pages/folder.md", "new"), GeneratedFile("pages/locked.md", "new"),
      ],
      over: [
        ("pages/same.md", .bytes(same)), ("pages/changed.md", .bytes(old)),
        ("pages/kept.md", .bytes(kept)), ("pages/edited.md", .bytes([0x20] + old.dropFirst())),
        ("pages/edited.md", .bytes(old.dropLast(2))), ("pages/foreign.md", .bytes([])),
        ("pages/folder.md", .foreign), ("pages/locked.md", .unreadable("no")),
        ("pages/gone.md", .bytes(old)), ("pages/gone-kept.md", .bytes(kept)),
        ("pages/gone-edited.md", .bytes(old.dropLast(2))), ("pages/mine.md", .bytes([0x61])),
        ("pages/mine.txt", .foreign), ("pages/mine-locked.md", .unreadable("no")),
      ])
    #expect(
      plan == [
        VaultPath("pages/new.md"): .create(try page("new")), VaultPath("pages/same.md"): .unchanged,
        VaultPath("pages/changed.md"): .change(from: old, to: try page("new")),
        VaultPath("pages/kept.md"): .change(from: kept, to: try page("new", owner: "\nmine")),
        VaultPath("pages/edited.md"): .leaveAlone(.editedByHand),
        VaultPath("pages/foreign.md"): .leaveAlone(.notOurs),
        VaultPath("pages/folder.md"): .leaveAlone(.notOurs),
        VaultPath("pages/locked.md"): .leaveAlone(.unreadable("no")),
        VaultPath("pages/gone.md"): .remove(from: old),
        VaultPath("pages/gone-kept.md"): .leaveAlone(.ownersWords),
        VaultPath("pages/gone-edited.md"): .leaveAlone(.editedByHand),
      ])
  }

  @Test(
    "a path that leads elsewhere is never written",
    arguments: [
      "/etc/x.md", "../x.md", "pages/../peers/ada.md", "pages/./x.md", "pages//x.md", "pages/",
      "pages",
      "peers/ada.md", "pagesx/a.md", "Pages/a.md", "pages/a\0.md", "pages/.hidden.md",
      "pages/a.md/", "",
      "pages/.peerage-tmp-0123456789abcdef", "pages/a.txt", "pages/..", "pages/../../x.md",
      "/pages/x.md",
    ])
  func elsewhere(path: String) throws {
    #expect(
      try plan([GeneratedFile(path, "x")], over: []) == [
        VaultPath(path): .leaveAlone(.outsideOfPages)
      ])
  }

  @Test(
    "pages may lie deeper, and a slash after the setting is no harm", arguments: ["a/b", "a/b/"])
  func setting(pages: String) throws {
    let plan = try plan(
      [GeneratedFile("a/b/c/x.md", "x"), GeneratedFile("a/x.md", "x")], over: [], pages: pages)
    #expect(
      plan == [
        VaultPath("a/b/c/x.md"): .create(try page("x")),
        VaultPath("a/x.md"): .leaveAlone(.outsideOfPages),
      ])
  }

  @Test("a name that is the same on some disks is not taken twice")
  func clashes() throws {
    let (old, kept) = try (page("old"), page("old", owner: "\nmine"))
    let plan = try plan(
      [
        GeneratedFile("pages/one.md", "1"), GeneratedFile("pages/ONE.md", "2"),
        GeneratedFile("pages/zo\u{EB}.md", "1"), GeneratedFile("pages/zoe\u{308}.md", "2"),
        GeneratedFile("pages/mine.md", "1"), GeneratedFile("pages/old.md", "1"),
        GeneratedFile("pages/kept.md", "1"), GeneratedFile("pages/link/x.md", "1"),
      ],
      over: [
        ("pages/Mine.md", .bytes([])), ("pages/Old.md", .bytes(old)),
        ("pages/Kept.md", .bytes(kept)),
        ("pages/link", .foreign),
      ])
    #expect(
      plan == [
        VaultPath("pages/ONE.md"): .create(try page("2")),
        VaultPath("pages/one.md"): .leaveAlone(.nameIsTaken(by: VaultPath("pages/ONE.md"))),
        VaultPath("pages/zoe\u{308}.md"): .create(try page("2")),
        VaultPath("pages/zo\u{EB}.md"): .leaveAlone(
          .nameIsTaken(by: VaultPath("pages/zoe\u{308}.md"))),
        VaultPath("pages/mine.md"): .leaveAlone(.nameIsTaken(by: VaultPath("pages/Mine.md"))),
        VaultPath("pages/Old.md"): .remove(from: old),
        VaultPath("pages/old.md"): .create(try page("1")),
        VaultPath("pages/Kept.md"): .leaveAlone(.ownersWords),
        VaultPath("pages/kept.md"): .leaveAlone(.nameIsTaken(by: VaultPath("pages/Kept.md"))),
        VaultPath("pages/link/x.md"): .leaveAlone(.nameIsTaken(by: VaultPath("pages/link"))),
      ])
  }

  @Test("while a note can't be read, no page is taken for unneeded")
  func incomplete() throws {
    let old = try PageOnDisk(path: VaultPath("pages/old.md"), content: .bytes(page("old")))
    let plan = try WritePlan([], over: [old], pages: "pages", isComplete: false)
    #expect(plan.actions.isEmpty && !plan.changesAnything)
    #expect(try WritePlan([], over: [old], pages: "pages").changesAnything)
  }

  @Test("a page that could not be recognised again is not written")
  func unwritable() throws {
    let file = GeneratedFile("pages/a.md", "x", link: "a b")
    #expect(try plan([file], over: []) == [VaultPath("pages/a.md"): .leaveAlone(.unwritable)])
  }

  @Test(
    "the plan says why a file is left alone",
    arguments: [
      (
        LeftAlone.editedByHand, "edited-by-hand",
        """
        edited by hand above its last line and left as it is; move your lines into the note, delete \
        the page, and sync again
        """
      ),
      (
        .ownersWords, "owners-words",
        """
        no longer needed, but you wrote below its last line; move your lines into the note and delete \
        the page
        """
      ),
      (.notOurs, "not-ours", "not written by peerage and left as it is; rename it, and sync again"),
      (
        .nameIsTaken(by: VaultPath("pages/A.md")), "name-is-taken",
        "not written, because `pages/A.md` is in its way; rename that, and sync again"
      ),
      (
        .unreadable("permission denied"), "unreadable",
        "could not be read and is left as it is: permission denied"
      ),
      (
        .outsideOfPages, "outside-of-pages",
        "not written, because it does not lie in the pages folder"
      ),
      (
        .unwritable, "unwritable",
        """
        not written, because its text holds the line that a page must end with, or its link to the \
        note is none
        """
      ),
      (
        .changedMeanwhile, "changed-meanwhile",
        "changed while peerage was at work and left as it is; sync again"
      ),
    ])
  func words(reason: LeftAlone, name: String, words: String) {
    #expect(reason.name == name)
    #expect(reason.words == words)
  }
}
