public import Calendar
import SourceText

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
  init?(on day: Day, with person: Person, oneOnOnes: [Meeting], today: Day) {
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

  public var order: DayOrder { DayOrder(time, person) }
}

/// The order of a day: by time, what has none last, then by name.
public struct DayOrder: Comparable, Sendable {
  private let time: ClockTime?
  private let name: Folded

  public init(_ time: ClockTime?, _ person: Person) {
    (self.time, name) = (time, Folded(person.name))
  }

  public static func < (left: DayOrder, right: DayOrder) -> Bool {
    switch (left.time, right.time) {
    case (let time?, let other?) where time != other: time < other
    case (nil, _?): false
    case (_?, nil): true
    default: left.name < right.name
    }
  }
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
    people.compactMap { oneOnOne(on: day, with: $0) }.sorted { $0.order < $1.order }
  }

  /// The 1:1s of some days, day after day, each day's in its order.
  public func oneOnOnes(in days: ClosedRange<Day>) -> [OneOnOne] {
    // What is noted a few days off tells whether an occurrence of a series was moved.
    let reach = SeriesRecordReader.reach
    let near = days.lowerBound.adding(days: -reach)...days.upperBound.adding(days: reach)
    var noted: [Person.ID: [Meeting]] = [:]
    for meeting in meetings where near.contains(meeting.day) && meeting.countsAs == .oneOnOne {
      for id in Set(meeting.people) { noted[id, default: []].append(meeting) }
    }
    let count = days.lowerBound.days(until: days.upperBound)
    return people.flatMap { person -> [OneOnOne] in
      let oneOnOnes = noted[person.id] ?? []
      guard !oneOnOnes.isEmpty || !person.series.isEmpty else { return [] }
      return (0...count).compactMap {
        OneOnOne(
          on: days.lowerBound.adding(days: $0), with: person, oneOnOnes: oneOnOnes, today: today)
      }
    }
    .map { (order: $0.order, oneOnOne: $0) }
    .sorted { ($0.oneOnOne.day, $0.order) < ($1.oneOnOne.day, $1.order) }
    .map(\.oneOnOne)
  }

  /// The 1:1 with somebody on a day, booked or held.
  public func oneOnOne(on day: Day, with person: Person) -> OneOnOne? {
    OneOnOne(on: day, with: person, oneOnOnes: oneOnOnes(with: person.id), today: today)
  }
}
