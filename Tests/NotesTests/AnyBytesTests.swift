import Notes
import SourceText
import Testing

/// The laws that hold for any bytes, tried on hostile notes and on seeded random ones.
@Suite struct AnyBytesTests {
  @Test("hostile notes are read and obey the laws", arguments: HostileNotes.all.indices)
  func hostile(index: Int) {
    let note = HostileNotes.all[index]
    check(noteFile(note.bytes), note.name)
  }

  @Test("random bytes and random Markdown obey the laws", arguments: 1...16)
  func random(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    for _ in 0..<25 {
      let bytes = (0..<numbers.below(600)).flatMap { _ in
        seed % 4 == 0
          ? [UInt8(numbers.below(256))] : Array(scraps[numbers.below(scraps.count)].utf8)
      }
      check(noteFile(bytes), "seed \(seed)")
    }
  }

  private let scraps = [
    "[", "]", "[[", "]]", "(", ")", "](", "![", "`", "``", "```", "~", "~~", "*", "**", "_", "%%",
    "<!--",
    "-->", "<", ">", "> ", "- ", "* ", "1. ", "  ", "    ", "\t", "\n", "\n\n", "\r", "\r\n", "\\",
    "#", "# ",
    "## 2026-11-19", "@", "@ada", "#tag", "::", "due:: ", "[due:: 2026-11-27]", "a", "word ", "é",
    "📅", "\0",
    "\u{FEFF}", "\u{2028}", "---", "===", "[x]", "[ ] ", "|", "^id", "https://x/#a", "<b>", "\"",
    "'", ".", ",",
    "\n---\n", "\n%%\n", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "&amp;", "<div>",
  ]

  private func check(_ file: SourceFile, _ name: String) {
    let (document, diagnostics) = DocumentReader.read(file, from: 0)
    let blocks = document.blocks
    for (index, block) in blocks.enumerated() {
      let isNested = block.parent.map { $0 < index && blocks[$0].end >= block.end } ?? true
      let isDeep = block.depth == block.parent.map { blocks[$0].depth + 1 } ?? 0
      guard isNested, isDeep, block.end > index, block.end <= blocks.count else {
        Issue.record("\(name): block \(index) does not lie in its parent")
        return
      }
      guard linesHold(block, in: file) else {
        Issue.record("\(name): the segments of block \(index) do not lie in its lines")
        return
      }
      let inlines = InlineScanner.scan(block.segments, in: file)
      guard areInOrder(inlines, block.segments) else {
        Issue.record("\(name): the pieces of block \(index) have gaps or overlap")
        return
      }
      if Words(inlines, in: file).text.contains(where: \.isNewline) {
        Issue.record("\(name): the words of block \(index) hold a line break")
      }
    }
    #expect(diagnostics == diagnostics.sorted(), "\(name)")
  }

  private func linesHold(_ block: Block, in file: SourceFile) -> Bool {
    var last = 0
    for segment in block.segments {
      let line = file.lines.line(at: segment.lowerBound)
      let content = file.lines.content(of: line)
      guard !segment.isEmpty, line > last, line >= block.line, content.contains(segment.lowerBound),
        segment.upperBound <= content.upperBound
      else { return false }
      last = line
    }
    return true
  }

  /// Each piece begins where the one before it ends, from the first line to the end of the last.
  private func areInOrder(_ inlines: [Inline], _ segments: [Range<Int>]) -> Bool {
    guard let first = segments.first, let last = segments.last else { return inlines.isEmpty }
    var reached = first.lowerBound
    for inline in inlines {
      guard inline.range.lowerBound == reached, !inline.range.isEmpty else { return false }
      reached = inline.range.upperBound
    }
    return reached == last.upperBound
  }
}

/// Numbers that look random and are the same on every machine.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 up to `limit`, itself left out.
  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(1, limit)
  }
}
