import Calendar
import Notes
import SourceText

/// A series of 1:1s that goes on and on.
enum SeriesNoEnd: Rule {
  static let text = RuleText(
    .seriesNoEnd, .oneOnOnes, .plan,
    looksFor: """
      The last series with an active peer is not over and has no end, or one more than {limit} months \
      away, or after a start that is still ahead.
      """,
    why: """
      A series with an end asks both of you now and then whether it still helps. One without goes on \
      because nobody wants to be the one who stops it.
      """,
    limit: .seriesMonths)

  static func findings(in index: Index) -> [Finding] {
    let months = index.configuration.limit(.seriesMonths)
    return index.people.compactMap { person in
      guard person.isActivePeer, let series = person.series.last, series.isRunning(on: index.today)
      else { return nil }
      if let until = series.until {
        // From today where it has begun: an end that is agreed on now cannot lie nearer to its start.
        guard let start = series.start, until > max(start, index.today).adding(months: months)
        else { return nil }
      }
      let rhythm = series.every.description
      let since: Words = series.start.map { " from \($0)" } ?? ""
      let end: Words = series.until.map { "to \($0)" } ?? "without an end"
      return Finding(
        .seriesNoEnd, .plan, about: .person(person.id),
        "our \(rhythm) series is booked\(since) \(end)",
        next: "agree on an end, \(Wording.counted(months, "month")) away at most",
        evidence: [person.origin(ofSeries: person.series.count - 1)], day: series.start)
    }
  }
}
