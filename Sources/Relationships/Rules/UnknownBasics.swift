import Calendar
import Notes

/// Somebody met again and again, without a word about what they like or whom they live with.
enum UnknownBasics: Rule {
  static let text = RuleText(
    .unknownBasics, .knowOneAnother, .notice,
    looksFor: """
      You have met an active peer three times or more, and noted no hobby, nobody of the family and no \
      favourite; and your teams need one another strongly, you have met socially, or something else \
      personal is noted.
      """,
    why: """
      Whom we know beyond work is easier to understand when work gets hard. One real question now and \
      then does more than a list of answers.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let meetings = index.heldMeetings(with: person.id)
    let facts = index.facts(about: person.id)
    guard person.isActivePeer, let first = meetings.first, meetings.count >= 3,
      facts.allSatisfy({ $0.family == .other }),
      person.interdependence == .strong || !facts.isEmpty
        || meetings.contains(where: { $0.countsAs == .social })
    else { return nil }
    return Finding(
      .unknownBasics, .notice, about: .person(person.id),
      """
      we have met \(meetings.count) times since \(first.day), and no hobby, family or favourite is \
      noted yet
      """,
      next: next(person, in: index),
      evidence: meetings.suffix(3).map(\.origin), day: first.day)
  }

  /// One question about what is not known; without a bank the advice to find one.
  private static func next(_ person: Person, in index: Index) -> Words {
    let question = index.question(for: person) { subject in
      if case .facts(let family) = subject { family != .other } else { false }
    }
    return question.map { "ask \(person.firstName): \($0.text)" }
      ?? "ask \(person.firstName) about one thing that has nothing to do with work"
  }
}
