internal import SourceText

/// The pieces of a text that brackets make: wikilinks, links, images and fields.
///
/// Found in one pass with a stack for each kind of bracket, from the inside out, so that hostile runs
/// of brackets cost no more than others. A wikilink wins over a field, a field over a link; of two
/// that lie inside one another the outer one is read, but no link holds a link.
struct BracketPieces {
  enum Kind {
    case wikiLink(content: Range<Int>, isEmbed: Bool)
    case link(label: Range<Int>, destination: MarkdownDestination, isImage: Bool)
    case field(key: Range<Int>, value: Range<Int>)
  }

  struct Piece {
    let kind: Kind
    let range: Range<Int>
  }

  /// In the order in which they begin; an inner one follows its outer one.
  var pieces: [Piece] { slots.compactMap(\.self) }
  /// Where the lines begin that hold a field.
  private(set) var linesWithField: Set<Int> = []

  private struct Opener {
    /// Where its piece begins: the bracket, or the `!` before it.
    let start: Int
    let bracket: Int
    let slot: Int
    /// Where the key that follows it ends; nil where it is no key.
    let keyEnd: Int?
    let line: Int
  }

  private let bytes: [UInt8]
  private var slots: [Piece?] = []
  private var square: [Opener] = []
  private var round: [Opener] = []
  /// How many of the square openers stand outside a link and so can't be one themselves.
  private var outsideLink = 0
  private var lineStart = 0

  init(_ bytes: [UInt8], around spans: [OpaqueSpans.Span], readsLinks: Bool = true) {
    self.bytes = bytes
    let signs = BracketPieces.signs
    var nextSpan = 0
    var index = 0
    while index < bytes.count {
      while nextSpan < spans.count, spans[nextSpan].range.lowerBound < index { nextSpan += 1 }
      if nextSpan < spans.count, spans[nextSpan].range.lowerBound == index {
        index = spans[nextSpan].range.upperBound
        continue
      }
      let limit = nextSpan < spans.count ? spans[nextSpan].range.lowerBound : bytes.count
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += index + 1 < bytes.count && bytes[index + 1].isPunctuation ? 2 : 1
      case UInt8(ascii: "\n"):
        index += 1
        lineStart = index
        round = []
      case UInt8(ascii: "!") where bytes.matches("![", at: index):
        index = open(at: index + 1, from: index, limit: limit)
      case UInt8(ascii: "["): index = open(at: index, from: index, limit: limit)
      case UInt8(ascii: "("):
        round.append(opener(at: index, from: index, limit: limit))
        index += 1
      case UInt8(ascii: "]"): index = closeSquare(at: index, readsLinks: readsLinks)
      case UInt8(ascii: ")"):
        if let opener = round.popLast() { _ = fillField(opener, closing: index) }
        index += 1
      default: index = signs.first(in: index + 1..<limit, of: bytes) ?? limit
      }
    }
  }

  /// The brackets, and what changes or ends what they mean.
  private static let signs = ByteSet("\\\n![]()")

  private mutating func open(at bracket: Int, from start: Int, limit: Int) -> Int {
    if let close = WikiLink.close(of: bracket, before: limit, in: bytes) {
      let kind = Kind.wikiLink(content: bracket + 2..<close, isEmbed: start < bracket)
      slots.append(Piece(kind: kind, range: start..<close + 2))
      return close + 2
    }
    square.append(opener(at: bracket, from: start, limit: limit))
    return bracket + 1
  }

  private mutating func opener(at bracket: Int, from start: Int, limit: Int) -> Opener {
    slots.append(nil)
    return Opener(
      start: start, bracket: bracket, slot: slots.count - 1,
      keyEnd: InlineField.keyEnd(from: bracket + 1, before: limit, in: bytes), line: lineStart)
  }

  private mutating func closeSquare(at index: Int, readsLinks: Bool) -> Int {
    guard let opener = square.popLast() else { return index + 1 }
    let couldLink = square.count >= outsideLink
    outsideLink = min(outsideLink, square.count)
    if fillField(opener, closing: index) { return index + 1 }
    let isImage = opener.start < opener.bracket
    guard isImage || couldLink && readsLinks,
      let destination = MarkdownDestination(at: index + 1, in: bytes)
    else { return index + 1 }
    let kind = Kind.link(
      label: opener.bracket + 1..<index, destination: destination, isImage: isImage)
    slots[opener.slot] = Piece(kind: kind, range: opener.start..<destination.end)
    if !isImage { outsideLink = square.count }
    return destination.end
  }

  /// A field lies on one line.
  private mutating func fillField(_ opener: Opener, closing index: Int) -> Bool {
    guard let keyEnd = opener.keyEnd, opener.line == lineStart else { return false }
    let key = bytes.trimmed(opener.bracket + 1..<keyEnd)
    let value = bytes.trimmed(keyEnd + 2..<index)
    slots[opener.slot] = Piece(
      kind: .field(key: key, value: value), range: opener.bracket..<index + 1)
    linesWithField.insert(lineStart)
    return true
  }
}
