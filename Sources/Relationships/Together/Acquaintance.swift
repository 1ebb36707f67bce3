import Calendar

/// Since when the owner knows somebody, and where that stands.
struct Acquaintance: Sendable {
  let since: Day
  let origin: Origin

  /// Whether more than `days` days have passed since.
  func isLonger(than days: Int, on today: Day) -> Bool { since.days(until: today) > days }
}

extension Index {
  /// What somebody's note says, `since:`, else the first dated entry with them up to today, a message or
  /// a called-off meeting included; nil where neither is there.
  func acquaintance(with person: Person) -> Acquaintance? {
    if let since = person.since {
      return Acquaintance(since: since, origin: person.origin(of: "since"))
    }
    return meetings(with: person.id).first { $0.day <= today }.map {
      Acquaintance(since: $0.day, origin: $0.origin)
    }
  }
}
