import Calendar

extension Day {
  /// `Thu 26 Nov`: a day of this week or next, where the year goes without saying.
  var shortText: String { "\(weekday.shortName) \(dayOfMonth) \(monthName.prefix(3))" }

  /// `November 2026`.
  var monthText: String { "\(monthName) \(year)" }

  var monthName: String { Month.name(month) }
}

extension MonthDay {
  /// `14 May`.
  var text: String { "\(day) \(Month.name(month))" }
}

/// The names of the months, from 1.
private enum Month {
  static func name(_ number: Int) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : ""
  }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
