/// Seven days in a row, from the weekday on which the owner's week starts.
public struct Week: Hashable, Sendable {
  public let start: Day

  /// The week of `day`, in weeks that start on `firstWeekday`.
  public init(of day: Day, startingOn firstWeekday: Weekday) {
    start = day.adding(days: -firstWeekday.days(until: day.weekday))
  }

  private init(start: Day) { self.start = start }

  /// Its last day, itself included.
  public var end: Day { start.adding(days: 6) }
  public var days: [Day] { (0..<7).map { start.adding(days: $0) } }
  public var next: Week { Week(start: start.adding(days: 7)) }
  public var previous: Week { Week(start: start.adding(days: -7)) }

  public func contains(_ day: Day) -> Bool { start <= day && day <= end }
}
