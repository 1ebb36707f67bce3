import Notes
import SourceText
import Testing

@Suite struct InlineWordsTests {
  private func words(_ text: String, leavingOut: [Range<Int>] = []) -> Words {
    let file = noteFile(text)
    let document = DocumentReader.read(file, from: 0).document
    return Words(
      InlineScanner.scan(document.blocks.flatMap(\.segments), in: file), in: file,
      leavingOut: leavingOut)
  }

  @Test(
    "words are what a reader sees",
    arguments: [
      ("**Ask** _Ada_ ~~not~~ now", "Ask Ada not now"),
      ("see [[peers/ada|Ada]], [Bob](b.md) and @cleo", "see Ada, Bob and cleo"),
      ("ask about `main`  today", "ask about main today"),
      ("<https://x.org> <b>x</b><br>y &amp; z", "https://x.org x y &amp; z"),
      (#"2 \* 3"#, "2 * 3"),
      ("a\nb  \nc", "a b c"),
      ("Role:: VP", "VP"),
      ("a <!-- b --> c %% d %%", "a c"),
      ("a\u{A0}\t b", "a b"),
      ("a\u{1B}[31m\u{202E}b\u{200B}\u{FEFF}c\u{7}\u{9B}", "a[31mbc"),  // what controls or hides
      ("👩\u{200D}💻 🗓\u{FE0F}", "👩\u{200D}💻 🗓\u{FE0F}"),  // what joins emoji stays
      ("a\u{2028}b\u{85}c", "a b c"),
      ("`a\nb`", "a b"),
      ("` `", ""),
    ])
  func shown(text: String, expected: String) {
    #expect(words(text).text == expected)
  }

  @Test(
    "no blank or comma dangles where something was left out",
    arguments: [
      ("Send deck, [due:: 2026-11-27]", "Send deck"),
      ("Send deck [due:: 2026-11-27], [priority:: high] ^id", "Send deck"),
      ("[a:: b], c", "c"),
      ("a [x:: y], b", "a, b"),
      ("a, [x:: y], b", "a, b"),
      ("a #tag.", "a."),
      ("(a #tag) b", "(a) b"),
      ("a, b,", "a, b,"),  // nothing was left out
    ])
  func gaps(text: String, expected: String) {
    #expect(words(text).text == expected)
  }

  @Test("ranges are left out, whole pieces and parts of text")
  func leavingOut() {
    #expect(
      words("@me: Send [[Deck]] 📅 2026-11-27", leavingOut: [0..<4, 19..<34]).text == "Send Deck")
    #expect(words("a [[Deck]] b", leavingOut: [4..<5]).text == "a b")
  }

  @Test("code is a piece of its own, bytes that are not UTF-8 are marked")
  func pieces() {
    #expect(words("a `b  c` d").pieces == [.plain("a "), .code("b c"), .plain(" d")])
    let file = noteFile([0x61, 0xFF, 0x62])
    #expect(Words(InlineScanner.scan([0..<3], in: file), in: file).text == "a\u{FFFD}b")
  }

  @Test(
    "a text is struck through where all its words are",
    arguments: [
      ("~~a b~~", true), ("~~a~~ ~~b~~", true), ("**~~a~~** #tag [x:: y]", true),
      ("~~a~~ b", false), ("a", false), ("", false), ("#tag", false), ("~~[[a]] `b`~~", true),
      ("~~a~~ [[b]]", false), ("~~a\nb~~", true),
    ])
  func struckThrough(text: String, expected: Bool) {
    let file = noteFile(text)
    let document = DocumentReader.read(file, from: 0).document
    let inlines = InlineScanner.scan(document.blocks.flatMap(\.segments), in: file)
    #expect(Words.isStruckThrough(inlines, in: file) == expected)
  }
}
