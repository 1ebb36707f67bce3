import Calendar

/// Counts how often something was carried: the held 1:1s with that person after its day, while it stood
/// open.
struct Carried {
  /// In order.
  private let oneOnOnes: [Person.ID: [Day]]

  /// `meetings` in the order of their days.
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
      let days = oneOnOnes[person] ?? []
      return max(
        0,
        (end.map { Carried.count(of: days, through: $0) } ?? days.count)
          - Carried.count(of: days, through: day))
    }.max() ?? 0
  }

  private static func count(of days: [Day], through day: Day) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
