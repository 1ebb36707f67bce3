extension UInt8 {
  /// Whether a line of a note ends at it.
  var isLineEnding: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension ArraySlice<UInt8> {
  /// Without blanks, tabs and line endings at its end.
  var withoutTrailingBlanks: ArraySlice<UInt8> {
    let last = lastIndex { !$0.isBlank && !$0.isLineEnding }
    return self[startIndex..<(last.map { $0 + 1 } ?? startIndex)]
  }

  /// Without a YAML comment at its end, a blank, `#` and another blank, and the blanks before it.
  var withoutComment: ArraySlice<UInt8> {
    var index = startIndex
    while index < endIndex {
      let isLast = index + 1 == endIndex
      if self[index] == UInt8(ascii: "#"), index > startIndex, self[index - 1].isBlank,
        isLast || self[index + 1].isBlank
      {
        return self[startIndex..<index].withoutTrailingBlanks
      }
      index += 1
    }
    return withoutTrailingBlanks
  }
}
