import Calendar
import Notes

/// A work occasion near by that peers come to, with nothing social around it.
enum RitualToTackOn: Rule {
  static let text = RuleText(
    .ritualToTackOn, .knowOneAnother, .plan,
    looksFor: """
      An event starts today or within {limit} days, peers or former peers come, its note has no \
      `social:`, and no social meeting with any of them is noted from the day before to the day after.
      """,
    why: """
      Everybody has come already, so an evening together costs little. It is often what people remember \
      of such days.
      """,
    limit: .eventDays)

  static func finding(about event: Event, in index: Index) -> Finding? {
    let peers = event.with.compactMap { index.person($0) }.filter { $0.kind == .peer }
    guard event.social == nil, !peers.isEmpty, let start = event.start, start >= index.today,
      index.today.days(until: start) <= index.configuration.limit(.eventDays),
      !peers.contains(where: { index.meetsSocially($0.id, around: event, from: start) })
    else { return nil }
    let names = index.firstNames(of: peers.map(\.id))
    return Finding(
      .ritualToTackOn, .plan, about: .event(event.id), people: peers.map(\.id),
      """
      it starts on \(start), \(names) \(peers.count == 1 ? "comes" : "come"), and nothing social is \
      noted around it
      """,
      next: "add a dinner or a coffee for those who come, and note it as social",
      evidence: [event.origin(of: "date")], day: start)
  }
}

extension Index {
  fileprivate func meetsSocially(_ id: Person.ID, around event: Event, from start: Day) -> Bool {
    let end = max(start, event.end ?? start)
    return meetings(with: id).contains {
      $0.countsAs == .social && $0.state != .calledOff && start.adding(days: -1) <= $0.day
        && $0.day <= end.adding(days: 1)
    }
  }
}
