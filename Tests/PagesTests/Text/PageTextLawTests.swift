import Notes
import SourceText
import Testing

@testable import Pages

/// The law of words on pages: whatever they hold, the page has its template's structure, yields nothing
/// to whoever reads it as a note, and shows the words.
@Suite struct PageTextLawTests {
  @Test("a page keeps its structure with any two baits beside one another", arguments: PageBait.all)
  func structure(bait: String) {
    var random = SampleRandom(seed: UInt64(bait.utf8.reduce(0) { $0 + Int($1) }))
    for (index, other) in PageBait.all.enumerated() {
      let words = random.words(bait, other)
      check(
        PageText(words), like: PageText("word"),
        at: PagePlaces.shares[(index + words.utf8.count) % 4])
    }
  }

  @Test("code keeps the structure too, and its words", arguments: PageBait.all)
  func code(bait: String) {
    var random = SampleRandom(seed: 7)
    for share in PagePlaces.shares {
      let other = PageBait.all.randomElement(using: &random) ?? ""
      let pieces: [Words.Piece] = [
        .plain(bait), .code(other + "c"), .plain(random.words(other, bait)),
      ]
      let harmless: [Words.Piece] = [.plain("wo"), .code("r"), .plain("d")]
      check(PageText(Words(pieces)), like: PageText(Words(harmless)), at: share)
    }
  }

  @Test("words can't open what other words on their line close", arguments: PageBait.all)
  func together(bait: String) {
    var random = SampleRandom(seed: 11)
    for _ in 0..<8 {
      let other = PageBait.all.randomElement(using: &random) ?? ""
      let baits = [bait, other, bait, other].map { PageText($0) }
      let reading = PageReading(line: baits)
      let expected = PageReading(line: baits.map { _ in PageText("word") })
      #expect(reading.blocks == expected.blocks, "`\(bait)` and `\(other)`")
      #expect(reading.inlines == expected.inlines, "`\(bait)` and `\(other)`")
    }
  }

  private func check(_ text: PageText, like harmless: PageText, at places: [PagePlaces.Place]) {
    let (reading, expected) = (
      PageReading(of: text, at: places), PageReading(of: harmless, at: places)
    )
    #expect(reading.blocks == expected.blocks, "`\(text.verbatim)`")
    #expect(reading.inlines == expected.inlines, "`\(text.verbatim)`")
    #expect(reading.finds == [], "`\(text.verbatim)`")
    let shown = expected.shown.map {
      PageReading.withoutBarEscapes($0.replacing("word", with: text.verbatim))
    }
    #expect(reading.shown == shown, "`\(text.verbatim)`")
  }
}

/// Words that would be active somewhere.
enum PageBait {
  static let all = [
    "*", "**", "*a*", "a*b", "_", "__a__", "_a_", "a_b", "`", "``", "`a`", "[", "]", "[a]",
    "[a](b.md)", "![a](b)",
    "[[Ada]]", "![[Ada#^x|y]]", "(b.md)", "[^1]", "[a]: b", "<", "<b>", "</b>", "<!-- a -->",
    "<?a?>", "<a@b.c>",
    "<https://a.b>", "&amp;", "&#42;", "&", "\\", "\\*", "~", "~~", "~~a~~", "~a~", "|", "a | b",
    "\\|", "#", "##",
    "#tag", "#12", "# a", "key:: a", "(key:: a)", "[key:: a]", ":", "::", "==a==", "=", "===",
    "$a$", "$$", "%%",
    "%%a%%", "^id", "{{a}}", "<% a %>", "[ ] a", "[x]", "> a", ">", "- a", "-", "+ a", "* a",
    "1. a", "2) a", "1.",
    "---", "- - -", "***", "___", ":::", "|---|", ":-", "```", "~~~", "    a", "Tension: a",
    "Insight:", "idea::",
    "Feedback from Ada: a", "2026-11-19", "2026-11-19: a", "2026/11/19", "19.11.2026", "11/19/26",
    "1:1", "a", "!",
    "https://a.b/c_d#e", "\u{A0}", "é", "🎂", "\u{1F468}\u{200D}\u{1F4BB}", "(", ")", "\"", ",", "–",
  ]
}

