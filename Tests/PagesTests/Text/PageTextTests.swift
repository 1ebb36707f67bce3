import Notes
import Testing

@testable import Pages

@Suite struct PageTextTests {
  @Test(
    "everyday words stand on a page as they are, wherever they stand",
    arguments: [
      "Q4 (draft) – 3*4, a_b, C#, 50 %, R&D, it's 5 < 6, #12, e.g. foo::bar",
      "AT&T; 2 * 3 * 4", "a == b, 1:1, 10:30, snake_case_name", "~5 weeks", "$5 or $10", "US$",
      "https://ada.example/a_b/~ada#c?d=1&e=2", "C:\\dir\\file", "@ada said: \"Hi!\"", "I <3 tea",
      "x|y",
      "{{name}} <% x %>", "#12, #13", "a -> b", "2026 - a year", "1:1 – 3.5 hours",
    ])
  func everyday(words: String) {
    for prefix in ["Then ", "- Then ", "# Then ", "> Then "] {
      #expect(PageText(words).markdown(after: prefix) == words, "behind `\(prefix)`")
    }
  }

  @Test(
    "what would be active inside a line gets a backslash",
    arguments: [
      ("*a* **b**", #"\*a\* \*\*b\*\*"#, "emphasis"),
      ("3*4*5", #"3\*4\*5"#, "emphasis inside words"),
      ("_a_ b_c __init__", #"\_a\_ b_c \_\_init\_\_"#, "underscores around words, not in them"),
      ("`a`", #"\`a\`"#, "backticks that are no code span"),
      ("[a](b) [x] [[Ada]] ![b]", #"\[a](b) \[x] \[\[Ada]] !\[b]"#, "brackets"),
      (
        "<b> <!-- a --> </b> <?a> <a@b.c> <1@b.c>",
        #"\<b> \<!-- a --> \</b> \<?a> \<a@b.c> \<1@b.c>"#, "tags"
      ),
      ("&amp; &#9; &#x9; &", #"\&amp; \&#9; \&#x9; &"#, "entities"),
      (#"a\*b c\"#, #"a\\\*b c\\"#, "backslashes before punctuation and at the end"),
      ("~~a~~ ~b~", #"\~\~a\~\~ ~b\~"#, "strikethrough"),
      ("#tag (#b) C#c #1a", ##"\#tag (\#b) C#c \#1a"##, "tags"),
      ("(key:: v) [a:: b] (std::x)", #"(key:\: v) \[a:\: b] (std:\:x)"#, "fields in brackets"),
      ("==a== b===c", #"=\=a=\= b=\=\=c"#, "highlights"),
      ("$a$ $$b$$ $`c`$", #"\$a\$ \$\$b\$\$ \$\`c\`\$"#, "mathematics"),
      ("%%a%%", #"%\%a%\%"#, "comments"),
      ("a ^id-1", #"a \^id-1"#, "a block's id at the end"),
    ])
  func active(words: String, expected: String, reason: String) {
    #expect(PageText(words).markdown(after: "Then, ") == expected, "\(reason)")
  }

  @Test(
    "at the start of a line a block's mark gets a backslash",
    arguments: [
      ("# a", "\\# a"), ("#", "\\#"), ("> a", #"\> a"#), ("- a", #"\- a"#), ("+ a", #"\+ a"#),
      ("* a", #"\* a"#),
      ("-", #"\-"#), ("-5 °C", "-5 °C"), ("--- a", #"\--- a"#), ("---", #"\---"#),
      ("***", #"\*\*\*"#),
      ("___", #"\_\_\_"#), ("===", #"\=\=\="#), ("= a", #"\= a"#), ("1. a", #"1\. a"#),
      ("12) a", #"12\) a"#),
      ("2026.", #"2026\."#), ("3.5 hours", "3.5 hours"), ("1234567890. a", "1234567890. a"),
      ("| a", #"\| a"#), ("-|-", #"\-|-"#), (":-: | b", #"\:-: | b"#), (":::note", #"\:::note"#),
      ("```a", #"\`\`\`a"#), ("~~~", #"\~\~\~"#), ("    a", "a"), ("<!-- a", #"\<!-- a"#),
      ("[a]: b", #"\[a]: b"#),
      ("[ ] a", #"\[ ] a"#), ("[x] a", #"\[x] a"#), ("#12 is done", "#12 is done"),
    ])
  func lineStart(words: String, expected: String) {
    for prefix in ["", "- ", "> ", "1. ", "  * ", "> - "] {
      #expect(PageText(words).markdown(after: prefix) == expected, "behind `\(prefix)`")
    }
  }

  @Test(
    "a key at the start of a line makes no field",
    arguments: [
      ("", "Role:: VP", #"Role:\: VP"#), ("- ", "see foo::bar", #"see foo:\:bar"#),
      ("# ", "a key:: b", #"a key:\: b"#), ("- **", "Role::", #"Role:\:"#),
      ("- ", "Role:", #"Role\:"#),
      ("- Topic: ", "a:: b", "a:: b"), ("- e.g. ", "a::b", "a::b"), ("- Role", ":: VP", #":\: VP"#),
      ("| ", "a:: b", #"a:\: b"#), ("(", "a:: b", #"a:\: b"#), ("- [", "a. b:: c", #"a. b:\: c"#),
      ("- 🎂 ", "a:: b", #"a:\: b"#), ("- [a](b.md) ", "c:: d", "c:: d"), ("- a", "::", #":\:"#),
    ])
  func keys(prefix: String, words: String, expected: String) {
    #expect(PageText(words).markdown(after: prefix) == expected)
  }

  @Test("in a table bars get a backslash, in code too")
  func tables() {
    let words = PageText(Words([.plain("a|b "), .code("c|d")]))
    #expect(words.markdown(after: "| ") == #"a\|b `c\|d`"#)
    #expect(words.markdown(after: "- ") == "a|b `c|d`")
    #expect(words.markdown(after: "> | x | ") == #"a\|b `c\|d`"#)
    #expect(PageText(Words([.code(#"c\|d"#)])).markdown(after: "| ") == #"c\\\|d"#)
  }

  @Test("in a link's text brackets that would close it get a backslash")
  func linkText() {
    #expect(PageText("a] [b]").markdown(after: "- [") == #"a\] \[b\]"#)
    #expect(PageText("a]").markdown(after: "- [x](y.md) ") == "a]")
    #expect(PageText("a]").markdown(after: #"- \[x "#) == "a]")
    #expect(PageText("a]").markdown(after: "- [`]` ") == #"a\]"#)
    #expect(PageText("(a)").markdown(after: "[x]") == #"\(a)"#)
  }

  @Test("a heading's closing marks are words")
  func headings() {
    #expect(PageText("a #").markdown(after: "# ") == "a \\#")
    #expect(PageText("a ##").markdown(after: "## ") == "a \\##")
    #expect(PageText("C#").markdown(after: "# ") == "C#")
    #expect(PageText("- a 1. b").markdown(after: "# ") == "- a 1. b")
  }

  @Test(
    "a date begins no meeting",
    arguments: [
      ("- ", "2026-11-19: tea", #"2026\-11-19: tea"#), ("**", "2026-11-19", #"2026\-11-19"#),
      ("- **", "2026-11-19", #"2026\-11-19"#), ("- [", "2026-11-19", "2026&#45;11-19"),
      ("", "2026-11-19", "2026-11-19"), ("- on ", "2026-11-19", "2026-11-19"),
      ("| ", "2026-11-19", "2026-11-19"), ("# ", "2026-11-19 tea", #"2026\-11-19 tea"#),
      ("## Title: ", "tea, 19.11.2026", #"tea, 19\.11.2026"#), ("# ", "11/19/26", #"11\/19/26"#),
      ("# ", "1.2.3 and 5-6", "1.2.3 and 5-6"),
    ])
  func dates(prefix: String, words: String, expected: String) {
    #expect(PageText(words).markdown(after: prefix) == expected)
  }

  @Test(
    "a mark's name begins no mark",
    arguments: [
      ("- ", "Tension: a", #"Tension\: a"#), ("", "idea: a", #"idea\: a"#),
      ("- **", "Insight:", #"Insight\:"#),
      ("> ", "Feedback from Zoë: a", #"Feedback from Zoë\: a"#), ("| ", "Plate: a", #"Plate\: a"#),
      ("- [", "Tension: a", "Tension: a"), ("- so ", "Tension: a", "Tension: a"),
      ("- ", "Ideas for a: b", "Ideas for a: b"), ("- ", "Idea:b", #"Idea\:b"#),
      ("- ", "Tension:: a", #"Tension\:\: a"#),
    ])
  func marks(prefix: String, words: String, expected: String) {
    #expect(PageText(words).markdown(after: prefix) == expected)
  }

  @Test(
    "code stays code with a fence long enough",
    arguments: [
      ([.code("a")], "`a`"), ([.code("a``b`c")], "```a``b`c```"), ([.code("`")], "`` ` ``"),
      ([.plain("see "), .code("*x*"), .plain(", *y*")], #"see `*x*`, \*y\*"#),
      ([.code("a"), .code("b")], "`ab`"), ([.plain(#"a\"#), .code("b")], #"a\\`b`"#),
      ([.plain("a"), .code(" b "), .plain(" c")], "a `b` c"), ([.code("")], ""),
    ] as [([Words.Piece], String)])
  func code(pieces: [Words.Piece], expected: String) {
    #expect(PageText(Words(pieces)).markdown(after: "") == expected)
    #expect(PageText(Words(pieces)).isEmpty == expected.isEmpty)
  }

  @Test("marks that stand before count")
  func marksBefore() {
    #expect(PageText("3*4").markdown(after: "a*b ") == #"3\*4"#)
    #expect(PageText("3*4").markdown(after: #"* a\*b "#) == "3*4")
    #expect(PageText("3*4").markdown(after: "**") == #"3\*4"#)
    #expect(PageText("~5").markdown(after: "~~") == #"\~5"#)
    #expect(PageText("US$").markdown(after: "$5 or ") == #"US\$"#)
    #expect(PageText(Words([.code("a")])).markdown(after: "`b`") == "a")
  }

  @Test(
    "no words cost more than their length", .timeLimit(.minutes(1)),
    arguments: [
      "*", "_", "`", "~", "=", "$", "%", ":", "<", "&", "#", "[", "1-", "^a", "a:", "<a@", "\\",
    ])
  func hostile(piece: String) {
    let text = PageText(String(repeating: piece, count: 20_000))
    for prefix in ["", "# ", "- [", "| "] {
      #expect(text.markdown(after: prefix).utf8.count >= text.verbatim.utf8.count)
    }
  }

  @Test("what hides, controls or reorders text is gone, and lines are one")
  func hidden() {
    let text = PageText(" a\u{1B}[31m\u{202E}b\u{200B}\r\n\tc\u{85}d\u{2028}\u{0} \u{AD} ")
    #expect(text.verbatim == "a[31mb c d")
    #expect(text.markdown(after: "") == #"a\[31mb c d"#)
    #expect(PageText("\u{200B} \n").isEmpty)
    #expect(PageText("👩\u{200D}💻").verbatim.unicodeScalars.count == 3)
  }
}

extension TemplateText {
  /// What the text writes on a page whose line so far is `prefix`.
  func markdown(after prefix: String) -> String {
    var page = PageBuffer()
    page.append(prefix)
    let start = page.bytes.count
    write(to: &page)
    return String(decoding: page.bytes[start...], as: UTF8.self)
  }
}
