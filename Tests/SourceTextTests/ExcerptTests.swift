import SourceText
import Testing

@Suite struct ExcerptTests {
  private func excerpt(_ line: String, column: Int, width: Int = 80) -> [String] {
    let file = SourceFile(path: VaultPath("a.md"), bytes: Array(line.utf8))
    let place = SourcePlace(path: file.path, line: 1, column: column)
    return Array(
      Excerpt(Diagnostic(.impossibleDate, at: place, "m"), in: file, width: width).lines.dropFirst()
    )
  }

  @Test("a diagnostic is printed with its line, a caret and the fix")
  func whole() {
    let text = "---\nname: Ada\r\ntrust: 8\n---\n"
    let file = SourceFile(path: VaultPath("peers/ada.md"), bytes: Array(text.utf8))
    let diagnostic = Diagnostic(
      .impossibleValue, at: file.place(at: 22), "`trust` is `8`; it goes from 1 to 5",
      fix: "a number from 1 to 5")
    #expect(
      Excerpt(diagnostic, in: file).lines == [
        "peers/ada.md:3:8: error: `trust` is `8`; it goes from 1 to 5 [impossible-value]",
        "    3 | trust: 8",
        "      |        ^",
        "        fix: a number from 1 to 5",
      ])
  }

  @Test(
    "the caret counts cells, not bytes",
    arguments: [
      ("ab", 2, "ab", " ^", "letters"),
      ("äöx", 5, "äöx", "  ^", "two bytes a cell"),
      ("e\u{301}x", 4, "e\u{301}x", " ^", "an accent of its own takes no cell"),
      ("李雷x", 7, "李雷x", "    ^", "wide letters"),
      ("🎂x", 5, "🎂x", "  ^", "an emoji is wide"),
      ("☀\u{FE0F}x", 7, "☀\u{FE0F}x", "  ^", "and one that was asked to be"),
      ("👩\u{200D}💻x", 12, "👩\u{200D}💻x", "  ^", "joined ones are one"),
      ("🇬🇧x", 9, "🇬🇧x", "  ^", "so is a flag"),
      ("\tx", 2, "    x", "    ^", "a tab at the start"),
      ("abc\tx", 5, "abc x", "    ^", "a tab reaches to the next stop"),
      ("ab", 3, "ab", "  ^", "the end of the line"),
      ("ab", 99, "ab", "  ^", "behind it"),
      ("ab", 0, "ab", "^", "before it"),
      ("李雷", 2, "李雷", "^", "inside a character"),
    ])
  func cells(line: String, column: Int, shown: String, caret: String, reason: String) {
    #expect(excerpt(line, column: column) == ["    1 | " + shown, "      | " + caret], "\(reason)")
  }

  @Test(
    "no note drives the terminal",
    arguments: [
      ("\u{1B}[31mx", 6, #"\u{1B}[31mx"#, 10), ("a\u{202E}b", 5, #"a\u{202E}b"#, 9),
      ("a\u{0}b\u{7}", 3, #"a\u{0}b\u{7}"#, 6),
      ("a\u{85}\u{9B}31mb", 9, #"a\u{85}\u{9B}31mb"#, 16), ("\u{2028}b", 4, #"\u{2028}b"#, 8),
    ])
  func controls(line: String, column: Int, shown: String, caret: Int) {
    let expected = ["    1 | " + shown, "      | " + String(repeating: " ", count: caret) + "^"]
    #expect(excerpt(line, column: column) == expected)
  }

  @Test("bytes that are not UTF-8 show as one sign each")
  func invalid() {
    let file = SourceFile(path: VaultPath("a.md"), bytes: [0x61, 0xFF, 0xE2, 0x82, 0x62])
    let place = SourcePlace(path: file.path, line: 1, column: 5)
    #expect(
      Excerpt(Diagnostic(.impossibleDate, at: place, "m"), in: file).lines.dropFirst() == [
        "    1 | a\u{FFFD}\u{FFFD}\u{FFFD}b", "      |     ^",
      ])
  }

  @Test("a long line is cut around the column", arguments: [1, 2, 20, 25, 28, 29, 50, 77, 99, 100])
  func cut(column: Int) {
    let lines = excerpt(String(repeating: "0123456789", count: 10), column: column, width: 30)
    #expect(lines.map { TerminalWidth.cells(of: $0) <= 38 } == [true, true])
    let digit = Unicode.Scalar(UInt8(48 + (column - 1) % 10))
    let source = Array((lines.first ?? "").unicodeScalars)
    let caret = (lines.last ?? "").unicodeScalars.count - 1
    #expect(
      source.indices.contains(caret) && source[caret] == digit, "the caret stands below its digit")
  }

  @Test("a cut shows where it was made")
  func cutMarks() {
    let line = String(repeating: "0123456789", count: 10)
    #expect(
      excerpt(line, column: 1, width: 30) == ["    1 | 0123456789012345678901234567…", "      | ^"])
    #expect(
      excerpt(line, column: 101, width: 30) == [
        "    1 | …2345678901234567890123456789",
        "      | " + String(repeating: " ", count: 29) + "^",
      ])
  }

  @Test("wide characters are never cut in two, and a caret at the far end is shown")
  func cutWide() {
    for width in 20...24 {
      for column in stride(from: 1, through: 301, by: 3) {
        let lines = excerpt(String(repeating: "李", count: 100), column: column, width: width)
        #expect(lines.allSatisfy { TerminalWidth.cells(of: $0) <= width + 9 }, "\(width) \(column)")
      }
    }
  }

  @Test("a private line, an empty one and one that isn't there are not shown")
  func hidden() {
    let file = SourceFile(path: VaultPath("a.md"), bytes: Array("secret\n\n  \n".utf8))
    func lines(_ line: Int, isPrivate: Bool = false) -> Int {
      let diagnostic = Diagnostic(
        .impossibleDate, at: SourcePlace(path: file.path, line: line), "secret", fix: "more secret")
      let shown = Excerpt(isPrivate ? diagnostic.withoutWords : diagnostic, in: file).lines
      if isPrivate { #expect(!shown.joined().contains("secret")) }
      return shown.count
    }
    #expect(lines(1) == 4)
    #expect(lines(1, isPrivate: true) == 1)
    for line in [0, 2, 3, 4, 99] { #expect(lines(line) == 2, "line \(line)") }
  }

  @Test("a thousand places in a line of a megabyte are shown at once, and each under its mark")
  func longLine() {
    let word = "é[due:: x] "
    let file = SourceFile(
      path: VaultPath("a.md"), bytes: Array(String(repeating: word, count: 90_000).utf8))
    for number in 0..<1_000 {
      // At the `x`, and inside of the two bytes of the `é`.
      for (offset, shown) in [(9, "x"), (1, "é")] {
        let column = number * 90 * word.utf8.count + offset + 1
        let place = SourcePlace(path: file.path, line: 1, column: column)
        let lines = Excerpt(Diagnostic(.impossibleDate, at: place, "x"), in: file).lines
        let caret = lines[2].unicodeScalars.count - 1
        #expect(lines[1].count <= 90)
        #expect(lines[1].dropFirst(caret).first == Character(shown))
      }
    }
  }

  @Test("paths, messages and fixes stay on their line")
  func safeText() {
    let place = SourcePlace(path: VaultPath("a\nb\u{1B}.md"), line: 1)
    let diagnostic = Diagnostic(.unreadableFile, at: place, "c\r\nd", fix: "e\u{202E}f")
    #expect(
      Excerpt(diagnostic).lines == [
        #"a\u{A}b\u{1B}.md:1:1: error: c\u{D}\u{A}d [unreadable-file]"#,
        #"        fix: e\u{202E}f"#,
      ])
    #expect(SafeText("zoë 李 👩\u{200D}💻").text == "zoë 李 👩\u{200D}💻")
  }
}
