/// A booked recurring 1:1: which days it falls on.
///
/// The first occurrence is the first of its weekdays on or after its start. A series by weeks goes on
/// in steps of seven days; one by months keeps the ordinal of its weekday in the month, where a fifth
/// means the last.
public struct Series: Hashable, Sendable {
  /// What the owner decided about a series that ends.
  public enum Decision: String, CaseIterable, Hashable, Sendable {
    case keep, slower, faster, stop
  }

  public var every: Cadence
  public var weekday: Weekday?
  public var time: ClockTime?
  public var minutes: Int?
  public var start: Day?
  /// Its last possible day, itself included.
  public var until: Day?
  public var skip: [Day]
  public var decided: Decision?

  public init(
    every: Cadence = .weekly, weekday: Weekday? = nil, time: ClockTime? = nil, minutes: Int? = nil,
    start: Day? = nil, until: Day? = nil, skip: [Day] = [], decided: Decision? = nil
  ) {
    (self.every, self.weekday, self.time, self.minutes) = (every, weekday, time, minutes)
    (self.start, self.until, self.skip, self.decided) = (start, until, skip, decided)
  }

  /// Whether its days can be known: it has a start, or is weekly with a weekday.
  public var isComputable: Bool { start != nil || every == .weekly && weekday != nil }

  /// Whether it is booked on `day` or later: its last day is not past.
  public func isRunning(on day: Day) -> Bool { until.map { $0 >= day } ?? true }

  /// Its occurrences from `first` to `last`, both included, in order, skipped ones left out.
  public func occurrences(from first: Day, through last: Day) -> [Day] {
    let last = min(last, until ?? last)
    guard first <= last, let origin = firstOccurrence(before: first) else { return [] }
    let skipped = Set(skip)
    var days: [Day] = []
    var step = firstStep(from: origin, to: first)
    while let day = occurrence(step, from: origin), day <= last {
      if day >= first, !skipped.contains(day) { days.append(day) }
      step += 1
    }
    return days
  }

  // Without a start a weekly series has always been running: any of its weekdays serves as the first.
  private func firstOccurrence(before day: Day) -> Day? {
    guard isComputable else { return nil }
    let start = start ?? day.adding(days: -7)
    return start.adding(days: start.weekday.days(until: weekday ?? start.weekday))
  }

  private func firstStep(from origin: Day, to day: Day) -> Int {
    // A step of months may be a week shorter than its months are long.
    max(0, origin.days(until: day) / stepLength - 1)
  }

  private var stepLength: Int { monthStep.map { $0 * 31 } ?? every.dayCount }

  private var monthStep: Int? {
    switch every.unit {
    case .month: every.count
    case .quarter: every.count * 3
    case .day, .week: nil
    }
  }

  private func occurrence(_ step: Int, from origin: Day) -> Day? {
    guard let monthStep else {
      let day = origin.number + step * every.dayCount
      return Day(number: day).number == day ? Day(number: day) : nil
    }
    let months = origin.year * 12 + origin.month - 1 + step * monthStep
    guard let first = Day(year: months / 12, month: months % 12 + 1, day: 1) else { return nil }
    let day = first.adding(
      days: first.weekday.days(until: origin.weekday) + (origin.dayOfMonth - 1) / 7 * 7)
    return day.month == first.month ? day : day.adding(days: -7)
  }
}
