/// A set of ASCII characters that a scan looks for: asking it of a byte costs a shift.
///
/// Most lines of a note hold none of the characters that a grammar begins with, and need not be read
/// by it.
@frozen public struct ByteSet: Sendable {
  @usableFromInline let low: UInt64
  @usableFromInline let high: UInt64
  /// Whether every byte beyond ASCII is in it, too.
  @usableFromInline let holdsOthers: Bool
  /// Whether small letters are among them, which most of a text is.
  @usableFromInline let holdsLetters: Bool

  public init(_ characters: String, orBeyondASCII holdsOthers: Bool = false) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in characters.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
    (self.low, self.high, self.holdsOthers) = (low, high, holdsOthers)
    holdsLetters = characters.utf8.contains { (0x61...0x7A).contains($0) }
  }

  @inlinable public func contains(_ byte: UInt8) -> Bool {
    if byte >= 0x80 { return holdsOthers }
    return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
  }

  /// The index of the first of its bytes in a range; nil where there is none.
  @inlinable public func first(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var index = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while index < end {
      let byte = bytes[index]
      if holdsLetters || byte &- 0x61 > 25, contains(byte) { return index }
      index += 1
    }
    return nil
  }
}
