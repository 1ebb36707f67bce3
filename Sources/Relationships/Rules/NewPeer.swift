import Calendar
import Notes

/// Somebody the owner has known for a short while and not met yet.
enum NewPeer: Rule {
  static let text = RuleText(
    .newPeer, .workTogether, .plan,
    looksFor:
      "You came to know an active peer at most {limit} days ago, and no meeting with them is noted yet.",
    why: """
      The first weeks are when a relationship is easiest to begin. One talk and one small problem that you \
      share show more than a month of good intentions.
      """,
    limit: .newDays)

  static func finding(about person: Person, in index: Index) -> Finding? {
    guard let since = person.since, isNew(person, in: index) else { return nil }
    let booked = index.meetings(with: person.id).first { $0.state == .booked && $0.isCounted }
    return Finding(
      .newPeer, .plan, about: .person(person.id),
      booked.map { "we have known one another since \(since), and first meet on \($0.day)" }
        ?? "we have known one another since \(since), and no meeting is noted yet",
      next: booked == nil
        ? "propose a talk to get to know one another, and one small problem to share"
        : "bring one small problem to share",
      evidence: [person.origin(of: "since")] + (booked.map { [$0.origin] } ?? []), day: since)
  }

  /// Whether somebody is an active peer of a few days whom the owner has not met yet.
  static func isNew(_ person: Person, in index: Index) -> Bool {
    guard person.isActivePeer, let since = person.since else { return false }
    return (0...index.configuration.limit(.newDays)).contains(since.days(until: index.today))
      && index.heldMeetings(with: person.id).isEmpty
  }
}
