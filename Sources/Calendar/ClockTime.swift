/// A time of day, as a note gives it: hours from 0 to 23 and minutes, without a time zone.
public struct ClockTime: Hashable, Comparable, Sendable {
  public let hour: Int
  public let minute: Int

  /// Nil for what no clock shows, as 24:00 or 9:60.
  public init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    (self.hour, self.minute) = (hour, minute)
  }

  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    (left.hour, left.minute) < (right.hour, right.minute)
  }
}

extension ClockTime: CustomStringConvertible {
  /// `09:30`.
  public var description: String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
