import Calendar
import Notes

/// Somebody candid who has given the owner no feedback for a while.
enum AskForFeedback: Rule {
  static let text = RuleText(
    .askForFeedback, .oneOnOnes, .notice,
    looksFor: """
      Trust with an active peer is candid or more, and their last feedback to you is more than {limit} \
      days old, or there was none and you have known one another for longer.
      """,
    why: """
      Whoever asks to be told shows that it is safe to tell. Among peers nobody else will do it.
      """,
    limit: .feedbackDays)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let limit = index.configuration.limit(.feedbackDays)
    guard person.isActivePeer, index.trust(in: person).level >= .candid,
      let last = lastFeedback(from: person, in: index),
      last.day.days(until: index.today) > limit
    else { return nil }
    return Finding(
      .askForFeedback, .notice, about: .person(person.id), last.message,
      next: "ask \(person.firstName) what I should keep doing, and what I could change",
      evidence: [last.origin], day: last.day)
  }

  /// The last feedback, or where there was none since when the owner knows somebody; nil where that has
  /// no date.
  private static func lastFeedback(from person: Person, in index: Index)
    -> (day: Day, origin: Origin, message: Words)?
  {
    let feedback = index.marks(with: person.id).filter { $0.kind == .feedbackReceived }
    guard feedback.isEmpty else {
      let dated = feedback.compactMap { mark in mark.day.map { (day: $0, origin: mark.origin) } }
      return dated.filter { $0.day <= index.today }.max { $0.day < $1.day }.map {
        ($0.day, $0.origin, "the last feedback to me is from \($0.day)")
      }
    }
    return index.acquaintance(with: person).map {
      (
        $0.since, $0.origin,
        "we have known one another since \($0.since), and no feedback to me is noted yet"
      )
    }
  }
}
