/// A day that comes back each year, as a birthday does, with the year it counts from where known.
public struct MonthDay: Hashable, Sendable {
  public let month: Int
  public let day: Int
  public let year: Int?

  /// Nil where no year has such a day; 29 February is one.
  public init?(month: Int, day: Int, year: Int? = nil) {
    // 2000 was a leap year: it has every day that any year has.
    guard Day(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    (self.month, self.day, self.year) = (month, day, year)
  }

  /// The day it falls on in a year; 29 February is kept on the 28th where there is none.
  public func occurrence(in year: Int) -> Day? {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
  }

  /// Its first occurrence on or after `day`.
  public func next(onOrAfter day: Day) -> Day? {
    [occurrence(in: day.year), occurrence(in: day.year + 1)]
      .compactMap(\.self).first { $0 >= day }
  }
}

extension MonthDay: CustomStringConvertible {
  /// `1986-05-14`, or `--05-14` without a year: both forms of ISO 8601.
  public var description: String {
    let text = occurrenceText
    return year == nil ? "-" + text.dropFirst(4) : text
  }

  private var occurrenceText: String {
    Day(year: year ?? 2000, month: month, day: day)?.description ?? ""
  }
}
