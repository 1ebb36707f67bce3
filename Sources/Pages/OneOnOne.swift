import Calendar
import Relationships
import SourceText

/// A 1:1 of this week or next, from a note or a series.
struct OneOnOne: Sendable {
  let person: Person
  let day: Day
  let time: ClockTime?
  let isHeld: Bool

  /// What is noted for the day counts; else an occurrence of a series that nothing took the place of.
  static func on(
    _ day: Day, with person: Person, meetings: [Meeting], today: Day
  ) -> OneOnOne? {
    let oneOnOnes = meetings.filter { $0.countsAs == .oneOnOne }
    if let noted = oneOnOnes.first(where: { $0.day == day && $0.state != .calledOff }) {
      let series = person.series.first { $0.occurrences(from: day, through: day) == [day] }
      return OneOnOne(
        person: person, day: day, time: noted.time ?? series?.time, isHeld: noted.state == .held)
    }
    for series in person.series where series.occurrences(from: day, through: day) == [day] {
      // A day to come is off the series only where something is noted for it, or booked instead.
      let isNotedNearby = oneOnOnes.contains {
        $0.day == day
          || ($0.state == .booked || day < today) && abs($0.day.days(until: day)) <= 3
      }
      if !isNotedNearby {
        return OneOnOne(person: person, day: day, time: series.time, isHeld: false)
      }
    }
    return nil
  }

  var order: DayOrder { DayOrder(time, person) }
}

/// The order of a day: by time, what has none last, then by name.
struct DayOrder: Comparable {
  private let time: ClockTime?
  private let name: Folded

  init(_ time: ClockTime?, _ person: Person) { (self.time, name) = (time, Folded(person.name)) }

  static func < (left: DayOrder, right: DayOrder) -> Bool {
    switch (left.time, right.time) {
    case (let time?, let other?) where time != other: time < other
    case (nil, _?): false
    case (_?, nil): true
    default: left.name < right.name
    }
  }
}
