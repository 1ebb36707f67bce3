import Calendar
import Notes
import SourceText

/// A series of 1:1s that goes on and on.
enum SeriesNoEnd: Rule {
  static let text = RuleText(
    .seriesNoEnd, .oneOnOnes, .plan,
    looksFor: """
      The last series with an active peer has no end, or one more than {limit} months after its start, \
      and is not over.
      """,
    why: """
      A series with an end asks both of you now and then whether it still helps. One without goes on \
      because nobody wants to be the one who stops it.
      """,
    limit: .seriesMonths)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let months = index.configuration.limit(.seriesMonths)
    guard person.isActivePeer, let series = person.series.last, series.isRunning(on: index.today)
    else { return nil }
    if let until = series.until {
      guard let start = series.start, until > start.adding(months: months) else { return nil }
    }
    let rhythm = series.every.description
    let since: Words = series.start.map { " from \($0)" } ?? ""
    let end: Words = series.until.map { "to \($0)" } ?? "without an end"
    return Finding(
      .seriesNoEnd, .plan, about: .person(person.id),
      "our \(rhythm) series is booked\(since) \(end)",
      next: next(series, months, index.today),
      evidence: [person.origin(ofSeries: person.series.count - 1)], day: series.start)
  }

  /// An end that is near enough to the start, while there still can be one; else a new series.
  private static func next(_ series: Series, _ months: Int, _ today: Day) -> Words {
    let length = Wording.counted(months, "month")
    guard let start = series.start else { return "agree on an end, \(length) away at most" }
    let latest = start.adding(months: months)
    return latest >= today
      ? "agree on an end, \(latest) at the latest"
      : "let it end, and agree on a new one for \(length) at most"
  }
}
