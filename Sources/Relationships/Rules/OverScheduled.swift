import Calendar
import Notes
import SourceText

/// A week with more hours of 1:1s with peers than the owner wants.
enum OverScheduled: Rule {
  static let text = RuleText(
    .overScheduled, .oneOnOnes, .plan,
    looksFor: """
      The 1:1s with active peers in the week after this one take more than {limit} hours, booked ones \
      and those of series; one without minutes counts as 30.
      """,
    why: """
      Time for two is for what only a talk can sort out. News and dates can be read without filling a \
      calendar.
      """,
    limit: .hours)

  /// Other ways to the information that a 1:1 without a topic brings; they take turns by the week.
  static let otherWays = [
    "write one another a few lines on what changed, before the week starts",
    "keep one page of both teams' dates that either may read at any time",
    "go to the other team's demo, or read what they write about it",
    "let the two who do the work tell one another, and tell us what is left",
  ]

  static func finding(about vault: WholeVault, in index: Index) -> Finding? {
    let week = Week(of: index.today, startingOn: index.configuration.weekStart).next
    let oneOnOnes = week.days.flatMap { index.oneOnOnes(on: $0) }.filter(\.person.isActivePeer)
    let minutes = oneOnOnes.reduce(0) { $0 + ($1.minutes ?? OverScheduled.usualMinutes) }
    let hours = index.configuration.limit(.hours)
    guard minutes > hours * 60 else { return nil }
    let first = candidates(oneOnOnes, in: index).prefix(OverScheduled.mostNamed)
    let way = otherWays[abs(week.start.number / 7) % otherWays.count]
    let candidates = Wording.list(first.map(\.person.firstName), "or")
    return Finding(
      .overScheduled, .plan, about: .vault,
      """
      in the week of \(week.start) my 1:1s with peers take \(length(minutes)), more than the \
      \(Wording.counted(hours, "hour")) I set aside
      """,
      next: "meet \(candidates) less often; instead, \(way)",
      evidence: first.map { origin(of: $0.person, in: week, index) }, day: week.start)
  }

  private static let usualMinutes = 30
  private static let mostNamed = 3
  /// How many of the last 1:1s are looked at.
  private static let lastOnes = 4

  private struct Candidate {
    let person: Person
    let hasOnlyUpdates: Bool
    let minutes: Int
  }

  /// Whom to slow down first: whose last 1:1s hold no topic, tension, insight or commitment, then the
  /// weakest interdependence, the longest, and by name.
  private static func candidates(_ oneOnOnes: [OneOnOne], in index: Index) -> [Candidate] {
    Dictionary(grouping: oneOnOnes, by: \.person.id).values.compactMap { all in
      guard let person = all.first?.person else { return nil }
      let held = index.oneOnOnes(with: person.id).filter { $0.state == .held }.suffix(lastOnes)
      return Candidate(
        person: person,
        hasOnlyUpdates: held.count == lastOnes && held.allSatisfy(\.contents.isEmpty),
        minutes: all.reduce(0) { $0 + ($1.minutes ?? usualMinutes) })
    }.sorted { left, right in
      if left.hasOnlyUpdates != right.hasOnlyUpdates { return left.hasOnlyUpdates }
      let (weak, otherWeak) = (weakness(left.person), weakness(right.person))
      if weak != otherWeak { return weak > otherWeak }
      if left.minutes != right.minutes { return left.minutes > right.minutes }
      return left.person.sortsBefore(right.person)
    }
  }

  private static func weakness(_ person: Person) -> Int { person.interdependence?.weakness ?? 3 }

  /// `6 hours`, `5 hours 30 minutes`.
  private static func length(_ minutes: Int) -> String {
    let rest = minutes % 60 == 0 ? "" : " \(Wording.counted(minutes % 60, "minute"))"
    return Wording.counted(minutes / 60, "hour") + rest
  }

  /// The series that has an occurrence in the week, else what is booked in it.
  private static func origin(of person: Person, in week: Week, _ index: Index) -> Origin {
    let place = person.series.firstIndex {
      !$0.occurrences(from: week.start, through: week.end).isEmpty
    }
    if let place { return person.origin(ofSeries: place) }
    let booked = index.meetings(with: person.id).first {
      week.contains($0.day) && $0.state == .booked && $0.countsAs == .oneOnOne
    }
    return booked?.origin ?? person.origin
  }
}
