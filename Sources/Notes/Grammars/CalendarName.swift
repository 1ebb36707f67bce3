internal import Calendar

/// English names of months and weekdays, in any case, in full or cut short.
enum CalendarName {
  /// The month, from 1, of a word in lower case: its name or the first three letters of it or more.
  static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3, let index = months.firstIndex(where: { $0.hasPrefix(word) })
    else { return nil }
    return index + 1
  }

  /// The weekday of a word in lower case: its name or the first `least` letters of it or more.
  static func weekday(_ word: String, least: Int = 3) -> Weekday? {
    guard word.utf8.count >= least else { return nil }
    return Weekday.allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
