public import Calendar

/// The date at the head of a file's name, and the title behind it.
///
///     2026-11-19 Topic   2026-11-19_topic   2026-11-19T100000   202611191000 Topic   2026-11-19
public struct FileNameDate: Hashable, Sendable {
  /// A day, or a date that no calendar has.
  public let date: DateText
  public let time: ClockTime?
  /// What stands behind the date, the weekday and separators off; empty for a daily note's name.
  public let title: String

  public var day: Day? { date.day }
  /// Whether the name is a date and nothing else, as a daily note's.
  public var isDaily: Bool { title.isEmpty && time == nil }

  /// Reads a file's name without its ending; nil where no date is at its head.
  ///
  /// Only year, month and day with hyphens, dots or nothing between count; eight digits only where they
  /// are a real day.
  public static func read(_ baseName: String) -> FileNameDate? {
    var cursor = TextCursor(baseName)
    guard let (date, hasGaps) = dateHead(&cursor) else { return nil }
    let time = skipTime(&cursor, hasGaps: hasGaps)
    if let byte = cursor.byte(), byte.isDigit || byte.isLetter { return nil }
    skipWeekday(&cursor)
    guard skipSeparators(&cursor) || cursor.isAtEnd else { return nil }
    let title = String(decoding: cursor.bytes[cursor.offset...], as: UTF8.self)
    return FileNameDate(date: date, time: time, title: title)
  }

  /// The first date anywhere in a file's name, as in `rd. 2022-09-07`; never part of a longer run of
  /// digits.
  public static func dateAnywhere(_ baseName: String) -> Day? {
    var cursor = TextCursor(baseName)
    while !cursor.isAtEnd {
      guard let byte = cursor.byte(), byte.isDigit else {
        cursor.advance()
        continue
      }
      var ahead = cursor
      if let (date, _) = dateHead(&ahead), ahead.byte()?.isDigit != true, let day = date.day {
        return day
      }
      _ = cursor.digits()
    }
    return nil
  }

  /// Moves over `2026-11-19` or `20261119`, the latter also where a time follows at once.
  private static func dateHead(_ cursor: inout TextCursor) -> (DateText, hasGaps: Bool)? {
    let start = cursor.offset
    guard let first = cursor.digits() else { return nil }
    switch first.count {
    case 4:
      guard let gap = cursor.scalar, ["-", ".", "_"].contains(gap), cursor.skip(gap),
        let month = cursor.digits(), month.count == 2, cursor.skip(gap),
        let day = cursor.digits(), day.count == 2
      else { return nil }
      let read = Day(year: first.value, month: month.value, day: day.value)
      return (read.map { .day($0) } ?? .impossible(cursor.text(from: start)), true)
    case 8, 12, 14:
      cursor.offset = start + 8
      guard let day = Day(compact: cursor.text(from: start)) else { return nil }
      return (.day(day), false)
    default: return nil
    }
  }

  /// Moves over `T100000`, `T10:00`, ` 1000` behind digits, or digits that follow at once.
  private static func skipTime(_ cursor: inout TextCursor, hasGaps: Bool) -> ClockTime? {
    var ahead = cursor
    guard ahead.skip("T") || ahead.skip("t") || !hasGaps else { return nil }
    guard let time = ClockText.prefix(&ahead) ?? ClockText.compactPrefix(&ahead) else { return nil }
    cursor = ahead
    return time
  }

  private static func skipWeekday(_ cursor: inout TextCursor) {
    var ahead = cursor
    let least = ahead.byte() == UInt8(ascii: "-") ? 2 : 3
    guard skipSeparators(&ahead), CalendarName.weekday(ahead.letters(), least: least) != nil else {
      return
    }
    if let scalar = ahead.scalar, scalar.isInWord { return }
    cursor = ahead
  }

  private static func skipSeparators(_ cursor: inout TextCursor) -> Bool {
    cursor.skip { $0.isBlank || ["-", "_", "–", "—", ",", ".", ":"].contains($0) } > 0
  }
}

extension Day {
  /// The day of `20261119`.
  fileprivate init?(compact text: String) {
    guard let digits = Int(text) else { return nil }
    self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }
}
