/// Whose a task is, said at the end of its words: `… - @name`, `… (Name)`, `… → Name`.
enum OwnerTextAtEnd {
  static func candidates(_ line: [Inline], _ flat: FlatText) -> [OwnerText] {
    guard mayEnd(line, flat) else { return [] }
    // Blanks and the marks of a sentence's end are no words.
    let scalars = Array(String(decoding: flat.bytes, as: UTF8.self).unicodeScalars)
    guard flat.bytes.elementsEqual(String(scalars).utf8) else { return [] }
    let words = scalars.reversed().drop { $0.isBlank || $0 == "." }.reversed() as [_]
    return [
      mention(line, flat, words), brackets(line, flat, words), arrow(line, flat, words),
    ].compactMap(\.self)
  }

  /// Whether one of the spellings may be there: a mention at the end, a bracket or an arrow.
  private static func mayEnd(_ line: [Inline], _ flat: FlatText) -> Bool {
    let bytes = flat.bytes
    guard let last = bytes.lastIndex(where: { $0 > 0x20 && $0 != UInt8(ascii: ".") }) else {
      return false
    }
    // The first byte of an arrow; and what is not ASCII may be a blank.
    if bytes[last] == UInt8(ascii: ")") || bytes[last] >= 0x80
      || bytes.contains(where: { $0 == UInt8(ascii: ">") || $0 == 0xE2 })
    {
      return true
    }
    let mention = line.last { if case .mention = $0.kind { true } else { false } }
    guard let range = mention?.range else { return false }
    return flat.offset(of: range.lowerBound) + range.count == last + 1
  }

  private static let dashes: [Unicode.Scalar] = ["-", "–", "—"]

  private static func mention(
    _ line: [Inline], _ flat: FlatText, _ words: [Unicode.Scalar]
  ) -> OwnerText? {
    let end = String(words).utf8.count
    guard let inline = line.last(where: { if case .mention = $0.kind { true } else { false } }),
      flat.offset(of: inline.range.lowerBound) + inline.range.count == end,
      let person = PersonText(inline)
    else { return nil }
    let before = words.dropLast(shownCount(of: inline, in: flat))
    let dashed = before.reversed().drop(while: \.isBlank)
    guard let dash = dashed.first, dashes.contains(dash) else { return nil }
    let kept = dashed.drop { dashes.contains($0) }
    guard kept.first?.isBlank == true else { return nil }
    let start = String(Array(kept.reversed())).utf8.count
    return OwnerText(
      spelling: .trailingMention, person: person, range: flat.source(of: start..<end))
  }

  private static func shownCount(of inline: Inline, in flat: FlatText) -> Int {
    let start = flat.offset(of: inline.range.lowerBound)
    return flat.text(start..<start + inline.range.count).unicodeScalars.count
  }

  private static func brackets(
    _ line: [Inline], _ flat: FlatText, _ words: [Unicode.Scalar]
  ) -> OwnerText? {
    guard words.last == ")", let open = words.suffix(80).lastIndex(of: "(") else { return nil }
    return candidate(.brackets, words, from: open, name: open + 1..<words.count - 1, line, flat)
  }

  private static func arrow(
    _ line: [Inline], _ flat: FlatText, _ words: [Unicode.Scalar]
  ) -> OwnerText? {
    let tail = words.suffix(80)
    if let sign = tail.lastIndex(of: "→") {
      return candidate(.arrow, words, from: sign, name: sign + 1..<words.count, line, flat)
    }
    guard let sign = tail.lastIndex(of: ">"), sign > 0, words[sign - 1] == "-" else { return nil }
    return candidate(.arrow, words, from: sign - 1, name: sign + 1..<words.count, line, flat)
  }

  private static func candidate(
    _ spelling: OwnerText.Spelling, _ words: [Unicode.Scalar], from start: Int, name: Range<Int>,
    _ line: [Inline], _ flat: FlatText
  ) -> OwnerText? {
    // Something must be left that the person is to do.
    guard words[..<start].contains(where: { !$0.isBlank }) else { return nil }
    let offset = String(Array(words[..<start])).utf8.count
    let end = String(words).utf8.count
    let range = flat.source(of: offset..<end)
    let text = trimmed(String(Array(words[name])))
    let inlines = line.filter { range.contains($0.range.lowerBound) && PersonText($0) != nil }
    if let inline = inlines.first {
      let shown =
        flat.offset(of: inline.range.lowerBound)..<flat.offset(of: inline.range.upperBound)
      guard flat.text(shown) == text, let person = PersonText(inline) else { return nil }
      return OwnerText(spelling: spelling, person: person, range: range)
    }
    guard (1...4).contains(ComparedWords(text).words.count),
      !text.unicodeScalars.contains(where: { "(),;:→>".unicodeScalars.contains($0) }),
      let person = PersonText(word: text)
    else { return nil }
    return OwnerText(spelling: spelling, person: person, range: range)
  }

  private static func trimmed(_ text: String) -> String {
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    let start = cursor.offset
    var end = start
    while let scalar = cursor.advance() { if !scalar.isBlank { end = cursor.offset } }
    return String(decoding: cursor.bytes[start..<end], as: UTF8.self)
  }
}

extension String {
  init(_ scalars: [Unicode.Scalar]) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
