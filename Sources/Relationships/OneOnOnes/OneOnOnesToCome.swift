public import Calendar

/// A 1:1 that stands in a note or in a series and can still happen.
public struct OneOnOneToCome: Hashable, Sendable {
  public let day: Day
  public let time: ClockTime?
}

extension Index {
  /// The 1:1s with somebody from today on and before a day, at most a year ahead, in order: those booked,
  /// and the occurrences of running series.
  ///
  /// A booked one at most three days from an occurrence is that occurrence. One with an entry of its own
  /// for its day, held or called off, is not to come.
  public func oneOnOnesToCome(with id: Person.ID, before end: Day) -> [OneOnOneToCome] {
    let end = min(end, today.adding(months: 12))
    guard today < end, let person = person(id) else { return [] }
    let noted = meetings(with: id).filter { $0.countsAs == .oneOnOne && $0.day >= today }
    var booked = noted.filter { $0.state == .booked }
    let settled = Set(noted.filter { $0.state != .booked }.map(\.day))
    var coming = booked.map { OneOnOneToCome(day: $0.day, time: $0.time) }
    for series in person.series where series.isRunning(on: today) {
      for day in series.occurrences(from: today, through: end.adding(days: -1))
      where !settled.contains(day) {
        let moved = booked.indices.filter {
          abs(booked[$0].day.days(until: day)) <= SeriesRecordReader.reach
        }.min { abs(booked[$0].day.days(until: day)) < abs(booked[$1].day.days(until: day)) }
        if let moved {
          // It takes the series' time where the note has none, and is nobody else's occurrence.
          if let place = coming.firstIndex(where: { $0.day == booked[moved].day }),
            coming[place].time == nil
          {
            coming[place] = OneOnOneToCome(day: coming[place].day, time: series.time)
          }
          booked.remove(at: moved)
        } else {
          coming.append(OneOnOneToCome(day: day, time: series.time))
        }
      }
    }
    return Set(coming.filter { $0.day < end }).sorted { ($0.day, $0.order) < ($1.day, $1.order) }
  }
}

extension OneOnOneToCome {
  /// In the order of the day, what has no time last.
  fileprivate var order: Int { time.map { $0.hour * 60 + $0.minute } ?? .max }
}
