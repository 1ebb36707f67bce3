import Calendar
import Notes

/// Somebody met again and again, without a word about how they think and work.
enum UnknownWorkingStyle: Rule {
  static let text = RuleText(
    .unknownWorkingStyle, .knowOneAnother, .notice,
    looksFor: """
      You have met an active peer three times or more, and nothing is noted of what they value, how \
      they approach a problem or how they like to communicate.
      """,
    why: """
      To know how somebody thinks saves many a talk about what they meant. Most people like to be \
      asked.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let meetings = index.heldMeetings(with: person.id)
    guard person.isActivePeer, person.thinking.isEmpty, let first = meetings.first,
      meetings.count >= 3
    else { return nil }
    return Finding(
      .unknownWorkingStyle, .notice, about: .person(person.id),
      """
      we have met \(meetings.count) times since \(first.day), and I have noted nothing yet \
      under values, approach or communication
      """,
      next: "ask \(person.firstName) how to work together best",
      evidence: meetings.suffix(3).map(\.origin), day: first.day)
  }
}
