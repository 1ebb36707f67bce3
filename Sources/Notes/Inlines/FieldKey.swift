extension InlineField {
  /// The index of the `::` that ends the key of a bracketed field, where one begins at `start`.
  ///
  /// A key holds none of `[]()` and is not blank.
  static func keyEnd(from start: Int, before limit: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    var hasWords = false
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x0A:
        return nil
      case UInt8(ascii: ":") where bytes.matches("::", at: index) && index + 1 < limit:
        return hasWords ? index : nil
      case let byte: if !byte.isBlank { hasWords = true }
      }
      index += 1
    }
    return nil
  }
}

/// `Key::` at the start of a line.
///
/// Its key holds letters, digits, emoji, `_`, `-`, `/` and blanks; marks of emphasis may stand around
/// the key alone, around key and colons, or around the whole line.
struct LineKey {
  /// As typed, without marks and blanks around it.
  let key: String
  /// The index behind the colons and the marks and blanks that follow them.
  let end: Int
  /// The mark of emphasis before the key that is still open behind the colons, if there is one.
  let openMark: Range<Int>?

  init?(at start: Int, in bytes: [UInt8]) {
    let markEnd = LineKey.markEnd(from: start, in: bytes)
    let mark = start..<markEnd
    guard var index = LineKey.keyEnd(from: markEnd, in: bytes) else { return nil }
    var key = bytes.trimmed(markEnd..<index)
    var isOpen = !mark.isEmpty
    if bytes[index] == UInt8(ascii: "*") {
      guard !mark.isEmpty,
        bytes[mark].elementsEqual(bytes[index..<min(index + mark.count, bytes.count)])
      else { return nil }
      index += mark.count
      isOpen = false
    } else if isOpen, bytes[mark.lowerBound] == UInt8(ascii: "_"), key.count > mark.count,
      bytes[key.upperBound - mark.count..<key.upperBound].elementsEqual(bytes[mark])
    {
      key = bytes.trimmed(key.lowerBound..<key.upperBound - mark.count)
      isOpen = false
    }
    guard bytes.matches("::", at: index), let first = bytes.scalar(at: key.lowerBound)?.scalar,
      !key.isEmpty, first.isWordPart || !first.isASCII
    else { return nil }
    index += 2
    if isOpen, index + mark.count <= bytes.count,
      bytes[index..<index + mark.count].elementsEqual(bytes[mark])
    {
      index += mark.count
      isOpen = false
    }
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    self.key = bytes.text(key)
    end = index
    openMark = isOpen ? mark : nil
  }

  private static func markEnd(from start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, index < start + 3, bytes.isOneOf("*_", at: index),
      bytes[index] == bytes[start]
    { index += 1 }
    return index
  }

  /// The index of the colons or of the marks before them; nil where something else comes first.
  private static func keyEnd(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while let (scalar, length) = bytes.scalar(at: index) {
      switch scalar {
      case ":", "*": return index > start ? index : nil
      case " ", "\t", "-", "/", "_": break
      default: guard scalar.isWordPart || scalar.isEmojiPart else { return nil }
      }
      index += length
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is an emoji or what joins and varies emoji; no ASCII is.
  fileprivate var isEmojiPart: Bool {
    guard !isASCII else { return false }
    return properties.isEmoji || properties.generalCategory == .otherSymbol || value == 0x200D
      || properties.isVariationSelector
  }
}
