import Calendar
import Notes
import SourceText

/// 1:1s with peers that lie all over the week.
enum ScatteredDays: Rule {
  static let text = RuleText(
    .scatteredDays, .oneOnOnes, .notice,
    looksFor: """
      The settings have a day for 1:1s with peers, and running series with active peers lie on more than \
      one other weekday, or on one before the day for reports.
      """,
    why: """
      Talks that lie together leave whole days free. What reports say first helps most with peers soon \
      after.
      """)

  static func finding(about vault: WholeVault, in index: Index) -> Finding? {
    let settings = index.configuration
    guard let peersDay = settings.peersDay else { return nil }
    let week = Week(of: index.today, startingOn: settings.weekStart).days.map(\.weekday)
    var others: [Weekday: [Person.ID]] = [:]
    var places: [Origin] = []
    for person in index.people where person.isActivePeer {
      for (place, series) in person.series.enumerated() where series.isRunning(on: index.today) {
        guard let day = series.day, day != peersDay else { continue }
        places.append(person.origin(ofSeries: place))
        if others[day]?.last != person.id { others[day, default: []].append(person.id) }
      }
    }
    let scattered = week.filter { others[$0] != nil }
    let early = settings.reportsDay.map { day in week.prefix { $0 != day } } ?? []
    guard scattered.count > 1 || scattered.contains(where: early.contains) else { return nil }
    let told = scattered.map { day -> Words in
      "\(day.name) (\(index.firstNames(of: others[day] ?? [])))"
    }
    return Finding(
      .scatteredDays, .notice, about: .vault,
      "beside \(peersDay.name), 1:1s with peers lie on \(.list(told))",
      next: "move what can be moved to \(peersDay.name)",
      evidence: places, day: nil)
  }
}

extension Series {
  /// The weekday it falls on, where it can be known.
  fileprivate var day: Weekday? { weekday ?? start?.weekday }
}
