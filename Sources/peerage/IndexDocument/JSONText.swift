internal import SourceText

/// JSON that is also safe to look at: an object's members sorted by key, two blanks a level.
///
/// Follows RFC 8259. Beyond what that asks for, every character that a terminal would obey, or nobody
/// would see, stands as an escape.
struct JSONText {
  private var bytes: [UInt8] = []

  /// A document in UTF-8, ended by a line feed: keys in snake case and sorted, what is nil left out.
  static func bytes(of document: some Encodable) throws -> [UInt8] {
    var text = JSONText()
    text.append(try JSONEncoding.value(of: document), depth: 0)
    return text.bytes + [UInt8(ascii: "\n")]
  }

  /// Recurses as deep as the document's types are nested.
  private mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .plain(let text): bytes += text.utf8
    case .string(let text): append(quoted: text)
    case .array(let elements):
      appendLines(elements, between: ("[", "]"), depth: depth) { text, element in
        text.append(element, depth: depth + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      appendLines(sorted, between: ("{", "}"), depth: depth) { text, member in
        text.append(quoted: member.key)
        text.bytes += " : ".utf8
        text.append(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func appendLines<Item>(
    _ items: [Item], between ends: (String, String), depth: Int,
    _ append: (inout JSONText, Item) -> Void
  ) {
    bytes += ends.0.utf8
    for (index, item) in items.enumerated() {
      bytes += index == 0 ? "\n".utf8 : ",\n".utf8
      indent(depth + 1)
      append(&self, item)
    }
    bytes += items.isEmpty ? "\n\n".utf8 : "\n".utf8
    indent(depth)
    bytes += ends.1.utf8
  }

  private mutating func indent(_ depth: Int) {
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\u{8}": bytes += "\\b".utf8
      case "\u{C}": bytes += "\\f".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case _ where scalar.isHidden: append(escaped: scalar)
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `\u202e`: one escape for each unit of UTF-16.
  private mutating func append(escaped scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      bytes += "\\u".utf8
      bytes += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      bytes += digits.utf8
    }
  }
}
