import Notes
import SourceText
import Testing

@Suite struct FrontMatterHostileTests {
  @Test(
    "nesting stops at 32 levels, and only that key is lost",
    arguments: [
      (32, true), (33, false), (20_000, false),
    ])
  func brackets(depth: Int, isRead: Bool) {
    let value = String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
    // With nothing between the brackets the innermost would be a link, `[[x]]`.
    let list = value.replacing("[", with: "[a, ")
    let (frontMatter, diagnostics) = read("a: y\nb: \(list)\nc: z")
    #expect(frontMatter.entries.map(\.key) == (isRead ? ["a", "b", "c"] : ["a", "c"]))
    #expect(
      diagnostics.map(\.line)
        == (isRead
          ? []
          : [
            "a.md:3:1: `b` could not be read: it is nested deeper than 32 levels"
          ]))
    #expect(diagnostics.allSatisfy { $0.code == .deepNesting })
  }

  @Test(
    "brackets that never close cost their own key", arguments: ["[", "{", "[[", "- ", "? ", "{a: "])
  func unclosed(mark: String) {
    let (frontMatter, diagnostics) = read(
      "a: y\nb: \(String(repeating: mark, count: 20_000))\nc: z")
    #expect(frontMatter.entries.map(\.key) == ["a", "c"])
    #expect(diagnostics.map(\.place.line) == [3])
  }

  @Test("an alias bomb is not expanded")
  func aliasBomb() {
    var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in 1...30 {
      lines.append("a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]")
    }
    let (frontMatter, diagnostics) = read(lines.joined(separator: "\n") + "\nname: Ada")
    #expect(frontMatter.entries.map(\.key) == ["a0", "name"])
    #expect(diagnostics.count == 30)
  }

  @Test(
    "a huge value is read, and one that is broken is given up, in linear time",
    arguments: [
      ("\"", "\""), ("", ""), ("\"", ""), ("[", "]"), ("[", ""), ("@", ""), ("|\n  ", ""),
      ("#", ""),
      ("", ": y"), ("[[", "]]"), ("'", "' x"), ("[@", "]"),
    ])
  func hugeValue(open: String, close: String) {
    for filler in ["x", "x, ", "é ", "[", "'", "\\", "\\\"", "# "] {
      let count = 200_000 / filler.utf8.count
      let (frontMatter, diagnostics) = read(
        "a: \(open)\(String(repeating: filler, count: count))\(close)\nb: z")
      #expect(frontMatter.entry("b") != nil || frontMatter.entries.isEmpty)
      #expect(diagnostics.count <= 1)
    }
  }

  @Test("many keys, one broken, take linear time")
  func manyKeys() {
    let keys = (0..<20_000).map { "key\($0): @value" }.joined(separator: "\n")
    let (frontMatter, diagnostics) = read(keys)
    #expect(frontMatter.entries.count == 20_000)
    #expect(diagnostics.isEmpty)
  }

  @Test("any bytes are read without a trap, and every place lies in the file", arguments: 0..<40)
  func randomBytes(seed: UInt64) {
    var random = SplitMix(state: seed)
    let pieces =
      [
        "a: ", "b:", "\n", "\r\n", "\r", "  ", "- ", "[", "]", "{", "}", "[[", "]]", "@x", "#y",
        "# ", "\"", "'",
        "|\n", ">-\n", "\t", "? ", ": ", "*z", "&z ", "!!t ", "%", "é", "🙂", "\u{FEFF}", "\u{2028}",
        "\u{85}",
        "---\n", "...\n", "<<: ", ", ", "\\", "\0", "x",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xF5]]
    for _ in 0..<100 {
      var bytes = Array("---\n".utf8)
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        bytes += pieces.randomElement(using: &random) ?? []
      }
      bytes += Array("\n---\nbody".utf8)
      let file = SourceFile(path: VaultPath("a.md"), bytes: bytes)
      let (frontMatter, _) = FrontMatterReader.read(file)
      #expect((0...bytes.count).contains(frontMatter.bodyStart))
      for entry in frontMatter.entries { check(entry, within: 0..<frontMatter.bodyStart) }
    }
  }

  /// Places lie inside one another, as the values do.
  private func check(_ entry: FrontMatter.Entry, within outer: Range<Int>) {
    #expect(outer.contains(entry.keyRange))
    check(entry.value, within: outer)
  }

  private func check(_ value: YAMLValue, within outer: Range<Int>) {
    #expect(outer.contains(value.range))
    switch value {
    case .scalar: break
    case .list(let items, let range): for item in items { check(item, within: range) }
    case .map(let entries, let range): for entry in entries { check(entry, within: range) }
    }
  }

  private func read(_ yaml: String) -> (frontMatter: FrontMatter, diagnostics: [Diagnostic]) {
    FrontMatterReader.read(SourceFile(path: "a.md", "---\n\(yaml)\n---\nbody"))
  }
}

/// A small generator with a seed, so that a failure comes back.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
