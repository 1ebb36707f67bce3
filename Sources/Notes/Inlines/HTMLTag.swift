/// HTML tags and autolinks, after CommonMark 0.31 (6.5, 6.6); of the forms of raw HTML only tags.
enum HTMLTag {
  /// The index behind the tag or autolink that begins at a `<`, or nil where none does.
  static func end(of start: Int, in bytes: [UInt8]) -> Int? {
    autolinkEnd(of: start, in: bytes) ?? tagEnd(of: start, in: bytes)
  }

  /// `<https://ada.example>`, `<ada@example.org>`: a scheme or an address without blanks.
  static func autolinkEnd(of start: Int, in bytes: [UInt8]) -> Int? {
    var index = start + 1
    guard index < bytes.count, bytes[index].isLetter || bytes[index].isDigit else { return nil }
    var (hasColon, hasAt) = (false, false)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return hasColon || hasAt ? index + 1 : nil
      case UInt8(ascii: ":") where !hasAt:
        guard hasColon || (3...33).contains(index - start) else { return nil }
        hasColon = true
      case UInt8(ascii: "@"): hasAt = true
      case UInt8(ascii: "<"), 0...0x20, 0x7F: return nil
      case let byte where !hasColon && !hasAt:
        guard byte.isLetter || byte.isDigit || bytes.isOneOf("+.-_%'", at: index) else {
          return nil
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func tagEnd(of start: Int, in bytes: [UInt8]) -> Int? {
    var index = start + 1
    let closes = bytes.matches("/", at: index)
    if closes { index += 1 }
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    while index < bytes.count,
      bytes[index].isLetter || bytes[index].isDigit || bytes[index] == UInt8(ascii: "-")
    { index += 1 }
    while !closes, let next = attributeEnd(from: index, in: bytes) { index = next }
    skipSpace(&index, in: bytes)
    if !closes, bytes.matches("/", at: index) { index += 1 }
    return bytes.matches(">", at: index) ? index + 1 : nil
  }

  /// The index behind ` name` or ` name="value"`.
  private static func attributeEnd(from start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    skipSpace(&index, in: bytes)
    guard index > start, index < bytes.count,
      bytes[index].isLetter || bytes.isOneOf("_:", at: index)
    else { return nil }
    while index < bytes.count,
      bytes[index].isLetter || bytes[index].isDigit || bytes.isOneOf("_.:-", at: index)
    { index += 1 }
    let nameEnd = index
    skipSpace(&index, in: bytes)
    guard bytes.matches("=", at: index) else { return nameEnd }
    index += 1
    skipSpace(&index, in: bytes)
    return valueEnd(of: index, in: bytes)
  }

  private static func valueEnd(of start: Int, in bytes: [UInt8]) -> Int? {
    guard start < bytes.count else { return nil }
    if bytes.isOneOf("'\"", at: start) {
      return bytes[(start + 1)...].firstIndex(of: bytes[start]).map { $0 + 1 }
    }
    var index = start
    while index < bytes.count, bytes[index] > 0x20, !bytes.isOneOf("\"'=<>`", at: index) {
      index += 1
    }
    return index > start ? index : nil
  }

  private static func skipSpace(_ index: inout Int, in bytes: [UInt8]) {
    while index < bytes.count, bytes[index].isBlank || bytes[index] == 0x0A { index += 1 }
  }
}
