internal import Calendar

extension DateText {
  /// A date at the start of a text.
  struct Match {
    let date: DateText
    /// The offset behind the date itself.
    let dateEnd: Int
    let time: ClockTime?
    /// The offset behind the weekday and the time of day that follow the date.
    let end: Int
  }

  /// The date at the place of the cursor, whatever follows it but more digits or letters.
  ///
  /// A weekday may stand before or behind it. Eight digits without separators are a date where
  /// `allowsCompact` says so, nothing else being there.
  static func prefix(of cursor: TextCursor, allowsCompact: Bool = false) -> Match? {
    var cursor = cursor
    skipWeekdayBefore(&cursor)
    let start = cursor.offset
    guard let parts = numberFirst(&cursor, allowsCompact: allowsCompact) ?? monthFirst(&cursor),
      let date = date(parts, text: { cursor.text(from: start) })
    else { return nil }
    let dateEnd = cursor.offset
    if cursor.byte().map({ $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") }) == true {
      cursor.advance()
      guard let time = ClockText.prefix(&cursor) else { return nil }
      return Match(date: date, dateEnd: dateEnd, time: time, end: cursor.offset)
    }
    guard endsDate(cursor) else { return nil }
    skipWeekdayBehind(&cursor, of: date.day)
    let time = skipTime(&cursor)
    return Match(date: date, dateEnd: dateEnd, time: time, end: cursor.offset)
  }

  private enum Parts {
    case date(year: Int, month: Int, day: Int)
    /// Day and month in either order; nil for a year of two digits is a year from 2000 on.
    case eitherOrder(Int, Int, year: Int)
  }

  private static func date(_ parts: Parts, text: () -> String) -> DateText? {
    switch parts {
    case .date(let year, let month, let day):
      return Day(year: year, month: month, day: day).map { .day($0) } ?? .impossible(text())
    case .eitherOrder(let first, let second, let year):
      guard (1...31).contains(first), (1...31).contains(second) else { return nil }
      let readings = Set(
        [
          Day(year: year, month: first, day: second), Day(year: year, month: second, day: first),
        ].compactMap(\.self)
      ).sorted()
      return readings.isEmpty ? .impossible(text()) : .ambiguous(text(), readings: readings)
    }
  }

  // MARK: The forms

  private static func numberFirst(_ cursor: inout TextCursor, allowsCompact: Bool) -> Parts? {
    var ahead = cursor
    guard let first = ahead.digits() else { return nil }
    let parts: Parts? =
      switch first.count {
      case 4: yearFirst(first.value, &ahead)
      case 8 where allowsCompact: compact(first.value)
      case 1, 2: eitherOrder(first, &ahead) ?? dayFirst(first.value, &ahead)
      default: nil
      }
    if parts != nil { cursor = ahead }
    return parts
  }

  /// `2026-11-19`, `2026/11/19`, `2026.11.19`, behind the year.
  private static func yearFirst(_ year: Int, _ cursor: inout TextCursor) -> Parts? {
    guard let separator = cursor.scalar, isJoint(separator),
      cursor.skip(separator), let month = cursor.digits(), month.count == 2,
      cursor.skip(separator), let day = cursor.digits(), day.count == 2
    else { return nil }
    return .date(year: year, month: month.value, day: day.value)
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "/" || scalar == "."
  }

  /// `20261119`. Most numbers of eight digits are none, so only a real day counts.
  private static func compact(_ digits: Int) -> Parts? {
    let (year, month, day) = (digits / 10_000, digits / 100 % 100, digits % 100)
    guard Day(year: year, month: month, day: day) != nil else { return nil }
    return .date(year: year, month: month, day: day)
  }

  /// `11/19/26`, `19.11.26`, `01-10-2026`, behind the first number.
  private static func eitherOrder(
    _ first: (value: Int, count: Int), _ cursor: inout TextCursor
  ) -> Parts? {
    var ahead = cursor
    guard let separator = ahead.scalar, isJoint(separator),
      ahead.skip(separator), let second = ahead.digits(), second.count <= 2,
      ahead.skip(separator), let year = ahead.digits()
    else { return nil }
    switch year.count {
    case 4: break
    // `1.10.12` is a version and `10-12-14` anything: a short year wants a slash, or full numbers.
    case 2:
      guard separator == "/" || separator == "." && first.count == 2 && second.count == 2
      else { return nil }
    default: return nil
    }
    cursor = ahead
    return .eitherOrder(
      first.value, second.value, year: year.count == 2 ? 2000 + year.value : year.value)
  }

  /// `19 November 2026`, `19th of Nov. 2026`, `19-Nov-2026`, behind the day.
  private static func dayFirst(_ day: Int, _ cursor: inout TextCursor) -> Parts? {
    var ahead = cursor
    skipOrdinal(&ahead)
    ahead.skip(".")
    guard skipGap(&ahead) else { return nil }
    if ahead.skip(word: "of") { guard ahead.skipBlanks() else { return nil } }
    guard let month = CalendarName.month(ahead.letters()) else { return nil }
    _ = ahead.skip(".") || ahead.skip(",")
    guard skipGap(&ahead), let year = ahead.digits(), year.count == 4 else { return nil }
    cursor = ahead
    return .date(year: year.value, month: month, day: day)
  }

  /// `January 08, 2026`, `Nov 19th 2026`.
  private static func monthFirst(_ cursor: inout TextCursor) -> Parts? {
    var ahead = cursor
    guard let month = CalendarName.month(ahead.letters()) else { return nil }
    ahead.skip(".")
    guard skipGap(&ahead), let day = ahead.digits(), day.count <= 2 else { return nil }
    skipOrdinal(&ahead)
    ahead.skip(",")
    guard skipGap(&ahead), let year = ahead.digits(), year.count == 4 else { return nil }
    cursor = ahead
    return .date(year: year.value, month: month, day: day.value)
  }

  // MARK: What stands around them

  private static func skipOrdinal(_ cursor: inout TextCursor) {
    for suffix in ["st", "nd", "rd", "th"] where cursor.skip(word: suffix) { return }
  }

  /// Moves over what parts a month's name from the numbers: blanks, or one hyphen or slash.
  private static func skipGap(_ cursor: inout TextCursor) -> Bool {
    cursor.skipBlanks() || cursor.skip("-") || cursor.skip("/")
  }

  /// Whether a date may end here: not before a letter or digit, and not in the middle of a longer row
  /// of numbers such as `2026.11.19.4`.
  private static func endsDate(_ cursor: TextCursor) -> Bool {
    guard let scalar = cursor.scalar else { return true }
    if scalar.isInWord || scalar == "_" { return false }
    return !((isJoint(scalar) || scalar == ":") && cursor.byte(ahead: 1)?.isDigit == true)
  }

  private static func skipWeekdayBefore(_ cursor: inout TextCursor) {
    var ahead = cursor
    guard CalendarName.weekday(ahead.letters()) != nil else { return }
    let hasMark = ahead.skip(".") || ahead.skip(",")
    guard ahead.skipBlanks() || hasMark else { return }
    cursor = ahead
  }

  /// Moves over `-Th`, ` Thu`, `, Thursday` or ` (Thu)`.
  private static func skipWeekdayBehind(_ cursor: inout TextCursor, of day: Day?) {
    var ahead = cursor
    var least = 3
    if ahead.skip("-") {
      least = 2
    } else {
      let hasComma = ahead.skip(",")
      guard ahead.skipBlanks() || hasComma else { return }
    }
    let isInBrackets = least == 3 && ahead.skip("(")
    let word = ahead.letters()
    guard let weekday = CalendarName.weekday(word, least: least), !isInBrackets || ahead.skip(")")
    else { return }
    if let scalar = ahead.scalar, scalar.isInWord { return }
    // `Sun` and `Sat` are words too: cut short, and with text behind it, it must be the day's own.
    guard
      least == 2 || weekday == day?.weekday || word == weekday.name.lowercased() || ahead.isAtEnd
    else { return }
    cursor = ahead
  }

  /// Moves over ` 10:06`, `, 10:30`, ` at 10:30` or ` 10:00–11:00`: the time it begins with.
  private static func skipTime(_ cursor: inout TextCursor) -> ClockTime? {
    var ahead = cursor
    ahead.skip(",")
    guard ahead.skipBlanks() else { return nil }
    if ahead.skip(word: "at") { guard ahead.skipBlanks() else { return nil } }
    guard let time = ClockText.prefix(&ahead) else { return nil }
    cursor = ahead
    ahead.skipBlanks()
    if ahead.skip("-") || ahead.skip("–") || ahead.skip("—") {
      ahead.skipBlanks()
      if ClockText.prefix(&ahead) != nil { cursor = ahead }
    }
    return time
  }
}
