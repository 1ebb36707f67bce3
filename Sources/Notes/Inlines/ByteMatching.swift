/// Short questions about the bytes at a place; beyond the end the answer is no.
extension [UInt8] {
  /// Whether a text of ASCII stands at an index.
  func matches(_ text: String, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    var place = index
    for byte in text.utf8 {
      guard place < count, self[place] == byte else { return false }
      place += 1
    }
    return true
  }

  /// Whether the byte at an index is one of a text of ASCII.
  func isOneOf(_ characters: String, at index: Int) -> Bool {
    indices.contains(index) && characters.utf8.contains(self[index])
  }

  /// A range without the spaces and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The text of a range; bytes that are not UTF-8 read as U+FFFD.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The text of a range without the backslashes that make punctuation plain.
  func unescapedText(_ range: Range<Int>) -> String {
    guard self[range].contains(UInt8(ascii: "\\")) else { return text(range) }
    var plain: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        self[index + 1].isPunctuation
      {
        index += 1
      }
      plain.append(self[index])
      index += 1
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
