/// What a line looks like where no block parser reads it: in code and in comments.
enum LineShape {
  case task
  case datedHeading

  /// The shape of a line from which indentation and quote marks are not yet off.
  init?(_ line: Range<Int>, in bytes: [UInt8]) {
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isBlank || bytes[index] == UInt8(ascii: ">") {
      index += 1
    }
    if LineShape.isTask(index..<line.upperBound, in: bytes) {
      self = .task
    } else if bytes.matches("#", at: index), index < line.upperBound,
      LineShape.isHeading(index..<line.upperBound, in: bytes),
      LineShape.holdsDate(index..<line.upperBound, in: bytes)
    {
      self = .datedHeading
    } else {
      return nil
    }
  }

  /// Whether a date in ISO form, `2026-11-19` or `2026/11/19`, stands anywhere in a range.
  static func holdsDate(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var digits = 0
    for index in range {
      let isMark = bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "/")
      if isMark, digits == 4, index + 5 < range.upperBound, bytes[index + 3] == bytes[index],
        [1, 2, 4, 5].allSatisfy({ bytes[index + $0].isDigit })
      {
        return true
      }
      digits = bytes[index].isDigit ? digits + 1 : 0
    }
    return false
  }

  /// An item's marker, a blank, one character in brackets, a blank, and text.
  private static func isTask(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index].isDigit { index += 1 }
    let isMarker =
      index > range.lowerBound ? bytes.isOneOf(".)", at: index) : bytes.isOneOf("-*+", at: index)
    guard isMarker, index + 1 < range.upperBound, bytes[index + 1].isBlank else { return false }
    index += 1
    while index < range.upperBound, bytes[index].isBlank { index += 1 }
    guard bytes.matches("[", at: index), let box = bytes.scalar(at: index + 1), box.scalar != "]"
    else { return false }
    let close = index + 1 + box.length
    return bytes.matches("]", at: close) && close + 2 < range.upperBound
      && bytes[close + 1].isBlank
  }

  private static func isHeading(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let marks = bytes[range].prefix { $0 == UInt8(ascii: "#") }
    return marks.count <= 6 && marks.endIndex < range.upperBound && bytes[marks.endIndex].isBlank
  }
}
