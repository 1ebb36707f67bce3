/// A day of the week. Raw values count from Monday, 0, to Sunday, 6.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The weekday that many days after a Monday; negative counts go back.
  init(index: Int) {
    self = Weekday.allCases[((index % 7) + 7) % 7]
  }

  /// `Thursday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// `Thu`.
  public var shortName: String { String(name.prefix(3)) }

  /// The days from this weekday to the next `other`: 0 to 6.
  public func days(until other: Weekday) -> Int { (other.rawValue - rawValue + 7) % 7 }
}
