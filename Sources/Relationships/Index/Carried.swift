import Calendar

/// Counts how often something was carried: the held 1:1s with that person after its day, while it stood
/// open.
struct Carried {
  private let oneOnOnes: [Person.ID: [Day]]

  init(_ meetings: [Meeting]) {
    var days: [Person.ID: [Day]] = [:]
    for meeting in meetings where meeting.state == .held && meeting.countsAs == .oneOnOne {
      for person in meeting.people { days[person, default: []].append(meeting.day) }
    }
    oneOnOnes = days
  }

  /// The most 1:1s with any of `people` after `day` and up to `end`; 0 without a day.
  func count(with people: [Person.ID], after day: Day?, through end: Day? = nil) -> Int {
    guard let day else { return 0 }
    return people.map { person in
      (oneOnOnes[person] ?? []).count { $0 > day && $0 <= end ?? $0 }
    }.max() ?? 0
  }
}
