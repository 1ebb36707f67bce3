import Testing

@testable import Vault

@Suite struct LinkDestinationsTests {
  @Test(
    "destinations are left out, and nothing else",
    arguments: [
      ("[a](b.md)", "[a]()"),
      ("[a](b.md#c) and [d](e)", "[a]() and [d]()"),
      ("![a](b.png)", "![a]()"),
      ("[a](<b c.md>)", "[a]()"),
      ("[a](<b \\> c>)", "[a]()"),
      ("[a](b(c)d)", "[a]()"),
      ("[a](b\\)c)", "[a]()"),
      ("[a](b \"title\")", "[a]( \"title\")"),
      ("[[a|b]] [[c]]", "[[|b]] [[]]"),
      ("[[a#b|c]]", "[[|c]]"),
      // What only looks like a link is text.
      ("[a](b c)", "[a](b c)"),
      ("[a](b", "[a](b"),
      ("[a](b(c)", "[a](b(c)"),
      ("[a](<b", "[a](<b"),
      ("[a\\](b)", "[a\\](b)"),
      ("[a\\\\](b)", "[a\\\\]()"),
      ("`[a](b)` [c](d)", "`[a](b)` [c]()"),
      ("``[a](b)` `` [c](d)", "``[a](b)` `` [c]()"),
      ("` [c](d)", "` [c]()"),
      ("\\`[c](d)`", "\\`[c]()`"),
      ("[c](d`)e`", "[c](d`)e`"),
      ("\\[[a]]", "\\[[a]]"),
      ("[[a", "[[a"),
      ("[[a]", "[[a]"),
      ("", ""), ("](", "]("), ("\\", "\\"), ("](\\", "](\\"), ("](<\\", "](<\\"),
    ])
  func blanked(line: String, expected: String) {
    let blanked = LinkDestinations.blanked(Array(line.utf8)[...])
    #expect(String(decoding: blanked, as: UTF8.self) == expected)
  }

  @Test(
    "a line made to be slow is not",
    arguments: [
      "](", "](<", "](a(", "`", "\\", "[[", "[[a|", "](x ", "\\`", "](a", "[a](b)`",
    ])
  func linear(piece: String) {
    let line = Array(String(repeating: piece, count: 30_000).utf8)
    let time = ContinuousClock().measure { _ = LinkDestinations.blanked(line[...]) }
    #expect(time < .seconds(5))
  }
}