/// A generator of the same numbers for the same seed, on every machine.
struct SampleRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// The two beside one another, with something or nothing around them.
  mutating func words(_ first: String, _ second: String) -> String {
    let between = ["", "", " ", "a", ", "].randomElement(using: &self) ?? ""
    let around = ["", "", "a", "a ", "("].randomElement(using: &self) ?? ""
    let behind = ["", "", "a", " a", ")"].randomElement(using: &self) ?? ""
    return around + first + between + second + behind
  }
}

/// Where words stand on pages, in four shares.
enum PagePlaces {
  /// What the template writes before and behind them.
  typealias Place = (before: String, behind: String)

  static let shares: [[Place]] = [
    [("", ""), ("- ", ""), ("# ", ""), ("## Title: ", "")],
    [("| a | b |\n|---|---|\n| ", " | b |"), ("[", "](y.md)"), ("- **", "**: y"), ("> ", "")],
    [
      ("1. ", ""), ("In the middle of ", " running text"), ("- [", "](y.md) y"), ("- ", ": y"),
      ("## [", "](y.md)"),
    ],
    [("**", "** y"), ("> - ", " y"), ("- ~~", "~~"), ("y (", ")"), ("### ", " (y)")],
  ]
}

/// What a reader of notes finds in a page.
struct PageReading {
  private(set) var blocks: [String] = []
  /// The kinds of pieces that are no plain words, block by block.
  private(set) var inlines: [[String]] = []
  /// The words that each block shows.
  private(set) var shown: [String] = []
  /// What would be read as an entry of its own.
  private(set) var finds: [String] = []

  init(of text: PageText, at places: [PagePlaces.Place]) {
    var page = ""
    for (before, behind) in places {
      page += before
      page += text.markdown(after: String(before.reversed().prefix { $0 != "\n" }.reversed()))
      page += behind + "\n\n<!-- -->\n\n"
    }
    read(SourceFile(path: VaultPath("page.md"), bytes: Array(page.utf8)))
  }

  init(line texts: [PageText]) {
    var line = "- "
    for text in texts { line += text.markdown(after: line) + " " }
    read(SourceFile(path: VaultPath("page.md"), bytes: Array(line.utf8)))
  }

  private mutating func read(_ file: SourceFile) {
    let document = DocumentReader.read(file, from: 0).document
    for block in document.blocks {
      blocks.append("\(block.kind) in \(block.depth) to \(block.end) at \(block.line)")
      guard !block.segments.isEmpty else { continue }
      let pieces = InlineScanner.scan(block.segments, in: file)
      inlines.append(pieces.compactMap(PageReading.name))
      let words = PageReading.withoutBarEscapes(Words(pieces, in: file).text)
      shown.append(
        words.replacing("&#45;", with: "-")
          .replacing("&#46;", with: ".").replacing("&#47;", with: "/"))
      let isItem = block.parent.map { document.blocks[$0].kind == .item } == true
      if isItem, case .task = TaskItem.read(block.segments[0], in: file) { finds.append("task") }
      if let item = DatedItem.read(pieces, in: file), isItem || item.isBold {
        finds.append("dated item")
      }
      if MarkedLine.read(pieces, in: file) != nil { finds.append("mark") }
      if case .heading = block.kind, DatedHeading.read(pieces, in: file) != nil {
        finds.append("dated heading")
      }
    }
  }

  /// Our reader knows no tables, in which a backslash before a bar is taken off code too.
  static func withoutBarEscapes(_ text: String) -> String {
    text.contains("|---| |") ? text.replacing("\\|", with: "|") : text
  }

  private static func name(of inline: Inline) -> String? {
    switch inline.kind {
    case .text, .escape, .mention: nil
    case .code: "code"
    case .comment: "comment"
    case .html: "html"
    case .wikiLink: "wikilink"
    case .link(let link): "link to \(link.destination)"
    case .field: "field"
    case .lineKey: "line key"
    case .tag: "tag"
    case .strike: "strike"
    case .emphasis: "emphasis"
    case .blockID: "block id"
    case .lineBreak: "line break"
    }
  }
}
