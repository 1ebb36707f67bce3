/// The part of a link in parentheses, `(destination "title")`, after CommonMark 0.31 (6.3).
struct MarkdownDestination {
  /// Without the title and the pointed brackets.
  let range: Range<Int>
  /// The index behind the closing parenthesis.
  let end: Int

  /// Reads what begins at an index; nil where that is no destination.
  init?(at start: Int, in bytes: [UInt8]) {
    guard bytes.matches("(", at: start) else { return nil }
    var index = start + 1
    MarkdownDestination.skipSpace(&index, in: bytes)
    guard let range = MarkdownDestination.range(from: index, in: bytes) else { return nil }
    index = range.upperBound + (bytes.matches("<", at: index) ? 1 : 0)
    let behindDestination = index
    MarkdownDestination.skipSpace(&index, in: bytes)
    if index > behindDestination,
      let titleEnd = MarkdownDestination.titleEnd(from: index, in: bytes)
    {
      index = titleEnd
      MarkdownDestination.skipSpace(&index, in: bytes)
    }
    guard bytes.matches(")", at: index) else { return nil }
    self.range = range
    end = index + 1
  }

  private static func range(from start: Int, in bytes: [UInt8]) -> Range<Int>? {
    let isPointed = bytes.matches("<", at: start)
    var index = isPointed ? start + 1 : start
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n") where isPointed, UInt8(ascii: "<") where isPointed: return nil
      case UInt8(ascii: ">") where isPointed: return start + 1..<index
      case UInt8(ascii: "\\") where index + 1 < bytes.count && bytes[index + 1].isPunctuation:
        index += 1
      case 0...0x20 where !isPointed, 0x7F where !isPointed: return depth == 0 ? start..<index : nil
      case UInt8(ascii: "(") where !isPointed:
        depth += 1
        // Any depth would do; without a bound a run of openers costs its square.
        if depth > 32 { return nil }
      case UInt8(ascii: ")") where !isPointed:
        if depth == 0 { return start..<index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func titleEnd(from start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes.isOneOf("\"'(", at: start) else { return nil }
    let closing = bytes[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[start]
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == closing { return index + 1 }
      if bytes[index] == UInt8(ascii: "("), closing == UInt8(ascii: ")") { return nil }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func skipSpace(_ index: inout Int, in bytes: [UInt8]) {
    while index < bytes.count, bytes[index].isBlank || bytes[index] == 0x0A { index += 1 }
  }
}

extension MarkdownDestination {
  /// The destination as text, percent-encodings and backslashes off, with the path alone beside it.
  func texts(in bytes: [UInt8]) -> (whole: String, path: String) {
    let plain = Array(bytes.unescapedText(range).utf8)
    let pathEnd = plain.firstIndex(of: UInt8(ascii: "#")) ?? plain.count
    return (
      MarkdownDestination.decoded(plain[...]), MarkdownDestination.decoded(plain[..<pathEnd])
    )
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
        let high = digit(text[index + 1]), let low = digit(text[index + 2])
      {
        plain.append(high << 4 | low)
        index += 3
      } else {
        plain.append(text[index])
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}
