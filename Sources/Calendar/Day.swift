/// A day of the Gregorian calendar, without clock or time zone.
///
/// Always a real day of the years 1 to 9999: 31 February can't be made. Days sort in time.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0.
  public let number: Int

  /// The day of that date, or nil where the calendar has none, as on 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The day `number` days after 1970-01-01, kept within the years 1 to 9999.
  public init(number: Int) {
    self.number = min(max(number, Day.first), Day.last)
  }

  /// The day of a date in ISO form, `2026-11-19`, or nil for any other text.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
    else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { sum, byte in
        guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return sum * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  /// The day of its month, from 1.
  public var dayOfMonth: Int { civil.day }

  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth day of a week that begins on Monday.
    Weekday(index: number + 3)
  }

  /// The day that many days later, or earlier where `count` is negative.
  public func adding(days count: Int) -> Day { Day(number: number + count) }

  /// The same day of the month `count` months later; the month's last day where it has no such day:
  /// 31 January and a month is 28 February.
  public func adding(months count: Int) -> Day {
    let months = year * 12 + (month - 1) + count
    let target = (year: months / 12, month: months % 12 + 1)
    guard (1...9999).contains(target.year) else { return Day(number: count < 0 ? .min : .max) }
    let length = Day.length(ofMonth: target.month, year: target.year)
    return Day(
      number: Day.number(
        year: target.year, month: target.month, day: min(dayOfMonth, length)))
  }

  /// How many days from this one to `other`; negative where `other` is earlier.
  public func days(until other: Day) -> Int { other.number - number }

  /// The number of days in a month of a year, month from 1.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static let first = number(year: 1, month: 1, day: 1)
  private static let last = number(year: 9999, month: 12, day: 31)

  // Both directions count in eras of 400 years that begin on 1 March, so that the leap day is the
  // last day of its year and every era has the same length.
  private static let daysPerEra = 146_097
  private static let daysBefore1970 = 719_468

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysPerEra + dayOfEra - daysBefore1970
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let days = number + Day.daysBefore1970
    let era = (days >= 0 ? days : days - Day.daysPerEra + 1) / Day.daysPerEra
    let dayOfEra = days - era * Day.daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension Day: CustomStringConvertible {
  /// The ISO form, `2026-11-19`.
  public var description: String {
    let (year, month, day) = civil
    func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(value % 10) }
    let bytes = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), UInt8(ascii: "-"),
      digit(month / 10), digit(month), UInt8(ascii: "-"), digit(day / 10), digit(day),
    ]
    return String(decoding: bytes, as: UTF8.self)
  }
}
