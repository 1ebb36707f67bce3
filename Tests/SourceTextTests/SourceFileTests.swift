import SourceText
import Testing

@Suite struct SourceFileTests {
  @Test(
    "lines end at LF, CRLF and a lone CR and nowhere else",
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
      ("\n\n", ["", ""]), ("a\u{2028}b\u{85}c\u{B}d\n", ["a\u{2028}b\u{85}c\u{B}d"]),
      ("\r\r\n", ["", ""]),
    ])
  func lines(text: String, expected: [String]) {
    let file = SourceFile(path: VaultPath("a.md"), bytes: Array(text.utf8))
    #expect((1..<(file.lines.count + 1)).map { file.text(file.lines.content(of: $0)) } == expected)
  }

  @Test("a place counts lines from 1 and columns in bytes from 1")
  func places() {
    let file = SourceFile(path: VaultPath("a.md"), bytes: Array("ä x\r\ny".utf8))
    #expect(file.place(at: 0).description == "a.md:1:1")
    #expect(file.place(at: 3).description == "a.md:1:4")
    #expect(file.place(at: 6).description == "a.md:2:1")
    #expect(file.place(at: 7).description == "a.md:2:2")
  }

  @Test(
    "names compare without case, accents and Unicode form",
    arguments: [
      ("Zoë  Müller", "zoe muller"), ("Zoe\u{308}", "zoe"), (" ØRSTED ", "orsted"),
      ("Straße", "straße"),
      ("李 雷", "李 雷"), ("ΆΝΝΑ", "άννα"), ("a\u{200D}b", "ab"),
    ])
  func folded(text: String, expected: String) {
    #expect(Folded(text).text == expected)
  }

  @Test(
    "a near miss is offered, a stranger is not",
    arguments: [
      ("hobies", "hobbies"), ("exlude", "exclude"), ("Cadance", "cadence"), ("xyz", nil),
      ("mtue", "mute"),
    ])
  func nearMiss(word: String, expected: String?) {
    #expect(Wording.nearMiss(word, in: ["hobbies", "exclude", "cadence", "mute"]) == expected)
  }
}
