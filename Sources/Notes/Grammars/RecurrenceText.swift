/// How far a rule of repetition reaches in running text: `every 2 weeks on Monday when done`.
///
/// Its words alone belong to it, so that the text behind it stays text.
enum RecurrenceText {
  /// The offset behind the rule that begins at the cursor with `every`; nil where none does.
  static func end(from cursor: TextCursor) -> Int? {
    var cursor = cursor
    guard cursor.letters() == "every" else { return nil }
    var end = cursor.offset
    while true {
      cursor.skip { $0.isBlank || $0 == "," }
      let start = cursor.offset
      cursor.skip { $0.isInWord || $0 == "!" || $0 == "-" }
      guard cursor.offset > start, belongs(cursor.text(from: start).lowercased()) else {
        return end
      }
      end = cursor.offset
    }
  }

  private static func belongs(_ word: String) -> Bool {
    if words.contains(word) || CalendarName.weekday(word, least: 2) != nil { return true }
    if CalendarName.month(word) != nil || DateText.read(word)?.day != nil { return true }
    var cursor = TextCursor(word)
    guard let number = cursor.digits(), number.count <= 3 else { return false }
    return cursor.isAtEnd || ["st", "nd", "rd", "th"].contains(cursor.letters())
  }

  private static let words: Set<String> = [
    "other", "two", "three", "four", "six", "day", "days", "weekday", "weekdays", "week", "weeks",
    "month", "months", "year", "years", "hour", "hours", "on", "in", "the", "at", "and", "or",
    "first", "second", "third", "fourth", "last", "when", "done", "until", "for", "times",
    "weekend",
    "quarter", "quarters",
  ]
}
