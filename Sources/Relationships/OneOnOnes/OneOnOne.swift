public import Calendar

/// The 1:1 with somebody on a day, booked or held, from a note or a series.
public struct OneOnOne: Sendable {
  public let person: Person
  public let day: Day
  public let time: ClockTime?
  /// How long it is to take: as its note says, else as the series has it.
  public let minutes: Int?
  public let isHeld: Bool

  /// What is noted for the day counts; else an occurrence of a series that nothing took the place of.
  /// `oneOnOnes` are those with the person.
  init?(on day: Day, with person: Person, oneOnOnes: Found<Meeting>, today: Day) {
    let series = person.series(on: day)
    if let noted = oneOnOnes.first(where: { $0.day == day && $0.state != .calledOff }) {
      // One that was moved takes as long as where it was moved from.
      self.init(
        person: person, day: day, time: noted.time ?? series?.time,
        minutes: noted.minutes ?? (series ?? person.series(near: day))?.minutes,
        isHeld: noted.state == .held)
      return
    }
    guard let series else { return nil }
    // A day to come is off the series only where something is noted for it, or booked instead.
    let isNotedNearby = oneOnOnes.contains {
      $0.day == day
        || ($0.state == .booked || day < today)
          && abs($0.day.days(until: day)) <= SeriesRecordReader.reach
          && person.series(on: $0.day) == nil
    }
    guard !isNotedNearby else { return nil }
    self.init(
      person: person, day: day, time: series.time, minutes: series.minutes, isHeld: false)
  }

  private init(person: Person, day: Day, time: ClockTime?, minutes: Int?, isHeld: Bool) {
    (self.person, self.day, self.time) = (person, day, time)
    (self.minutes, self.isHeld) = (minutes, isHeld)
  }

  /// What has no time comes last.
  fileprivate var minuteOfDay: Int { time.map { $0.hour * 60 + $0.minute } ?? .max }
}

extension Person {
  /// The first of their series that falls on a day.
  fileprivate func series(on day: Day) -> Series? {
    series.first { !$0.occurrences(from: day, through: day).isEmpty }
  }

  /// The first of their series with an occurrence at most three days off.
  fileprivate func series(near day: Day) -> Series? {
    let reach = SeriesRecordReader.reach
    return series.first {
      !$0.occurrences(from: day.adding(days: -reach), through: day.adding(days: reach)).isEmpty
    }
  }
}

extension Index {
  /// The 1:1s of a day that are booked or were held, in the order of the day: without a time last, by
  /// name.
  public func oneOnOnes(on day: Day) -> [OneOnOne] {
    let near = Week(of: today, startingOn: configuration.weekStart)
    let places =
      near.contains(day) || near.next.contains(day) ? busy[day] ?? [] : Array(people.indices)
    // People stand in the order of their names.
    return places.compactMap { oneOnOne(on: day, with: people[$0]) }.enumerated().sorted {
      ($0.element.minuteOfDay, $0.offset) < ($1.element.minuteOfDay, $1.offset)
    }.map(\.element)
  }

  /// The 1:1s of some days, day after day, each day's in its order.
  public func oneOnOnes(in days: ClosedRange<Day>) -> [OneOnOne] {
    (0...days.lowerBound.days(until: days.upperBound)).flatMap {
      oneOnOnes(on: days.lowerBound.adding(days: $0))
    }
  }

  /// The 1:1 with somebody on a day, booked or held.
  public func oneOnOne(on day: Day, with person: Person) -> OneOnOne? {
    OneOnOne(on: day, with: person, oneOnOnes: oneOnOnes(with: person.id), today: today)
  }
  /// The days of this week and next with a 1:1 with somebody.
  func daysOfOneOnOnes(with person: Person) -> Set<Day> {
    let week = Week(of: today, startingOn: configuration.weekStart)
    let noted = oneOnOnes(with: person.id).reversed().prefix { $0.day >= week.start }.map(\.day)
    let inSeries = person.series.flatMap {
      $0.occurrences(from: week.start, through: week.next.end)
    }
    return Set(noted + inSeries).filter {
      $0 <= week.next.end && oneOnOne(on: $0, with: person) != nil
    }
  }
}
