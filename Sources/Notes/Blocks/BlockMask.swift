/// A copy of a note's body for the block parser: as long, with the same blocks, and harmless.
///
/// The parser is trusted with blocks alone. What only means something inside a line, and makes it slow
/// or shifts its lines, gives way to a comma each: brackets, entities, bytes that are not ASCII.
struct BlockMask {
  /// How deep quotes and items may nest on one line.
  static let deepest = 100

  private(set) var bytes: [CChar] = []
  /// The offset of the first quote mark or item marker that was nested too deep.
  private(set) var firstCut: Int?

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
    for byte in source[range] { bytes.append(CChar(truncatingIfNeeded: byte)) }
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

  /// Copies the rest of a line and its ending. Behind its first word nothing can begin a block; a
  /// line that begins with a tag or a fence keeps what these are told by.
  private mutating func maskText(from start: Int) -> Int {
    var index = start
    var isPlain = false
    let first = isEnd(start) ? 0 : source[start]
    let isTagOrFence = [UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "~")].contains(first)
    while !isEnd(index) {
      let byte = source[index]
      switch byte {
      case 0, 0x80..., UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "&"):
        isPlain = !isTagOrFence
        mask()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
        if isPlain { mask() } else { keep(index..<index + 1) }
      case UInt8(ascii: "<"):
        // `</script>` ends a block of HTML wherever it stands.
        let closes = !isEnd(index + 1) && source[index + 1] == UInt8(ascii: "/")
        if isPlain, !closes { mask() } else { keep(index..<index + 1) }
      case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: " "), 0x09:
        keep(index..<index + 1)
      default:
        isPlain = !isTagOrFence
        keep(index..<index + 1)
      }
      index += 1
    }
    guard index < source.count else { return index }
    let behind =
      index
      + (source[index] == 0x0D && index + 1 < source.count && source[index + 1] == 0x0A ? 2 : 1)
    keep(index..<behind)
    return behind
  }
}
