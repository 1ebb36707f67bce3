import Calendar
import Notes
import SourceText

/// A 1:1 that is due by the cadence and stands nowhere.
enum OneOnOneDue: Rule {
  static let text = RuleText(
    .oneOnOneDue, .oneOnOnes, .plan,
    looksFor: """
      The last 1:1 with an active peer, else the day you met, is a cadence ago or longer, up to half \
      again as long; no series runs, and nothing is booked.
      """,
    why:
      "Regular 1:1s keep up what working together has built: small things are said while they are small."
  )

  static func finding(about person: Person, in index: Index) -> Finding? {
    WaitingOneOnOne(person, in: index).flatMap {
      $0.isOverdue ? nil : $0.finding(.oneOnOneDue, .plan)
    }
  }
}

/// A 1:1 that is overdue: it is due for more than half the cadence.
enum OneOnOneOverdue: Rule {
  static let text = RuleText(
    .oneOnOneOverdue, .oneOnOnes, .act,
    looksFor: """
      The last 1:1 with an active peer, else the day you met, is more than one and a half times the \
      cadence ago; no series runs, and nothing is booked.
      """,
    why: """
      What the two of you need from one another does not wait. A 1:1 that is put off again and again is \
      better booked more rarely and held.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    WaitingOneOnOne(person, in: index).flatMap {
      $0.isOverdue ? $0.finding(.oneOnOneOverdue, .act) : nil
    }
  }
}

/// Somebody with a cadence, no running series and no booked 1:1, whose last one is a cadence ago.
private struct WaitingOneOnOne {
  let person: Person
  let cadence: Cadence
  let reason: String
  let last: Day?
  let since: Day
  let today: Day
  let evidence: [Origin]

  init?(_ person: Person, in index: Index) {
    let standing = index.standing(of: person)
    guard person.isActivePeer, let cadence = standing.cadence, standing.nextBooked == nil,
      !person.series.contains(where: { $0.isRunning(on: index.today) }),
      let since = standing.lastOneOnOne ?? person.since,
      since.days(until: index.today) >= cadence.dayCount
    else { return nil }
    (self.person, self.cadence, today) = (person, cadence, index.today)
    reason = standing.cadenceReason.map { ", \($0.spoken)" } ?? ""
    (last, self.since) = (standing.lastOneOnOne, since)
    evidence = index.oneOnOnes(with: person.id).filter {
      $0.day == standing.lastOneOnOne && $0.state == .held
    }.map(\.origin)
  }

  var isOverdue: Bool { since.days(until: today) * 2 > cadence.dayCount * 3 }

  func finding(_ rule: RuleName, _ severity: Finding.Severity) -> Finding {
    Finding(
      rule, severity, about: .person(person.id),
      last.map { "our last 1:1 was on \($0), and ours are \(cadence.description)\(reason)" }
        ?? """
        we have known one another since \(since), and no 1:1 is noted yet; ours are to be \
        \(cadence.description)\(reason)
        """,
      next: last == nil ? "book a first 1:1" : "book the next 1:1",
      evidence: evidence.isEmpty ? [person.origin(of: "since")] : evidence, day: since
    )
  }
}
