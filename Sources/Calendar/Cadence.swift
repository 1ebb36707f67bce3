/// How often to meet: a whole number, at least one, of days, weeks, months or quarters.
public struct Cadence: Hashable, Sendable {
  public enum Unit: Hashable, Sendable { case day, week, month, quarter }

  public let count: Int
  public let unit: Unit

  /// Nil unless `count` is from 1 to 999.
  public init?(every count: Int, _ unit: Unit) {
    guard (1...999).contains(count) else { return nil }
    (self.count, self.unit) = (count, unit)
  }

  private init(_ unit: Unit, _ count: Int = 1) { (self.count, self.unit) = (count, unit) }

  public static let weekly = Cadence(.week)
  public static let biweekly = Cadence(.week, 2)
  public static let monthly = Cadence(.month)
  public static let quarterly = Cadence(.quarter)

  /// Its length in days: a week has 7, a month 30, a quarter 91.
  public var dayCount: Int {
    switch unit {
    case .day: count
    case .week: count * 7
    case .month: count * 30
    case .quarter: count * 91
    }
  }
}

extension Cadence: CustomStringConvertible {
  /// `weekly`, `biweekly`, `monthly`, `quarterly`, else `every 3 weeks`.
  public var description: String {
    switch self {
    case .weekly: "weekly"
    case .biweekly: "biweekly"
    case .monthly: "monthly"
    case .quarterly: "quarterly"
    default: count == 1 ? "every \(unit)" : "every \(count) \(unit)s"
    }
  }
}
