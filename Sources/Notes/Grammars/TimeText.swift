public import Calendar

/// A time of day as a series has it: `10:30`, `9.30`, `9am`, `2:30 pm`, `14h30`, `0930`, `noon`.
///
/// A number of one or two digits alone is none: nobody knows which half of the day it means.
public enum TimeText {
  /// Reads a whole text; nil for what no clock shows.
  public static func read(_ text: some StringProtocol) -> ClockTime? {
    if let time = ClockText.read(text) { return time }
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    if cursor.letters() == "noon" { return ended(&cursor) ? ClockTime(hour: 12) : nil }
    if let time = ClockText.compactPrefix(&cursor) { return ended(&cursor) ? time : nil }
    guard let hour = cursor.digits(), hour.count <= 2 else { return nil }
    let hasMark = cursor.skip(".") || cursor.skip(":") || cursor.skip(word: "h")
    var minute = 0
    if hasMark, let digits = cursor.digits() {
      guard digits.count == 2 else { return nil }
      minute = digits.value
    } else if hasMark, cursor.offset > 0,
      cursor.bytes[cursor.offset - 1].lowercased != UInt8(ascii: "h")
    {
      return nil
    }
    cursor.skipBlanks()
    let half = cursor.letters()
    guard ended(&cursor) else { return nil }
    switch half {
    case "": return hasMark ? ClockTime(hour: hour.value, minute: minute) : nil
    case "h" where !hasMark: return ClockTime(hour: hour.value)
    case "am", "a", "pm", "p":
      guard (1...12).contains(hour.value) else { return nil }
      return ClockTime(hour: hour.value % 12 + (half.hasPrefix("p") ? 12 : 0), minute: minute)
    default: return nil
    }
  }

  private static func ended(_ cursor: inout TextCursor) -> Bool {
    cursor.skip(".")
    cursor.skipBlanks()
    return cursor.isAtEnd
  }
}
