public import Calendar

/// A new entry of `series:` that goes on where another ends, ready to paste.
public struct SeriesEntry: Equatable, Sendable {
  public let series: Series
  /// Its first day; the series ends three calendar months later at most.
  public let start: Day
  public let until: Day

  /// The most months a new series is booked for, whatever the settings say.
  static let mostMonths = 3

  /// What the owner may choose for a series, in the order of the practice: there is nothing faster than
  /// weekly and nothing slower than quarterly.
  public static func choices(for series: Series) -> [Series.Decision] {
    [.keep, .slower, .faster, .stop].filter {
      $0 == .stop || rhythm(series.every, $0) != nil
    }
  }

  /// The entry for a choice; nil where it is to stop, or the choice is none.
  ///
  /// It begins on the day that comes after the last one in the new rhythm, on the same weekday, and not
  /// before `today`. Time and minutes stay.
  public init?(
    after last: Series, _ decision: Series.Decision, today: Day,
    months: Int = 3
  ) {
    guard let every = SeriesEntry.rhythm(last.every, decision) else { return nil }
    let weekday = last.weekday ?? last.start?.weekday
    let end = last.until ?? today.adding(days: -1)
    let earliest = max(end.adding(days: 1), today)
    // A year back even a quarterly series has a day.
    let lastDay = last.occurrences(from: end.adding(days: -366), through: end).last
    let going = Series(every: every, weekday: weekday, start: lastDay ?? earliest)
    let days = going.occurrences(
      from: earliest, through: earliest.adding(days: every.dayCount * 2 + 7))
    guard let start = days.first else { return nil }
    self.start = start
    until = start.adding(months: min(months, SeriesEntry.mostMonths))
    series = Series(
      every: every, weekday: weekday, time: last.time, minutes: last.minutes, start: start,
      until: until)
  }

  /// `- { every: weekly, day: thursday, time: "10:00", minutes: 30, start: 2026-12-03, until: 2027-03-03 }`.
  public var text: String {
    let values = [
      "every: \(series.every)",
      series.weekday.map { "day: \($0)" },
      series.time.map { "time: \"\($0)\"" },
      series.minutes.map { "minutes: \($0)" },
      "start: \(start)",
      "until: \(until)",
    ]
    return "- { \(values.compactMap(\.self).joined(separator: ", ")) }"
  }

  /// The rhythm that a choice makes of another.
  static func rhythm(_ every: Cadence, _ decision: Series.Decision) -> Cadence? {
    let steps = [Cadence.weekly, .biweekly, .monthly, .quarterly]
    switch decision {
    case .keep: return every
    case .slower: return steps.first { $0.dayCount > every.dayCount }
    case .faster: return steps.last { $0.dayCount < every.dayCount }
    case .stop: return nil
    }
  }
}
