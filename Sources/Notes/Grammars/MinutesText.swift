/// How long a meeting takes: `30`, `45m`, `30 min`, `1h`, `1h30`, `1:30`, `1.5 hours`.
public enum MinutesText {
  /// The minutes of a whole text, from 1 to 1440, a day's; nil for any other text.
  public static func read(_ text: some StringProtocol) -> Int? {
    var cursor = TextCursor(text)
    cursor.skipBlanks()
    guard let first = cursor.digits() else { return nil }
    var minutes = first.value
    if cursor.skip(":") {
      guard let rest = cursor.digits(), rest.count == 2, rest.value < 60, first.count <= 2
      else { return nil }
      minutes = minutes * 60 + rest.value
    } else {
      let isHalf = cursor.skip(word: ".5") || cursor.skip(word: ",5") || cursor.skip("½")
      cursor.skipBlanks()
      switch cursor.letters() {
      case "", "m", "min", "mins", "minute", "minutes":
        guard !isHalf else { return nil }
      case "h", "hr", "hrs", "hour", "hours":
        guard minutes <= 24 else { return nil }
        minutes = minutes * 60 + (isHalf ? 30 : 0)
        guard let rest = behindHours(&cursor) else { return nil }
        minutes += rest
      default: return nil
      }
    }
    cursor.skip(".")
    cursor.skipBlanks()
    return cursor.isAtEnd && (1...1440).contains(minutes) ? minutes : nil
  }

  /// The `30` of `1h30` or `1h 30m`, 0 where nothing is there; nil for what is no number of minutes.
  private static func behindHours(_ cursor: inout TextCursor) -> Int? {
    cursor.skipBlanks()
    guard let rest = cursor.digits() else { return 0 }
    cursor.skipBlanks()
    let unit = cursor.letters()
    return rest.value < 60 && ["", "m", "min", "mins", "minutes"].contains(unit) ? rest.value : nil
  }
}
