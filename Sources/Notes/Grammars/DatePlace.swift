/// Where in a heading its date stands.
struct DatePlace {
  let match: DateText.Match
  /// The offsets of the date, with a weekday before it.
  let date: Range<Int>
  /// The offsets of the date with its weekday, its time and the separators that go with it.
  let taken: Range<Int>

  /// The first date that stands where a heading's date may stand.
  static func find(in flat: FlatText) -> DatePlace? {
    var cursor = flat.cursor
    let isCompact = isEightDigits(flat)
    while let scalar = cursor.scalar {
      let start = cursor.offset
      if mayBeginDate(scalar, at: start, in: flat.bytes),
        let match = DateText.prefix(of: cursor, allowsCompact: isCompact)
      {
        switch judge(match, from: start, in: flat) {
        case .place(let place): return place
        case .noMeeting: return nil
        case .elsewhere: cursor.offset = match.end
        }
      } else if scalar.isInWord {
        cursor.skip(while: \.isInWord)
      } else {
        cursor.advance()
      }
    }
    return nil
  }

  /// The offset behind blanks, closing brackets and separators that begin at `start`.
  static func skipSeparators(from start: Int, in flat: FlatText) -> Int {
    var cursor = TextCursor(flat.bytes, in: start..<flat.bytes.count)
    cursor.skip { $0.isBlank || isSeparator($0) || isClosing($0) }
    return cursor.offset
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "–", "—", "|", ":", ",", "·", "•": true
    default: false
    }
  }
  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == "[" || scalar == "<"
  }
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ")" || scalar == "]" || scalar == ">"
  }

  /// What a date may come to: it stands where it may, or elsewhere, or shows that the heading has none.
  private enum Judgement {
    case place(DatePlace)
    case elsewhere
    case noMeeting
  }

  private static func judge(
    _ match: DateText.Match, from start: Int, in flat: FlatText
  ) -> Judgement {
    let end = skipSeparators(from: match.end, in: flat)
    let date = start..<match.dateEnd
    let kept = skipBack(from: start, in: flat) { $0.isBlank || isOpening($0) }
    if kept == 0 {
      return isVersion(flat.text(end..<flat.bytes.count))
        ? .noMeeting : .place(DatePlace(match: match, date: date, taken: 0..<end))
    }
    let isLast = end == flat.bytes.count
    guard isLast || endsInSeparator(kept, blankFollows: kept < start, in: flat) else {
      return .elsewhere
    }
    let words = skipBack(from: kept, in: flat) { $0.isBlank || isSeparator($0) }
    let title = flat.text(0..<words)
    guard !isOfVersion(title), !isBesideMeetings(title) else { return .noMeeting }
    return .place(DatePlace(match: match, date: date, taken: (isLast ? words : start)..<end))
  }

  /// The offset before all wanted scalars that end at `end`.
  private static func skipBack(
    from end: Int, in flat: FlatText, while isWanted: (Unicode.Scalar) -> Bool
  ) -> Int {
    var end = end
    while let scalar = flat.bytes.scalar(before: end), isWanted(scalar) {
      end -= UTF8.width(scalar)
    }
    return end
  }

  /// Whether a date may begin at a scalar: a digit or letter that stands in no longer row of them.
  private static func mayBeginDate(
    _ scalar: Unicode.Scalar, at offset: Int, in bytes: [UInt8]
  ) -> Bool {
    guard scalar.isASCII, scalar.isInWord, offset > 0 else {
      return scalar.isASCII && scalar.isInWord
    }
    let last = bytes[offset - 1]
    if last.isDigit || last.isLetter || last == UInt8(ascii: "_") { return false }
    return !(bytes.isOneOf("-./:_", at: offset - 1) && offset > 1 && bytes[offset - 2].isDigit)
  }

  /// Whether text that ends before a date ends in `1:1`, a mark, or a hyphen between blanks.
  private static func endsInSeparator(
    _ end: Int, blankFollows: Bool, in flat: FlatText
  ) -> Bool {
    guard let last = flat.bytes.scalar(before: end) else { return false }
    if last == "-" {
      let before = flat.bytes.scalar(before: end - 1)
      return blankFollows && (before == "-" || before?.isBlank == true)
    }
    return isSeparator(last)
      || ComparedWords(flat.text(max(0, end - 4)..<end)).words.last == "1:1"
  }

  private static func isEightDigits(_ flat: FlatText) -> Bool {
    var cursor = flat.cursor
    cursor.skipBlanks()
    guard let digits = cursor.digits(), digits.count == 8 else { return false }
    cursor.skipBlanks()
    return cursor.isAtEnd
  }

  // MARK: What is no meeting

  /// Whether text before a date is a version or its announcement: `5.0.0`, `[1.2]`, `Release 5`.
  private static func isOfVersion(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace || "()[]".contains($0) }
    return words.prefix(2).contains { isVersion($0) }
      || words.first.map { ["release", "version", "released"].contains($0.lowercased()) } == true
  }

  /// Whether a text is a version and nothing else: `5.0.0`, `v1.2`, `v2`.
  private static func isVersion(_ text: some StringProtocol) -> Bool {
    var cursor = TextCursor(text)
    let hasLetter = cursor.skip("v") || cursor.skip("V")
    guard cursor.digits() != nil else { return false }
    var hasDot = false
    while cursor.byte(ahead: 1)?.isDigit == true, cursor.skip(".") {
      _ = cursor.digits()
      hasDot = true
    }
    if cursor.skip("-") || cursor.skip("+") { cursor.skip { !$0.isBlank } }
    cursor.skip { $0.isBlank || $0 == ":" || $0 == "," }
    return cursor.isAtEnd && (hasDot || hasLetter)
  }

  /// Whether a date behind this text is about the note or a limit: `Updated`, `Due:`, `Since`.
  private static func isBesideMeetings(_ text: String) -> Bool {
    guard let last = ComparedWords(text).words.last else { return false }
    return ["updated", "due", "deadline", "since", "until", "before", "after", "by"].contains(last)
  }
}
