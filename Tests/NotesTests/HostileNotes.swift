/// Notes that nobody writes by hand and that have brought other readers down.
enum HostileNotes {
  static let all: [(name: String, bytes: [UInt8])] = [
    ("15,000 nested quotes", text(">", 15_000, then: " x")),
    (
      "15,000 nested quotes, then as many lines",
      text("> ", 15_000, then: "x\n") + text("y\n", 15_000)
    ),
    (
      "20,000 nested items on a line and as many blank lines",
      text("- ", 20_000, then: "x") + text("\n", 20_000)
    ),
    ("items nested deeper line by line", deeperByLines(300)),
    ("20,000 items nested a hundred a line", hundredsALine(40)),
    (
      "100 nested items and a megabyte of blank lines",
      text("- ", 100, then: "x") + text("\n", 1_000_000)
    ),
    (
      "100 nested quotes and lines that go on without them",
      text("> ", 100, then: "x\n") + text("y\n", 200_000)
    ),
    ("images that never close", text("![[]()", 40_000)),
    ("links without a label", text("![](", 12_000)),
    ("links within links", text("[", 6_000) + text("](x)", 6_000)),
    ("images within images", text("![", 6_000) + text("](x)", 6_000)),
    ("brackets that open", text("[", 48_000)),
    ("brackets that close", text("]", 48_000)),
    ("brackets in pairs", text("[[", 12_000) + text("]]", 12_000)),
    ("wikilinks that never close", text("[[a", 16_000)),
    ("fields that never close", text("[a:: ", 10_000)),
    ("fields within fields", text("[a:: ", 5_000) + text("]", 5_000)),
    ("parentheses", text("(", 24_000) + text(")", 24_000)),
    ("fields in parentheses", text("(a:: ", 10_000)),
    ("runs of backticks of all lengths", (1...680).flatMap { text("`", $0, then: " ") }),
    ("single backticks apart", text("` `` ", 10_000)),
    ("comments without an end", text("<!-- ", 10_000)),
    ("lines of comments without an end", text("x <!-- \n", 6_000)),
    ("tags without an end", text("<a b='", 8_000)),
    ("tags full of attributes", text("x <a", 1) + text(" b", 24_000)),
    ("percent signs", text("%%", 24_000)),
    ("percent signs in paragraphs", text("%%\n\n%%a\n\n", 4_000)),
    ("stars", text("*", 48_000)),
    ("stars and letters", text("*a", 24_000)),
    ("emphasis that crosses", text("*_", 24_000)),
    ("emphasis of three", text("a***b*c**", 6_000)),
    ("underscores and letters", text("_a_ ", 12_000)),
    ("tildes", text("~~a", 16_000)),
    ("titles", text("[a](b \"", 8_000)),
    ("titles of all kinds", text("[a](b '[a](b \"[a](b (", 12_000)),
    ("pointed destinations", text("[a](<b", 8_000)),
    ("signs", text("#@", 24_000)),
    ("quoted mentions", text("@\"a ", 12_000)),
    ("colons", text("a::", 16_000)),
    ("addresses", text("a://", 12_000)),
    ("parentheses in addresses", text("a://b(", 8_000)),
    ("backslashes", text("\\", 48_000)),
    ("a megabyte in one line", text("Asked [[Ada]] about `main`, @bob #tag. ", 26_000)),
    ("many short lines", text("a\n", 100_000)),
    ("lone carriage returns", text("- a\r", 12_000)),
    ("NUL", text("\0", 48_000)),
    ("no UTF-8", [UInt8](repeating: 0xFF, count: 48_000)),
    ("U+2028", text("a\u{2028}", 12_000)),
    ("headings under dashes", text("a\n-\n", 12_000)),
    ("conflicts", text("<<<<<<< a\n", 4_000) + text("=======\n", 4_000)),
    ("rules of a thousand stars", text("* ", 1_000, then: "\n")),
    ("entities", text("&", 48_000)),
    ("link definitions", text("[a]: b\n", 6_000)),
    ("an unclosed fence", text("```\n") + text("- [ ] a\n", 6_000)),
  ]

  private static func text(_ text: String, _ count: Int = 1, then tail: String = "") -> [UInt8] {
    Array((String(repeating: text, count: count) + tail).utf8)
  }

  private static func deeperByLines(_ depth: Int) -> [UInt8] {
    (0..<depth).flatMap { Array((String(repeating: "  ", count: $0) + "- a\n\n").utf8) }
  }

  private static func hundredsALine(_ lines: Int) -> [UInt8] {
    (0..<lines).flatMap { line in
      Array((String(repeating: "  ", count: 100 * line) + String(repeating: "- ", count: 100)).utf8)
        + Array("x\n".utf8)
    }
  }
}
