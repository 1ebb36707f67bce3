import SourceText
import Testing

@testable import Relationships

@Suite struct MarkLinkTests {
  private func leads(from mark: Mark, to other: Mark) -> Bool {
    other.places.contains(where: mark.links.contains)
  }

  @Test(
    "where a mark's line links to",
    arguments: [
      ("a heading of a note", "[[bob#2026-05-04 1:1]]", ["peers/bob.md#2026-05-04-11"]),
      ("by path and label", "[[peers/bob#Plan|that]]", ["peers/bob.md#plan"]),
      ("a heading below one", "[[bob#Plan#Next steps]]", ["peers/bob.md#next-steps"]),
      ("Markdown", "[that](bob.md#2026-05-04-11)", ["peers/bob.md#2026-05-04-11"]),
      (
        "Markdown, encoded", "[that](../peers/bob.md#2026-05-04%201:1)",
        ["peers/bob.md#2026-05-04-11"]
      ),
      ("this note", "[[#Plan]]", ["peers/ada-lovelace.md#plan"]),
      ("this note, Markdown", "[x](#plan)", ["peers/ada-lovelace.md#plan"]),
      ("a block", "[[bob#^h1]]", ["peers/bob.md#^h1"]),
      ("a whole meeting note", "[[2026-05-04 Sync]]", ["meetings/2026-05-04 Sync.md"]),
      ("somebody's note as a whole", "[[bob]]", []), ("nothing", "[[Nobody#x]]", []),
      ("an address", "[x](https://example.com#plan)", []),
      ("several people", "[[Sam#x]]", []), ("code", "`[[bob#x]]`", []),
      ("two", "[[bob#a]] [[#b]]", ["peers/bob.md#a", "peers/ada-lovelace.md#b"]),
    ])
  func links(why: String, text: String, expected: [String]) throws {
    let index = readCircle([
      "peers/ada-lovelace.md": "# Ada Lovelace\n\nHandshake: as in \(text)\n",
      "meetings/2026-05-04 Sync.md": "---\nwith: Bob\n---\n",
    ]).index
    let mark = try #require(index.marks.first)
    let shown = mark.links.map { $0.path.text + ($0.anchor.map { "#" + $0 } ?? "") }
    #expect(shown == expected, Comment(rawValue: why))
  }

  @Test(
    "a later mark links to an earlier one by its heading, its block or its note",
    arguments: [
      ("its heading", "[[bob#2026-05-04 1:1]]", true),
      ("another heading", "[[bob#2026-05-05 1:1]]", false),
      ("its block", "[[bob#^h1]]", true), ("another block", "[[bob#^h2]]", false),
      ("its note, somebody's own", "[[bob]]", false),
    ])
  func linksTo(why: String, text: String, links: Bool) throws {
    let index = readCircle([
      "peers/bob.md":
        "# Bob\n\n## 2026-05-04 1:1\n\n- Handshake: we review ^h1\n\n## 2026-11-04 1:1\n\nHandshake: see \(text)\n"
    ]).index
    try #require(index.marks.count == 2)
    #expect(leads(from: index.marks[1], to: index.marks[0]) == links, Comment(rawValue: why))
    #expect(!leads(from: index.marks[0], to: index.marks[1]))
  }

  @Test("a link to a meeting's note means the marks in it")
  func wholeNote() throws {
    let index = readCircle([
      "meetings/2026-05-04 Sync.md": "---\nwith: Bob\n---\nHandshake: we review\n",
      "peers/bob.md": "Handshake: as in [[2026-05-04 Sync]]\n",
    ]).index
    try #require(index.marks.count == 2)
    #expect(leads(from: index.marks[1], to: index.marks[0]))
  }

  @Test(
    "a mark begins like another where the first three words are the same",
    arguments: [
      ("who owns the tables", "Who owns: the rest", true),
      ("who owns it", "who owns the tables", false),
      ("who owns", "who owns", false), ("*Who* owns **the** x", "who owns the y", true),
      ("who’s on first", "who's on second", true),
    ])
  func beginning(first: String, second: String, isLike: Bool) throws {
    let index = readCircle(["peers/bob.md": "Handshake: \(first)\n\nHandshake: \(second)\n"]).index
    try #require(index.marks.count == 2)
    #expect(index.marks[1].begins(like: index.marks[0]) == isLike)
  }
}
