/// A line of YAML as the eye reads it, for text that libyaml refused. Offsets are those of the bytes it
/// was made from.
struct YAMLLine {
  /// The line without its ending.
  let range: Range<Int>
  /// How many blanks and tabs it begins with.
  let indent: Int
  /// What stands on it, blanks at its ends left out; a comment is no content.
  let content: ArraySlice<UInt8>

  private init(_ line: ArraySlice<UInt8>) {
    range = line.indices
    indent = line.prefix(while: \.isBlank).count
    let text = line.dropFirst(indent).withoutTrailingBlanks
    content = text.first == UInt8(ascii: "#") ? text.prefix(0) : text
  }

  /// The lines of a text; they end as everywhere in a note.
  static func lines(of bytes: [UInt8]) -> [YAMLLine] {
    var lines: [YAMLLine] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !bytes[end].isLineEnding { end += 1 }
      lines.append(YAMLLine(bytes[start..<end]))
      let isPair =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r")
        && bytes[end + 1] == UInt8(ascii: "\n")
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }

  /// The key that the line begins with, as typed.
  var key: ArraySlice<UInt8>? {
    guard let colon = YAMLLine.keyEnd(in: content), colon > content.startIndex else { return nil }
    return content[..<colon].withoutTrailingBlanks
  }

  /// What stands behind the dashes and the key of the line, a comment left out, and the indentation
  /// that lines which go on with it exceed.
  var value: (text: ArraySlice<UInt8>, indent: Int) {
    var rest = content
    var valueIndent = indent
    while rest.first == UInt8(ascii: "-"), rest.dropFirst().first?.isBlank ?? false {
      rest = rest.dropFirst().drop(while: \.isBlank)
    }
    let beginsText = rest.first.map { "@[{`%".utf8.contains($0) } ?? true
    if !beginsText, let colon = YAMLLine.keyEnd(in: rest) {
      valueIndent = rest.startIndex - range.lowerBound
      rest = rest[(colon + 1)...].drop(while: \.isBlank)
    }
    return (rest.withoutComment, valueIndent)
  }

  /// The offset of the colon behind a key: the first with a blank or nothing behind it, and not between
  /// the quotes that the key begins with.
  static func keyEnd(in text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    if let first = text.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = quoteEnd(in: text) else { return nil }
      index = close + 1
      while index < text.endIndex, text[index].isBlank { index += 1 }
      guard index < text.endIndex, text[index] == UInt8(ascii: ":") else { return nil }
    }
    while index < text.endIndex {
      if text[index] == UInt8(ascii: ":"), index + 1 == text.endIndex || text[index + 1].isBlank {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The offset of the quote that closes the one `text` begins with.
  static func quoteEnd(in text: ArraySlice<UInt8>) -> Int? {
    guard let quote = text.first else { return nil }
    var index = text.startIndex + 1
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if text[index] != quote {
        index += 1
      } else if quote == UInt8(ascii: "'"), index + 1 < text.endIndex, text[index + 1] == quote {
        index += 2
      } else {
        return index
      }
    }
    return nil
  }

  /// The offset behind the `]]` of a wikilink that `text` begins with.
  static func linkEnd(in text: ArraySlice<UInt8>) -> Int? {
    guard text.starts(with: "[[".utf8) else { return nil }
    let inner = text.dropFirst(2).prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    return text[inner.endIndex...].starts(with: "]]".utf8) ? inner.endIndex + 2 : nil
  }

  /// The offset of the bracket that closes the one `text` begins with.
  static func listEnd(in text: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var index = text.startIndex
    var mayQuote = true
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\"") where mayQuote:
        // Where one quote stays open so would those behind it; looking again would take the square.
        if let close = quoteEnd(in: text[index...]) { index = close } else { mayQuote = false }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The items of a list, cut at commas outside brackets and quotes, blanks at their ends left out.
  static func items(of list: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var items: [ArraySlice<UInt8>] = []
    var depth = 0
    var start = list.startIndex
    var index = list.startIndex
    var mayQuote = true
    func item(_ end: Int) -> ArraySlice<UInt8> {
      list[start..<end].drop(while: \.isBlank).withoutTrailingBlanks
    }
    while index < list.endIndex {
      switch list[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "\"") where mayQuote:
        if let close = quoteEnd(in: list[index...]) { index = close } else { mayQuote = false }
      case UInt8(ascii: ","):
        if depth <= 0 {
          items.append(item(index))
          start = index + 1
        }
      default: break
      }
      index += 1
    }
    return items + [item(list.endIndex)]
  }

  /// Whether a value begins a block of text: `|`, `>`, with the signs that may follow.
  static func beginsTextBlock(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
    else { return false }
    return value.dropFirst().allSatisfy { "+-123456789".utf8.contains($0) }
  }
}
