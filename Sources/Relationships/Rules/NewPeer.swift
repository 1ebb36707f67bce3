import Calendar
import Notes

/// Somebody the owner has known for a short while and not met yet.
enum NewPeer: Rule {
  static let text = RuleText(
    .newPeer, .workTogether, .plan,
    looksFor: """
      You came to know an active peer at most {limit} days ago, and no meeting with them is noted or \
      booked yet.
      """,
    why: """
      The first weeks are when a relationship is easiest to begin. One talk and one small problem that you \
      share show more than a month of good intentions.
      """,
    limit: .newDays)

  static func findings(in index: Index) -> [Finding] {
    index.people.compactMap { person in
      guard let since = person.since, isNew(person, in: index),
        !index.meetings(with: person.id).contains(where: { $0.state == .booked && $0.isCounted })
      else { return nil }
      return Finding(
        .newPeer, .plan, about: .person(person.id),
        "we have known one another since \(since), and no meeting is noted yet",
        next: "propose a talk to get to know one another, and one small problem to share",
        evidence: [person.origin(of: "since")], day: since)
    }
  }

  /// Whether somebody is an active peer of a few days whom the owner has not met yet.
  static func isNew(_ person: Person, in index: Index) -> Bool {
    guard person.isActivePeer, let since = person.since else { return false }
    return (0...index.configuration.limit(.newDays)).contains(since.days(until: index.today))
      && !index.meetings(with: person.id).contains { $0.state == .held && $0.isCounted }
  }
}
