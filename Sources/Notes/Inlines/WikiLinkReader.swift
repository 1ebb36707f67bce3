extension WikiLink {
  /// The index of the `]]` that ends the wikilink whose first bracket stands at an index, or nil where
  /// there is none on its line.
  ///
  /// Of a run of brackets the last two open it. What holds `::` before its bar is a field instead.
  static func close(of start: Int, before limit: Int, in bytes: [UInt8]) -> Int? {
    guard bytes.matches("[[", at: start), !bytes.matches("[", at: start + 2) else { return nil }
    var index = start + 2
    var isInTarget = true
    var hasWords = false
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\n"): return nil
      case UInt8(ascii: "[") where bytes.matches("[[", at: index): return nil
      case UInt8(ascii: "]") where bytes.matches("]]", at: index): return hasWords ? index : nil
      case UInt8(ascii: ":") where isInTarget && bytes.matches("::", at: index): return nil
      case UInt8(ascii: "|"): isInTarget = false
      case let byte:
        let isMark = byte.isBlank || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\\")
        if isInTarget, !isMark { hasWords = true }
      }
      index += 1
    }
    return nil
  }

  /// Reads what stands between the brackets: `target#fragment|label`; the bar may have a backslash
  /// before it, as in tables. A picture's label is its size and not shown.
  init(_ content: Range<Int>, isEmbed: Bool, in bytes: [UInt8]) {
    var targetEnd = content.upperBound
    var label: String?
    if let bar = bytes[content].firstIndex(of: UInt8(ascii: "|")) {
      label = bytes.text(bytes.trimmed(bar + 1..<content.upperBound))
      let isEscaped = bar > content.lowerBound && bytes[bar - 1] == UInt8(ascii: "\\")
      targetEnd = isEscaped ? bar - 1 : bar
    }
    if label?.isEmpty == true || isEmbed && label?.isPictureSize == true { label = nil }
    var fragment: String?
    if let mark = bytes[content.lowerBound..<targetEnd].firstIndex(of: UInt8(ascii: "#")) {
      let text = bytes.text(bytes.trimmed(mark + 1..<targetEnd))
      if !text.isEmpty { fragment = text }
      targetEnd = mark
    }
    var target = bytes.trimmed(content.lowerBound..<targetEnd)
    if target.count > 3, bytes[target.upperBound - 3..<target.upperBound].elementsEqual(".md".utf8)
    {
      target = target.lowerBound..<target.upperBound - 3
    }
    self.init(
      target: bytes.text(target), fragment: fragment, label: label, isEmbed: isEmbed)
  }
}

extension String {
  /// Whether it is `640` or `640x480`.
  fileprivate var isPictureSize: Bool {
    let numbers = utf8.split(separator: UInt8(ascii: "x"), omittingEmptySubsequences: false)
    return numbers.count <= 2 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
  }
}
