/// Looking for things in a template's source. Every index may be past the end.
extension [UInt8] {
  /// Tells whether `bytes` stand at an index.
  func hasBytes(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + bytes.count <= count else { return false }
    for offset in bytes.indices where self[index + offset] != bytes[offset] { return false }
    return true
  }

  /// Gives the length of the line break at an index: 2 for CRLF, 1 for LF or a lone CR, else 0.
  func lineBreakLength(at index: Int) -> Int {
    guard index < count else { return 0 }
    switch self[index] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return hasBytes([UInt8(ascii: "\n")], at: index + 1) ? 2 : 1
    default: return 0
    }
  }

  /// Gives the end of the spaces and tabs that begin at an index.
  func endOfBlanks(from index: Int) -> Int {
    var index = index
    while index < count, self[index].isBlank { index += 1 }
    return index
  }

  /// Gives the end of the blanks and line breaks that begin at an index.
  func endOfSpace(from index: Int) -> Int {
    var index = index
    while index < count, self[index].isBlank || self[index].isLineBreak { index += 1 }
    return index
  }

  /// Gives the index after the first line break in a range, or the range's end.
  func endOfFirstLine(in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let length = lineBreakLength(at: index)
      if length > 0 { return Swift.min(index + length, range.upperBound) }
      index += 1
    }
    return index
  }

  /// Gives the index after the last line break, or nil where there is none.
  func startOfLastLine(in range: Range<Int>) -> Int? {
    var index = range.upperBound
    while index > range.lowerBound {
      if self[index - 1].isLineBreak { return index }
      index -= 1
    }
    return nil
  }

  /// Narrows a range to leave out blanks and line breaks at both ends.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    let start = Swift.min(endOfSpace(from: range.lowerBound), range.upperBound)
    var end = range.upperBound
    while end > start, self[end - 1].isBlank || self[end - 1].isLineBreak { end -= 1 }
    return start..<end
  }
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// Whether the byte is LF or CR.
  var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
