public import SourceText

/// Words of a task that may say whose it is.
///
/// Whether they do depends on who there is: of the candidates, in the order of precedence, the first
/// that fits a person counts, and the others are plain words.
public struct OwnerText: Hashable, Sendable {
  public enum Spelling: CaseIterable, Hashable, Sendable {
    /// `@name …`
    case mention
    /// `[[Name]] …` or `[shown](name.md) …`
    case link
    /// `**Name** …`
    case bold
    /// `Name: …`, `me: …`, `they: …`
    case label
    /// `Name to …`
    case nameTo
    /// `… - @name`
    case trailingMention
    /// `… (Name)`
    case brackets
    /// `… → Name`
    case arrow
  }

  public let spelling: Spelling
  public let person: PersonText
  /// The offsets in the file of the words and what joins them to the rest, as a colon or `to`.
  public let range: Range<Int>

  /// Reads the first line of a task's inlines, its box off; `fields` are the ranges of ``TaskFields``,
  /// which are no words.
  public static func candidates(
    _ inlines: [Inline], in file: SourceFile, fields: [Range<Int>] = []
  ) -> [OwnerText] {
    let line = inlines.firstLine
    let flat = FlatText(line, in: file, leavingOut: fields)
    let leading =
      longerMentions(line, flat)
      + [
        leadingPerson(line, flat), bold(line, flat), label(line, flat), nameTo(flat),
      ].compactMap(\.self)
    return leading + OwnerTextAtEnd.candidates(line, flat)
  }

  // MARK: At the start

  private static func leadingPerson(_ line: [Inline], _ flat: FlatText) -> OwnerText? {
    let start = flat.firstWord
    guard start < flat.bytes.count else { return nil }
    let source = flat.source(of: start..<start + 1)
    guard let inline = line.first(where: { $0.range.contains(source.lowerBound) }),
      let person = PersonText(inline),
      let end = skipJoint(from: flat.offset(of: inline.range.upperBound), in: flat)
    else { return nil }
    let isLink: Bool = if case .mention = inline.kind { false } else { true }
    return OwnerText(
      spelling: isLink ? .link : .mention, person: person, range: flat.source(of: start..<end))
  }

  /// A mention with the capitalised words that follow it, `@Ada Lovelace …`, the longest first: without
  /// quotes only who there is tells where a name ends.
  private static func longerMentions(_ line: [Inline], _ flat: FlatText) -> [OwnerText] {
    let start = flat.firstWord
    guard start < flat.bytes.count else { return [] }
    let source = flat.source(of: start..<start + 1)
    guard let inline = line.first(where: { $0.range.contains(source.lowerBound) }),
      case .mention? = PersonText(inline)
    else { return [] }
    var cursor = flat.cursor
    cursor.offset = flat.offset(of: inline.range.upperBound)
    let name = flat.text(start..<cursor.offset)
    // A quoted name has its end.
    guard name.hasPrefix("@"), !name.hasSuffix("\"") else { return [] }
    var mentions: [OwnerText] = []
    for _ in 0..<longestName {
      guard cursor.skipBlanks(), cursor.scalar?.properties.isUppercase == true else { break }
      cursor.skip { $0.isInWord || $0 == "'" || $0 == "\u{2019}" || $0 == "-" || $0 == "." }
      var end = cursor.offset
      // A mark at the end of the word is the sentence's.
      while let last = flat.bytes.scalar(before: end), !last.isInWord { end -= UTF8.width(last) }
      guard let joint = skipJoint(from: end, in: flat) else { continue }
      mentions.append(
        OwnerText(
          spelling: .mention, person: .mention(String(flat.text(start..<end).dropFirst())),
          range: flat.source(of: start..<joint)))
      if end < cursor.offset { break }
    }
    return mentions.reversed()
  }

  /// How many words a name has at most behind its first.
  private static let longestName = 3

  private static func bold(_ line: [Inline], _ flat: FlatText) -> OwnerText? {
    let marks = line.filter { $0.isEmphasis && $0.range.count >= 2 }
    guard marks.count >= 2 else { return nil }
    let start = flat.firstWord
    let open = flat.offset(of: marks[0].range.upperBound)
    let close = flat.offset(of: marks[1].range.lowerBound)
    guard open <= start, start < close else { return nil }
    let text = flat.text(start..<close).prefix { $0 != ":" }
    guard (1...4).contains(ComparedWords(text).words.count),
      let person = PersonText(word: String(text)),
      !line.contains(where: {
        PersonText($0) != nil && $0.range.lowerBound < marks[1].range.lowerBound
      }), let end = skipJoint(from: close, in: flat)
    else { return nil }
    return OwnerText(spelling: .bold, person: person, range: flat.source(of: start..<end))
  }

  private static func label(_ line: [Inline], _ flat: FlatText) -> OwnerText? {
    guard let label = LineLabel.read(line, flat),
      (1...4).contains(ComparedWords(label.text).words.count),
      !line.contains(where: { PersonText($0) != nil && label.nameRange.overlaps($0.range) }),
      let person = PersonText(word: label.text)
    else { return nil }
    return OwnerText(spelling: .label, person: person, range: label.range)
  }

  /// One to three capitalised words before ` to `.
  private static func nameTo(_ flat: FlatText) -> OwnerText? {
    var cursor = flat.cursor
    cursor.offset = flat.firstWord
    let start = cursor.offset
    var end = start
    for _ in 0..<3 {
      guard cursor.scalar?.properties.isUppercase == true else { return nil }
      cursor.skip { !$0.isBlank && $0 != "\u{FFFC}" }
      end = cursor.offset
      guard cursor.skipBlanks() else { return nil }
      var behind = cursor
      if behind.skip("t"), behind.skip("o"), behind.skipBlanks(),
        let person = PersonText(word: flat.text(start..<end))
      {
        return OwnerText(
          spelling: .nameTo, person: person, range: flat.source(of: start..<behind.offset))
      }
    }
    return nil
  }

  /// The offset behind what joins a person at the start to the rest: a blank, `:`, `,`, `to` or a dash.
  /// Nil where neither they nor the end follow, as in `[[Ada]]'s plan`.
  private static func skipJoint(from offset: Int, in flat: FlatText) -> Int? {
    var cursor = flat.cursor
    cursor.offset = offset
    if cursor.isAtEnd { return offset }
    if cursor.skip(":") || cursor.skip(",") {
      cursor.skip(":")
      return cursor.skipBlanks() || cursor.isAtEnd ? cursor.offset : nil
    }
    guard cursor.skipBlanks() || flat.bytes[..<offset].last == UInt8(ascii: ":") else { return nil }
    var ahead = cursor
    let isJoined =
      ahead.skip(word: "to") || ahead.skip("-") || ahead.skip("–") || ahead.skip("—")
    return isJoined && ahead.skipBlanks() ? ahead.offset : cursor.offset
  }
}

extension FlatText {
  /// The offset of the first scalar that is no blank.
  var firstWord: Int {
    var cursor = cursor
    cursor.skipBlanks()
    return cursor.offset
  }
}
