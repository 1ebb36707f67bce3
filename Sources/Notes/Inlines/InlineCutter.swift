internal import SourceText

/// Cuts a text whose spans and brackets are known into pieces, places counted from 0.
struct InlineCutter {
  enum Kind {
    case plain(Inline.Kind)
    case code(content: Range<Int>)
    case bracketed(BracketPieces.Kind)
  }

  struct Piece {
    let kind: Kind
    let range: Range<Int>
  }

  /// In their order and without gaps once all is cut.
  private(set) var pieces: [Piece] = []

  private let bytes: [UInt8]
  private let spans: [OpaqueSpans.Span]
  private let brackets: [BracketPieces.Piece]
  private let linesWithField: Set<Int>
  private let blockID: Range<Int>?
  /// Whether a colon is there, as in every `Key::`.
  private let mayHoldKey: Bool
  private var emphasis = EmphasisRuns()
  private var index = 0
  /// Where the words begin that are not cut off yet.
  private var wordsStart = 0
  private var nextSpan = 0
  private var nextBracket = 0

  init(_ bytes: [UInt8], spans: [OpaqueSpans.Span], brackets: BracketPieces) {
    (self.bytes, self.spans, self.brackets) = (bytes, spans, brackets.pieces)
    linesWithField = brackets.linesWithField
    blockID = InlineCutter.blockID(in: bytes)
    mayHoldKey = InlineCutter.colon.first(in: bytes.indices, of: bytes) != nil
    pieces.reserveCapacity(6)
  }

  private static let colon = ByteSet(":")

  mutating func cut() {
    beginLine()
    while index < bytes.count {
      if cutSpan() || cutBracket() { continue }
      if let blockID, blockID.lowerBound == index {
        let name = bytes.text(bytes.trimmed(blockID).dropFirst())
        cut(.plain(.blockID(name)), to: blockID.upperBound)
        continue
      }
      cutByte()
    }
    cutWords(to: bytes.count)
    pieces = withMarks()
  }

  private mutating func cutByte() {
    switch bytes[index] {
    case UInt8(ascii: "\\") where bytes.matches("\n", at: index + 1): cutLineBreak(to: index + 2)
    case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation:
      cut(.plain(.escape), to: index + 2)
    case UInt8(ascii: "\n"): cutLineBreak(to: index + 1)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      index = emphasis.take(at: index, in: bytes)
    case UInt8(ascii: "#"):
      if let tag = SignedName(tagAt: index, before: limit, in: bytes) {
        cut(.plain(.tag(tag.name)), to: tag.end)
      } else {
        index += 1
      }
    case UInt8(ascii: "@"):
      if let mention = SignedName(mentionAt: index, before: limit, in: bytes) {
        cut(.plain(.mention(mention.name)), to: mention.end)
      } else {
        index += 1
      }
    case UInt8(ascii: ":"):
      let end = BareAddress.end(of: index, in: bytes) ?? index + 1
      index = min(end, max(limit, index + 1))
    default:
      let end = max(min(limit, blockID?.lowerBound ?? limit), index + 1)
      index = InlineCutter.marks.first(in: index + 1..<end, of: bytes) ?? end
    }
  }

  /// The bytes that ``cutByte()`` stops at.
  private static let marks = ByteSet("\\\n*_~#@:")

  /// Where the next span or bracketed piece begins: nothing reaches into it.
  private var limit: Int {
    var bracket = nextBracket
    while bracket < brackets.count, brackets[bracket].range.lowerBound < index { bracket += 1 }
    return min(
      nextSpan < spans.count ? spans[nextSpan].range.lowerBound : bytes.count,
      bracket < brackets.count ? brackets[bracket].range.lowerBound : bytes.count)
  }

  private mutating func cutSpan() -> Bool {
    while nextSpan < spans.count, spans[nextSpan].range.lowerBound < index { nextSpan += 1 }
    guard nextSpan < spans.count, spans[nextSpan].range.lowerBound == index else { return false }
    let span = spans[nextSpan]
    switch span.kind {
    case .code(let content): cut(.code(content: content), to: span.range.upperBound)
    case .comment: cut(.plain(.comment), to: span.range.upperBound)
    case .html: cut(.plain(.html), to: span.range.upperBound)
    }
    return true
  }

  private mutating func cutBracket() -> Bool {
    while nextBracket < brackets.count, brackets[nextBracket].range.lowerBound < index {
      nextBracket += 1
    }
    guard nextBracket < brackets.count, brackets[nextBracket].range.lowerBound == index
    else { return false }
    let piece = brackets[nextBracket]
    cut(.bracketed(piece.kind), to: piece.range.upperBound)
    return true
  }

  private mutating func cut(_ kind: Kind, to end: Int) {
    cutWords(to: index)
    pieces.append(Piece(kind: kind, range: index..<end))
    (index, wordsStart) = (end, end)
  }

  private mutating func cutWords(to end: Int) {
    if wordsStart < end { pieces.append(Piece(kind: .plain(.text), range: wordsStart..<end)) }
  }

  private mutating func cutLineBreak(to end: Int) {
    cut(.plain(.lineBreak), to: end)
    beginLine()
  }

  private mutating func beginLine() {
    guard mayHoldKey, !linesWithField.contains(index), let key = LineKey(at: index, in: bytes),
      key.end <= max(limit, index)
    else { return }
    // A mark around the whole line finds its partner at the line's end.
    if key.openMark != nil { _ = emphasis.take(at: index, in: bytes) }
    cut(.plain(.lineKey(key.key)), to: key.end)
  }

  /// The pieces with the marks of emphasis, now known, cut out of the words.
  private func withMarks() -> [Piece] {
    let marks = emphasis.runs.filter { $0.closing + $0.opening > 0 }
    guard !marks.isEmpty else { return pieces }
    var result: [Piece] = []
    var next = 0
    for piece in pieces {
      while next < marks.count, marks[next].range.upperBound <= piece.range.lowerBound { next += 1 }
      guard case .plain(.text) = piece.kind else {
        result.append(piece)
        continue
      }
      var start = piece.range.lowerBound
      func add(_ kind: Inline.Kind, to end: Int) {
        if start < end { result.append(Piece(kind: .plain(kind), range: start..<end)) }
        start = max(start, end)
      }
      while next < marks.count, marks[next].range.upperBound <= piece.range.upperBound {
        let mark = marks[next]
        let kind: Inline.Kind =
          bytes[mark.range.lowerBound] == UInt8(ascii: "~") ? .strike : .emphasis
        add(.text, to: mark.range.lowerBound)
        add(kind, to: mark.range.lowerBound + mark.closing)
        add(.text, to: mark.range.upperBound - mark.opening)
        add(kind, to: mark.range.upperBound)
        next += 1
      }
      add(.text, to: piece.range.upperBound)
    }
    return result
  }

  /// ` ^id` at the end of a text, with the blanks before it.
  private static func blockID(in bytes: [UInt8]) -> Range<Int>? {
    var start = bytes.count
    while start > 0,
      bytes[start - 1].isLetter || bytes[start - 1].isDigit
        || bytes[start - 1] == UInt8(ascii: "-")
    { start -= 1 }
    guard start < bytes.count, bytes.matches("^", at: start - 1) else { return nil }
    start -= 1
    guard start == 0 || bytes[start - 1].isBlank || bytes[start - 1] == 0x0A else { return nil }
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start..<bytes.count
  }
}
