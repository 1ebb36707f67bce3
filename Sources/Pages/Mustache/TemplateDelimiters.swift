/// The bytes that begin and end a tag; `{{` and `}}` until a tag sets others.
struct TemplateDelimiters: Sendable {
  let opening: [UInt8]
  let closing: [UInt8]

  static let standard = TemplateDelimiters(opening: Array("{{".utf8), closing: Array("}}".utf8))
}

extension TemplateDelimiters {
  /// Reads what stands between the two `=` of a tag: two words with blanks between.
  init?(_ content: ArraySlice<UInt8>) {
    let words = content.split { $0.isBlank || $0.isLineBreak }
    guard words.count == 2 else { return nil }
    self.init(opening: Array(words[0]), closing: Array(words[1]))
  }
}
