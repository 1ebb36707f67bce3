import Calendar
import Notes

/// A series of 1:1s that has ended without a word about what comes next.
enum SeriesEnded: Rule {
  static let text = RuleText(
    .seriesEnded, .oneOnOnes, .plan,
    looksFor: """
      The last series with an active peer ended before today, at most 60 days ago, and nothing is noted \
      as `decided`.
      """,
    why: """
      An end is there to look back and choose. Without a choice the two of you just stop meeting.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    guard person.isActivePeer, let until = person.series.last?.until, until < index.today,
      let review = index.seriesReview(for: person)
    else { return nil }
    return Finding(
      .seriesEnded, .plan, about: .person(person.id),
      "our \(review.record.series.every.description) series ended on \(review.until), and what comes next is open",
      next: "decide with \(person.firstName): keep it, slower, faster or stop",
      evidence: [person.origin(ofSeries: person.series.count - 1)], day: review.until)
  }
}
