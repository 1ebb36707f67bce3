public import Calendar
public import SourceText

/// A date as people write it, or what looks like one and can't be read as a day.
///
///     2026-11-19   2026/11/19   2026-11-19-Th   2026-11-19T10:00Z   19th of November 2026
///     Thursday, March 12, 2026   [[2026-11-19|Thursday]]
public enum DateText: Hashable, Sendable {
  case day(Day)
  /// The text of a date that no calendar has, as `2022-02-29`.
  case impossible(String)
  /// The text of a date in an order that not everybody reads alike, as `11/10/26`, and the days that it
  /// may be: one or two, earliest first.
  case ambiguous(String, readings: [Day])

  /// The date that a whole text is, blanks, a weekday and a time of day aside; a wikilink counts as the
  /// note it leads to. Nil for any other text.
  public static func read(_ text: some StringProtocol) -> DateText? { readTimed(text)?.date }

  /// The date that a whole text is, with the time of day that it gives.
  public static func readTimed(
    _ text: some StringProtocol
  ) -> (date: DateText, time: ClockTime?)? {
    var cursor = TextCursor(linkTarget(in: text) ?? String(text))
    cursor.skipBlanks()
    guard let match = prefix(of: cursor, allowsCompact: true) else { return nil }
    cursor.offset = match.end
    cursor.skipBlanks()
    return cursor.isAtEnd ? (match.date, match.time) : nil
  }

  public var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }

  /// `ambiguous-date` or `impossible-date` for what is no day.
  public func diagnostic(at place: SourcePlace) -> Diagnostic? {
    switch self {
    case .day: nil
    case .impossible(let text):
      Diagnostic(.impossibleDate, at: place, "no calendar has the date `\(text)`")
    case .ambiguous(let text, let readings):
      Diagnostic(
        .ambiguousDate, at: place, "not everybody reads the date `\(text)` alike",
        fix: Wording.list(readings.map { "\($0)" }, "or"))
    }
  }

  /// The last part of the path in `[[folder/2026-11-19|shown]]`, where the text is such a link.
  private static func linkTarget(in text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(of: UInt8(ascii: "[")),
      let last = bytes.lastIndex(of: UInt8(ascii: "]")), last - first >= 4,
      bytes[first + 1] == UInt8(ascii: "["), bytes[last - 1] == UInt8(ascii: "]"),
      (bytes[..<first] + bytes[(last + 1)...]).allSatisfy({ $0 == 32 || $0 == 9 })
    else { return nil }
    let target = bytes[(first + 2)..<(last - 1)].prefix {
      $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "#")
    }
    return dateName(ofPath: String(decoding: target, as: UTF8.self))
  }

  /// What a path to a daily note would be as a date: its file name without `.md`.
  static func dateName(ofPath path: String) -> String {
    let name =
      path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
