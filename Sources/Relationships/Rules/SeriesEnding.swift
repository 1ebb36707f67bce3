import Calendar
import Notes
import SourceText

/// A series that ends soon, with nothing decided about it.
enum SeriesEnding: Rule {
  static let text = RuleText(
    .seriesEnding, .oneOnOnes, .act,
    looksFor: """
      The last series with an active peer ends within {limit} days, today included, and nothing is \
      decided: `decided: keep`, `slower`, `faster` or `stop`.
      """,
    why: """
      A series that ends is the moment to ask whether the rhythm still fits what the two of you need. \
      Otherwise it goes on from habit.
      """,
    limit: .endingDays)

  static func finding(about person: Person, in index: Index) -> Finding? {
    guard person.isActivePeer, let until = person.series.last?.until, until >= index.today,
      let review = index.seriesReview(for: person)
    else { return nil }
    let reason = review.reasons.first
    return Finding(
      .seriesEnding, .act, about: .person(person.id), message(review),
      next: next(review, reason),
      evidence: [person.origin(ofSeries: person.series.count - 1)] + (reason?.origins ?? []),
      day: review.until)
  }

  private static func message(_ review: SeriesReview) -> Words {
    let said = [
      review.topics > 0 ? Wording.counted(review.topics, "topic") : nil,
      review.tensions > 0 ? Wording.counted(review.tensions, "tension") : nil,
    ].compactMap(\.self)
    let held = review.record.text + (said.isEmpty ? "" : ", with \(Wording.list(said))")
    return
      "our \(review.record.series.every.description) 1:1s are booked until \(review.until): \(held)"
  }

  private static func next(_ review: SeriesReview, _ reason: SeriesReview.Reason?) -> Words {
    guard let reason else { return "decide together: \(review.choicesText)" }
    return """
      decide together: \(review.choicesText); \(reason.words), which speaks for \
      \(review.choice(for: reason).word)
      """
  }
}
