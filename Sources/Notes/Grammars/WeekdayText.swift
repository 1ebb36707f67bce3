public import Calendar
internal import SourceText

/// A weekday by its English name, in full, cut short or in the plural: `Thursday`, `thurs`, `Mondays`.
public enum WeekdayText {
  /// Reads a whole text; two letters are enough. Nil for what is no weekday.
  public static func read(_ text: some StringProtocol) -> Weekday? {
    var word = Folded(text).text
    if word.hasSuffix(".") { word.removeLast() }
    if word == "weds" { return .wednesday }
    if let weekday = CalendarName.weekday(word, least: 2) { return weekday }
    return word.hasSuffix("days") ? CalendarName.weekday(String(word.dropLast())) : nil
  }
}
