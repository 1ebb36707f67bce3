import Notes
import SourceText
import Testing

@Suite struct DocumentReaderTests {
  private func dump(_ text: String) -> String {
    let file = noteFile(text)
    return DocumentReader.read(file, from: 0).document.dump(file)
  }

  @Test(
    "blocks and their text stand where the source has them",
    arguments: [
      ("# Ada\n\ntext\nmore", "heading(1) 1 «Ada» | paragraph 3 «text⏎more»"),
      (
        "- one\n  lazy\n  - two\n- [ ] x",
        "list 1 > item 1 > paragraph 1 «one⏎lazy» | list 3 > item 3 > paragraph 3 «two» "
          + "^^^ item 4 > paragraph 4 «[ ] x»"
      ),
      ("> q\n> # h\nlazy", "quote 1 > paragraph 1 «q» | paragraph 2 «h» ^ paragraph 3 «lazy»"),
      ("a\n===\nb\nc\n---\nd", "heading(1) 1 «a» | heading(2) 3 «b⏎c» | paragraph 6 «d»"),
      // the first is text, the second makes it one
      ("> a\n===\n> ===", "quote 1 > paragraph 1 «a⏎===»"),
      (
        "## x ##\n#\n# #\n### a #b",
        "heading(2) 1 «x» | heading(1) 2 | heading(1) 3 | heading(3) 4 «a #b»"
      ),
      ("-\n  [ ] x", "list 1 > item 1 > paragraph 2 «[ ] x»"),  // a task below its marker
      ("- # h", "list 1 > item 1 > paragraph 1 «h»"),  // a heading in an item
      (
        "- - a\n  - b\n- c",
        "list 1 > item 1 > list 1 > item 1 > paragraph 1 «a» ^ item 2 > paragraph 2 «b» "
          + "^^^ item 3 > paragraph 3 «c»"
      ),
      ("-     code\n\n  x", "list 1 > item 1 > code 1 | paragraph 3 «x»"),
      ("* * *\n- - -", "rule 1 | rule 2"),
      ("<div>\nx\n</div>\n\n<!-- a\n\nb -->\nc", "html 1 | html 5 | paragraph 8 «c»"),
      ("[a]: x\n\n- [x]: b", "paragraph 1 «[a]: x» | list 3 > item 3 > paragraph 3 «[x]: b»"),
      ("", ""), ("\n\n", ""), ("a", "paragraph 1 «a»"),
    ])
  func blocks(text: String, expected: String) {
    #expect(dump(text) == expected)
  }

  @Test(
    "tabs count as columns to the next multiple of four",
    arguments: [
      (
        "- a\n\n\tb\n\n\t- c\n\n\t\td\n",
        "list 1 > item 1 > paragraph 1 «a» | paragraph 3 «b» | list 5 > item 5 > paragraph 5 «c» | paragraph 7 «d»"
      ),
      ("-\t> a\n\t> b", "list 1 > item 1 > quote 1 > paragraph 1 «a⏎b»"),
      (
        ">\t- a\n>\t  > b",
        "quote 1 > list 1 > item 1 > paragraph 1 «a» | quote 2 > paragraph 2 «b»"
      ),
      (
        "> - a\n>   b\n>      > c",
        "quote 1 > list 1 > item 1 > paragraph 1 «a⏎b» | quote 3 > paragraph 3 «c»"
      ),
      (
        "1. a\n   b\n10) c\n\n    d",
        "list 1 > item 1 > paragraph 1 «a⏎b» ^^ list 3 > item 3 > paragraph 3 «c» | paragraph 5 «d»"
      ),
      ("> a\n>      > b", "quote 1 > paragraph 1 «a⏎> b»"),  // too far in to be a quote
      ("\tcode", "code 1"),
    ])
  func tabs(text: String, expected: String) {
    #expect(dump(text) == expected)
  }

  @Test(
    "lines end at LF, CRLF and CR, and odd bytes move nothing",
    arguments: [
      ("a\r\nb\rc\n\n```\n- [ ] x\n```\nz", "paragraph 1 «a⏎b⏎c» | code 5 | paragraph 8 «z»"),
      ("\u{FEFF}# x", "heading(1) 1 «x»"),
      ("# a\0b\n\u{85}\u{2028}- c", "heading(1) 1 «a\0b» | paragraph 2 «\u{85}\u{2028}- c»"),
      ("# é 📅\n- ü", "heading(1) 1 «é 📅» | list 2 > item 2 > paragraph 2 «ü»"),
    ])
  func oddBytes(text: String, expected: String) {
    #expect(dump(text) == expected)
  }

  @Test("the body begins where it is said to, and lines count from the file's start")
  func bodyStart() {
    let file = noteFile("---\nname: x\n---\n# a\n\n- b")
    let document = DocumentReader.read(file, from: 16).document
    #expect(document.dump(file) == "heading(1) 4 «a» | list 6 > item 6 > paragraph 6 «b»")
    #expect(DocumentReader.read(file, from: 999).document.blocks.isEmpty)
  }

  @Test(
    "what a comment over several blocks hides is not in the document",
    arguments: [
      ("a\n\n%%\n\n# h\n\n- [ ] b\n\n%%\n\nc", "paragraph 1 «a» | paragraph 11 «c»"),
      ("%%\n- [ ] b\n%%\n\nc", "paragraph 5 «c»"),  // the end stands in the item's paragraph
      ("a %% b\n\nc %% d", "paragraph 1 «a» | paragraph 3 «d»"),  // the blocks keep the rest
      ("- a\n- %% b\n- c %%\n- d", "list 1 > item 1 > paragraph 1 «a» ^ item 4 > paragraph 4 «d»"),
      // inside one block: the scanner's
      ("a %%b%% c\n\nd", "paragraph 1 «a %%b%% c» | paragraph 3 «d»"),
      ("a %%\n\n# h", "paragraph 1 «a %%» | heading(1) 3 «h»"),  // nothing ends it
      ("100%% a\n\nb\n\n50%% c", "paragraph 1 «100%% a» | paragraph 3 «b» | paragraph 5 «50%% c»"),
      // code ends none
      ("%% a\n\n`%%`\n\n```\n%%\n```", "paragraph 1 «%% a» | paragraph 3 «`%%`» | code 5"),
      ("%% a\n\nb %% c %% d\n\ne %%", "paragraph 3 «c»"),
    ])
  func comments(text: String, expected: String) {
    #expect(dump(text) == expected)
  }
}
