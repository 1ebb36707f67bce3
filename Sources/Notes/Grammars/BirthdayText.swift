public import Calendar

/// A birthday, with its year or without: `05-14`, `--05-14`, `XXXX-05-14`, `1986-05-14`, `14 May`,
/// `May 14, 1986`, and any of them as a link.
///
/// 1604 and 0000 are the years by which address books say that they know none.
public enum BirthdayText {
  /// Reads a whole text; nil for what is no day of a year.
  public static func read(_ text: String) -> MonthDay? {
    let reference = ReferenceText(text)
    let text =
      reference.kind == .wikiLink ? DateText.dateName(ofPath: reference.target) : reference.target
    if let birthday = withoutYear(text) { return birthday }
    guard let day = DateText.read(text)?.day else { return nil }
    return MonthDay(month: day.month, day: day.dayOfMonth, year: day.year == 1604 ? nil : day.year)
  }

  private static func withoutYear(_ text: String) -> MonthDay? {
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    let hasYearSign =
      ["xxxx-", "????-", "0000-", "--"].contains { cursor.skip(word: $0) }
    if let numbers = numbers(cursor) { return numbers }
    return hasYearSign ? nil : words(cursor)
  }

  /// `05-14`, and `0514` where a sign stood before it.
  private static func numbers(_ start: TextCursor) -> MonthDay? {
    var cursor = start
    guard let month = cursor.digits() else { return nil }
    if month.count == 4, start.offset > 0 {
      return ended(&cursor) ? MonthDay(month: month.value / 100, day: month.value % 100) : nil
    }
    guard month.count <= 2, cursor.skip("-"), let day = cursor.digits(), day.count <= 2,
      ended(&cursor)
    else { return nil }
    return MonthDay(month: month.value, day: day.value)
  }

  /// `14 May`, `14th of May`, `May 14`.
  private static func words(_ start: TextCursor) -> MonthDay? {
    var cursor = start
    if let day = cursor.digits() {
      skipOrdinal(&cursor)
      guard cursor.skipBlanks() else { return nil }
      var word = cursor.letters()
      if word == "of" {
        cursor.skipBlanks()
        word = cursor.letters()
      }
      cursor.skip(".")
      guard let month = CalendarName.month(word), ended(&cursor) else { return nil }
      return MonthDay(month: month, day: day.value)
    }
    guard let month = CalendarName.month(cursor.letters()) else { return nil }
    cursor.skip(".")
    guard cursor.skipBlanks(), let day = cursor.digits() else { return nil }
    skipOrdinal(&cursor)
    return ended(&cursor) ? MonthDay(month: month, day: day.value) : nil
  }

  private static func skipOrdinal(_ cursor: inout TextCursor) {
    _ = cursor.skip(".") || ["st", "nd", "rd", "th"].contains { cursor.skip(word: $0) }
  }

  private static func ended(_ cursor: inout TextCursor) -> Bool {
    cursor.skipBlanks()
    return cursor.isAtEnd
  }
}
