internal import SourceText

/// A skeleton of a note's body for the block parser: the same lines with the same blocks, and harmless.
///
/// The parser is trusted with blocks alone. What only means something inside a line, and makes it slow
/// or shifts its lines, gives way to a comma each, brackets, entities, bytes that are not ASCII; and of
/// a line of words the first byte is enough. So the parser takes half as long.
struct BlockMask {
  /// How deep quotes and items may nest on one line.
  static let deepest = 100

  private(set) var bytes: [CChar] = []
  /// The offset of the first quote mark or item marker that was nested too deep.
  private(set) var firstCut: Int?

  /// Whether `%%` or `<!--` stands anywhere, so that something may be hidden.
  private(set) var mayHoldComments = false

  private let source: [UInt8]

  /// Masks what stands from an offset to the end.
  init(_ source: [UInt8], from start: Int) {
    self.source = source
    bytes.reserveCapacity(source.count - start)
    var index = start
    while index < source.count {
      index = maskMarkers(from: index)
      index = maskText(from: index)
    }
  }

  private func isEnd(_ index: Int) -> Bool {
    index >= source.count || source[index] == 0x0A || source[index] == 0x0D
  }

  private mutating func keep(_ range: Range<Int>) {
    for index in range { bytes.append(CChar(bitPattern: source[index])) }
  }

  private mutating func mask() { bytes.append(CChar(UInt8(ascii: ","))) }

  /// Copies indentation, quote marks and item markers; stops behind the last, or too deep.
  private mutating func maskMarkers(from start: Int) -> Int {
    var index = start
    var (markers, columns) = (0, 0)
    while !isEnd(index) {
      let byte = source[index]
      if byte.isBlank {
        columns += byte == UInt8(ascii: "\t") ? 4 : 1
        keep(index..<index + 1)
        index += 1
        continue
      }
      guard let markerEnd = markerEnd(at: index) else { return index }
      markers += 1
      // A level that began on a line above takes two columns here; a marker owns the blank behind it.
      if markers + columns / 2 > BlockMask.deepest {
        if isRule(from: index) { return index }
        if firstCut == nil { firstCut = index }
        mask()
        return index + 1
      }
      keep(index..<markerEnd)
      if !isEnd(markerEnd), source[markerEnd].isBlank { columns -= 1 }
      index = markerEnd
    }
    return index
  }

  private func markerEnd(at start: Int) -> Int? {
    switch source[start] {
    case UInt8(ascii: ">"): return start + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return isEnd(start + 1) || source[start + 1].isBlank ? start + 1 : nil
    default:
      var index = start
      while index < source.count, index < start + 9, source[index].isDigit { index += 1 }
      guard index > start, !isEnd(index),
        source[index] == UInt8(ascii: ".") || source[index] == UInt8(ascii: ")"),
        isEnd(index + 1) || source[index + 1].isBlank
      else { return nil }
      return index + 1
    }
  }

  private func isRule(from start: Int) -> Bool {
    var index = start
    while !isEnd(index), source[index] == source[start] || source[index].isBlank { index += 1 }
    return isEnd(index)
  }

  /// Copies the rest of a line and its ending. Behind its first word nothing can begin a block, so that
  /// of a line of words only their first byte is left; a line that begins with a tag or a fence, or
  /// holds the end of HTML, keeps what these are told by.
  private mutating func maskText(from start: Int) -> Int {
    let (end, holdsTag) = lineEnd(from: start)
    var index = start
    var isPlain = false
    let isTagOrFence = source.isOneOf("<`~", at: start)
    while index < end {
      let byte = source[index]
      if isPlain, !holdsTag { break }
      switch byte {
      case 0, 0x80..., UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "&"):
        isPlain = !isTagOrFence
        mask()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        if isPlain { mask() } else { keep(index..<index + 1) }
      case UInt8(ascii: "<"):
        // `</script>` ends a block of HTML wherever it stands.
        let closes = index + 1 < end && source[index + 1] == UInt8(ascii: "/")
        if isPlain, !closes { mask() } else { keep(index..<index + 1) }
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: " "), 0x09:
        keep(index..<index + 1)
      default:
        isPlain = !isTagOrFence
        keep(index..<index + 1)
      }
      index += 1
    }
    guard end < source.count else { return end }
    let isPair = source[end] == 0x0D && end + 1 < source.count && source[end + 1] == 0x0A
    let behind = end + (isPair ? 2 : 1)
    keep(end..<behind)
    return behind
  }

  /// The end of a line's text, and whether `<` or `>` stands before it.
  private mutating func lineEnd(from start: Int) -> (end: Int, holdsTag: Bool) {
    var index = start
    var holdsTag = false
    while let mark = BlockMask.marks.first(in: index..<source.count, of: source) {
      if isEnd(mark) { return (mark, holdsTag) }
      if source.matches("%%", at: mark) || source.matches("<!--", at: mark) {
        mayHoldComments = true
      }
      holdsTag = holdsTag || source[mark] != UInt8(ascii: "%")
      index = mark + 1
    }
    return (source.count, holdsTag)
  }

  private static let marks = ByteSet("\n\r<>%")
}
