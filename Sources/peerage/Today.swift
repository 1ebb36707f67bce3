internal import ArgumentParser
internal import Calendar

/// The day that a run takes for today: `--today`, else `PEERAGE_TODAY`, else the calendar's.
struct Today: ParsableArguments {
  static let variable = "PEERAGE_TODAY"

  @Option(
    name: .customLong("today"),
    help: ArgumentHelp(
      "Take this day for today, as 2026-11-26. Else the variable \(variable) says, else the calendar.",
      valueName: "date"))
  var given: String?

  /// Refuses what is no date as a mistake in usage, before anything is done.
  func validate() throws { _ = try day() }

  func day() throws -> Day {
    if let given { return try Today.day(given, from: "--today") }
    if let text = Surroundings.variable(Today.variable) {
      return try Today.day(text, from: Today.variable)
    }
    guard let day = Surroundings.localDay() else {
      throw ValidationError("The system does not say what day it is; use `--today`.")
    }
    return day
  }

  /// The day, without the words about one that can't be understood: then nil.
  static func day(given: String?) -> Day? {
    if let text = given ?? Surroundings.variable(variable) { return Day(iso: text) }
    return Surroundings.localDay()
  }

  private static func day(_ text: String, from source: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("`\(text)` in \(source) is no date. Write it as `2026-11-26`.")
    }
    return day
  }
}
