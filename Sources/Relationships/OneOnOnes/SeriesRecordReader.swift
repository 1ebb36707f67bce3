import Calendar

/// Finds which 1:1 is which occurrence of somebody's series: the practice's "Series".
///
/// A 1:1 on an occurrence's own day is that occurrence. Then each occurrence, the earliest first, takes
/// the nearest 1:1 that is left, at most three days off. Those without one look for an entry that was
/// called off in the same way.
struct SeriesRecordReader {
  /// How many days a 1:1 may lie off its occurrence.
  static let reach = 3

  private let series: [Series]
  private let oneOnOnes: Found<Meeting>
  private let today: Day
  private var occurrences: [(day: Day, series: Int)]
  /// The 1:1 of each occurrence, by its place; nil where none is found.
  private var meetings: [Int?]
  private var taken: Set<Int> = []

  /// `oneOnOnes` in the order of their days.
  init(_ series: [Series], oneOnOnes: Found<Meeting>, today: Day) {
    (self.series, self.oneOnOnes, self.today) = (series, oneOnOnes, today)
    // Occurrences that are soon may be what today's 1:1, or one booked soon, is.
    let last = today.adding(days: 2 * SeriesRecordReader.reach)
    occurrences = series.enumerated().flatMap { place, series in
      series.occurrences(from: SeriesRecordReader.start(of: series, today), through: last)
        .map { ($0, place) }
    }.sorted { ($0.day, $0.series) < ($1.day, $1.series) }
    meetings = Array(repeating: nil, count: occurrences.count)
    take(within: 0) { $0.state != .calledOff }
    take(within: SeriesRecordReader.reach) { $0.state != .calledOff }
    take(within: 0) { $0.state == .calledOff }
    take(within: SeriesRecordReader.reach) { $0.state == .calledOff }
  }

  /// The record of each series, in their order.
  func read() -> [SeriesRecord] {
    var found = [[SeriesRecord.Occurrence]](repeating: [], count: series.count)
    for (place, occurrence) in occurrences.enumerated() where occurrence.day <= today {
      guard let state = state(of: place) else { continue }
      found[occurrence.series].append(SeriesRecord.Occurrence(day: occurrence.day, state: state))
    }
    return zip(series, found).map { SeriesRecord(series: $0, occurrences: $1) }
  }

  private func state(of place: Int) -> SeriesRecord.Occurrence.State? {
    guard let meeting = meetings[place].map({ oneOnOnes[$0] }) else {
      return occurrences[place].day < today ? .noNote : nil
    }
    switch meeting.state {
    case .held: return .held(meeting)
    case .calledOff: return .calledOff(meeting)
    // It was moved, and is still to come.
    case .booked: return nil
    }
  }

  /// What begins nowhere is looked at for a year.
  private static func start(of series: Series, _ today: Day) -> Day {
    series.start ?? min(today, series.until ?? today).adding(months: -12)
  }

  private mutating func take(within reach: Int, where isWanted: (Meeting) -> Bool) {
    var first = 0
    for number in occurrences.indices where meetings[number] == nil {
      let day = occurrences[number].day
      while first < oneOnOnes.count, oneOnOnes[first].day.days(until: day) > reach { first += 1 }
      var nearest: (place: Int, distance: Int)?
      for place in oneOnOnes[first...].indices {
        let distance = abs(oneOnOnes[place].day.days(until: day))
        guard distance <= reach else { break }
        // Of two that are as near the earlier one counts.
        if !taken.contains(place), isWanted(oneOnOnes[place]), distance < nearest?.distance ?? .max
        {
          nearest = (place, distance)
        }
      }
      if let nearest {
        meetings[number] = nearest.place
        taken.insert(nearest.place)
      }
    }
  }
}
