/// An address in running text, `https://ada.example/a#b`, in which nothing else is read.
enum BareAddress {
  /// The index behind the address whose `://` stands at an index; nil where no scheme stands before it.
  ///
  /// It ends at a blank, a bracket or a quotation mark; punctuation at its end and a parenthesis that
  /// opens outside it are not part of it, as in GitHub's form of Markdown.
  static func end(of colon: Int, in bytes: [UInt8]) -> Int? {
    guard bytes.matches("://", at: colon), colon > 0, bytes[colon - 1].isLetter else { return nil }
    var index = colon + 3
    var depth = 0
    scan: while index < bytes.count {
      switch bytes[index] {
      case 0...0x20, 0x7F: break scan
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      default: if bytes.isOneOf("<>[]\"|`\\", at: index) { break scan }
      }
      index += 1
    }
    while index > colon + 3, bytes.isOneOf(".,;:!?*_~'", at: index - 1) { index -= 1 }
    return index
  }
}
