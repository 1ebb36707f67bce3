import Calendar
import Notes

/// A former peer who was last in touch longer ago than the two meant to be.
enum LongSilence: Rule {
  static let text = RuleText(
    .longSilence, .knowOneAnother, .plan,
    looksFor: """
      A former peer has a cadence, their own or their groups', and the last contact of any kind is longer \
      ago; nothing is booked with them.
      """,
    why: """
      What grew between two people need not end with a job. It takes no more than a line to keep it.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let standing = index.standing(of: person)
    let meetings = index.meetings(with: person.id)
    guard person.kind == .peer, person.isFormer, let cadence = standing.cadence,
      let last = standing.lastContact, last.days(until: index.today) > cadence.dayCount,
      standing.nextBooked == nil, !meetings.contains(where: { $0.state == .booked })
    else { return nil }
    let there = meetings.filter { $0.day == last && $0.state == .held }.map(\.origin)
    let reason = standing.cadenceReason.map { ", \($0.spoken)" } ?? ""
    return Finding(
      .longSilence, .plan, about: .person(person.id),
      "we were last in touch on \(last), and our rhythm is \(cadence.description)\(reason)",
      next: "write \(person.firstName) a line",
      evidence: there.isEmpty ? [person.origin(of: "last-contact")] : there, day: last)
  }
}
