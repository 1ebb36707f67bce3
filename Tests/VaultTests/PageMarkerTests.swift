import SourceText
import Testing

@testable import Vault

@Suite struct PageMarkerTests {
  private let file = GeneratedFile(
    "pages/people/about-ada.md", "# Ada\n\nSee [1:1](../../peers/ada.md#1-1).\n",
    link: "../../peers/ada.md")

  private func page(keeping part: OwnersPart = .none) throws -> [UInt8] {
    try #require(PageMarker.compose(file, keeping: part))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func part(_ text: String, crlf: Bool = false) -> OwnersPart {
    OwnersPart(bytes: Array(text.utf8), endsLinesInCRLF: crlf)
  }

  @Test("a page has the marker's words, its text, a rule and the last line")
  func words() throws {
    #expect(
      try text(page()) == """
        <!-- peerage wrote this page and will write it again; the notes are the truth; digest \
        611c9a3bba4d6871 -->
        # Ada

        See [1:1](../../peers/ada.md#1-1).

        ---

        *Below is yours: peerage keeps it and does not read it; meeting notes belong in [the \
        note](../../peers/ada.md).*

        """)
    let home = try #require(PageMarker.compose(GeneratedFile("pages/a.md", "x"), keeping: .none))
    #expect(
      text(home).hasSuffix(
        "x\n\n---\n\n*Below is yours: peerage keeps it and does not read "
          + "it; meeting notes belong in your notes.*\n"))
  }

  @Test(
    "the owner's part comes back byte for byte",
    arguments: [
      "", "\n", "\nmy words\n", "\nno final newline", "\r\nmixed\nends\r\n", "\n\n\n",
      "\n\0\u{1}\0",
      "\n*Below is yours: peerage keeps it and does not read it; meeting notes belong in your notes.*\n",
      "\n<!-- peerage wrote this page and will write it again; -->\n", "\n\u{FEFF}x\r",
      "\n[a](b)\n",
    ])
  func ownersPart(words: String) throws {
    let part = part(words)
    #expect(try PageMarker.recognise(page(keeping: part)) == .intact(part))
  }

  @Test("an owner's part that is not UTF-8 comes back byte for byte")
  func foreignBytes() throws {
    let part = OwnersPart(bytes: [0x0A, 0xFF, 0xC3, 0x0A, 0x80], endsLinesInCRLF: false)
    #expect(try PageMarker.recognise(page(keeping: part)) == .intact(part))
  }

  @Test("only blanks and line ends are no words of the owner's")
  func holdsWords() {
    #expect(!part("").holdsWords && !part("\r\n \t\n").holdsWords)
    #expect(part("\nx").holdsWords && part("\n\0").holdsWords)
  }

  @Test("a page whose line ends git changed is intact and is written with the same ends")
  func lineEnds() throws {
    let changed = try Array(text(page(keeping: part("\nmine\n"))).utf8).flatMap {
      $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0]
    }
    let kept = part("\r\nmine\r\n", crlf: true)
    #expect(PageMarker.recognise(changed) == .intact(kept))
    #expect(PageMarker.compose(file, keeping: kept) == changed)
  }

  @Test(
    "a link that an editor corrected is no edit",
    arguments: [
      ("](../../peers/ada.md#1-1)", "](../../peers/ada-lovelace.md#1-1)"),
      ("](../../peers/ada.md#1-1)", "](<../../peers/ada lovelace.md#1-1>)"),
      ("](../../peers/ada.md#1-1)", "](../../peers/ada%20(l).md)"),
      ("[the note](../../peers/ada.md)", "[the note](../../peers/x/ada.md)"),
      ("[the note](../../peers/ada.md)", "[the note](<../../peers/x y.md>)"),
    ])
  func renamed(old: String, new: String) throws {
    let edited = try text(page()).replacing(old, with: new)
    #expect(try edited != text(page()))
    #expect(PageMarker.recognise(Array(edited.utf8)) == .intact(.none))
  }

  @Test(
    "every other change above the owner's part is an edit",
    arguments: [
      ("# Ada", "# Ada L."), ("[1:1]", "[1:2]"), ("](../../peers/ada.md#1-1)", "](a b)"),
      ("\n\nSee", "\nSee"), ("---", "----"), ("*Below is", "Below is"), (".*\n", ".* mine\n"),
      ("[the note](../../peers/ada.md)", "[the note]"), ("digest 6", "digest 0"), (" -->", "-->"),
      ("digest 611c9a3b", "digest 611C9A3B"),
      ("<!-- peerage", "\u{FEFF}<!-- peerage"), ("<!-- peerage", "\n<!-- peerage"),
      ("<!-- peerage", "---\ntags: [x]\n---\n<!-- peerage"), ("See", "- [ ] my own task\nSee"),
      (
        "See",
        "*Below is yours: peerage keeps it and does not read it; meeting notes belong in "
          + "[the note](x).*\nSee"
      ),
    ])
  func edited(old: String, new: String) throws {
    let edited = try text(page()).replacing(old, with: new)
    #expect(try edited != text(page()))
    #expect(PageMarker.recognise(Array(edited.utf8)) == .edited)
  }

  @Test(
    "what never was a page of ours is foreign",
    arguments: [
      "", "\n", "# Ada\n", "<!-- peerage -->\n", "x <!-- peerage wrote this page -->\n", "\u{FEFF}",
      "*Below is yours: peerage keeps it and does not read it; meeting notes belong in your notes.*\n",
    ])
  func foreign(words: String) {
    #expect(PageMarker.recognise(Array(words.utf8)) == .foreign)
  }

  @Test(
    "a text that could be taken for the end of the page is not written",
    arguments: [
      "*Below is yours: peerage keeps it and does not read it; meeting notes belong in your notes.*",
      "*Below is yours: peerage keeps it and does not read it; meeting notes belong in [the note]().*\nx",
    ])
  func forged(words: String) {
    let file = GeneratedFile("pages/a.md", "# A\n" + words + "\nmore\n")
    #expect(PageMarker.compose(file, keeping: .none) == nil)
  }

  @Test("a link to the note that is none is not written", arguments: ["a b.md", "a\nb.md", "a)b("])
  func brokenLink(link: String) {
    #expect(PageMarker.compose(GeneratedFile("pages/a.md", "x", link: link), keeping: .none) == nil)
  }

  @Test(
    "random pages are intact, and any byte changed above the owner's part shows", arguments: 0..<60)
  func anyByte(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a", " ", "\n", "`", "``", "\\", "[x](y.md)", "[x](<y z>)", "](", ")", "(", "<", ">", "[[",
      "|",
      "]]", "# ", "- ", "\r", "\r\n", "é", "\u{2028}", "*", "---\n", "\0", "~", "\"", "!",
      "[[t|s]]",
    ]
    func words(_ count: Int) -> String {
      (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let file = GeneratedFile("pages/a.md", words(40), link: "n.md")
    let tail = Bool.random(using: &random) ? "\n" + words(20) : ""
    let part = part(tail, crlf: Bool.random(using: &random) && !tail.isEmpty)
    let page = try #require(PageMarker.compose(file, keeping: part))
    #expect(PageMarker.recognise(page) == .intact(part))

    let above = page.count - part.bytes.count
    for index in 0..<above {
      var changed = page
      changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      guard case .intact = PageMarker.recognise(changed) else { continue }
      // Nothing but destinations and CRs before LFs may differ.
      #expect(canonical(changed) == canonical(page), "byte \(index)")
      #expect(isInDestinationOrLineEnd(index, of: page), "byte \(index)")
    }
  }

  private func canonical(_ page: [UInt8]) -> [[UInt8]] {
    page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      LinkDestinations.blanked(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }

  /// Whether the byte can be taken away without a change to what is read.
  private func isInDestinationOrLineEnd(_ index: Int, of page: [UInt8]) -> Bool {
    var shorter = page
    shorter.remove(at: index)
    return canonical(shorter) == canonical(page) || page[index] == UInt8(ascii: "\r")
      // A destination of one byte, or one that needs that byte to be one.
      || [UInt8(ascii: "("), UInt8(ascii: ">"), UInt8(ascii: "\\")].contains(page[index])
  }
}
