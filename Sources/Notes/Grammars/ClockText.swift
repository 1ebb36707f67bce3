public import Calendar

/// A time of day as people write it: `10:30`, `9:05`, `10:30:00Z`, `4:30 pm`.
public enum ClockText {
  /// The time that a whole text is, blanks around it aside.
  public static func read(_ text: some StringProtocol) -> ClockTime? {
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    guard let time = prefix(&cursor) else { return nil }
    cursor.skipBlanks()
    return cursor.isAtEnd ? time : nil
  }

  /// Moves over a time, with seconds, zone and `am` or `pm` where they are written.
  ///
  /// Minutes have two digits: `1:1` is none.
  static func prefix(_ cursor: inout TextCursor) -> ClockTime? {
    var ahead = cursor
    guard let hour = ahead.digits(), hour.count <= 2, ahead.skip(":"),
      let minute = ahead.digits(), minute.count == 2
    else { return nil }
    if ahead.byte() == UInt8(ascii: ":"), ahead.byte(ahead: 1)?.isDigit == true {
      guard skipSeconds(&ahead) else { return nil }
    }
    skipZone(&ahead)
    let half = skipHalfOfDay(&ahead)
    if let scalar = ahead.scalar, scalar.isInWord { return nil }
    guard let time = ClockText.time(hour: hour.value, minute: minute.value, half) else {
      return nil
    }
    cursor = ahead
    return time
  }

  /// Moves over a time without colons, as in file names: `1000`, `100000`.
  static func compactPrefix(_ cursor: inout TextCursor) -> ClockTime? {
    var ahead = cursor
    guard let digits = ahead.digits(), digits.count == 4 || digits.count == 6 else { return nil }
    let minutes = digits.count == 6 ? digits.value / 100 : digits.value
    guard let time = ClockTime(hour: minutes / 100, minute: minutes % 100) else { return nil }
    cursor = ahead
    return time
  }

  private enum HalfOfDay { case am, pm }

  private static func time(hour: Int, minute: Int, _ half: HalfOfDay?) -> ClockTime? {
    guard let half else { return ClockTime(hour: hour, minute: minute) }
    guard (1...12).contains(hour) else { return nil }
    return ClockTime(hour: hour % 12 + (half == .pm ? 12 : 0), minute: minute)
  }

  private static func skipSeconds(_ cursor: inout TextCursor) -> Bool {
    cursor.skip(":")
    guard let seconds = cursor.digits(), seconds.count == 2 else { return false }
    if let byte = cursor.byte(ahead: 1), byte.isDigit, cursor.skip(".") { _ = cursor.digits() }
    return true
  }

  private static func skipZone(_ cursor: inout TextCursor) {
    if cursor.skip("Z") { return }
    var ahead = cursor
    guard ahead.skip("+") || ahead.skip("-"), let hour = ahead.digits(), hour.count == 2 else {
      return
    }
    // `10:00-11:00` is a span of time and no zone; `-05:00` is one that people don't write alone.
    guard ahead.byte() != UInt8(ascii: ":") || cursor.byte() == UInt8(ascii: "+") else { return }
    if ahead.skip(":") { _ = ahead.digits() }
    cursor = ahead
  }

  private static func skipHalfOfDay(_ cursor: inout TextCursor) -> HalfOfDay? {
    var ahead = cursor
    ahead.skipBlanks()
    switch ahead.letters() {
    case "am":
      cursor = ahead
      return .am
    case "pm":
      cursor = ahead
      return .pm
    default: return nil
    }
  }
}
