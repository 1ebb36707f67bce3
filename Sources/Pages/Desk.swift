import Calendar
import Notes
import Relationships
import SourceText

/// All that the pages are written from, worked out once: the index, where everybody stands, and who
/// has an agenda.
struct Desk: Sendable {
  let index: Index
  let names: PageNames
  let thisWeek: Week
  let agendas: [Person.ID: Agenda]
  private let standings: [Person.ID: Standing]
  private let meetings: [Person.ID: [Meeting]]
  private let people: [Person.ID: Person]

  init(_ index: Index) {
    self.index = index
    names = PageNames(index)
    thisWeek = Week(of: index.today, startingOn: index.configuration.weekStart)
    people = Dictionary(index.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var meetings: [Person.ID: [Meeting]] = [:]
    for meeting in index.meetings {
      for person in meeting.people { meetings[person, default: []].append(meeting) }
    }
    self.meetings = meetings
    var standings: [Person.ID: Standing] = [:]
    var agendas: [Person.ID: Agenda] = [:]
    for person in index.people {
      let held = meetings[person.id] ?? []
      let standing = index.standing(of: person)
      standings[person.id] = standing
      agendas[person.id] = AgendaReader(index, person, standing, meetings: held).read()
    }
    (self.standings, self.agendas) = (standings, agendas)
  }

  var today: Day { index.today }
  var nextWeek: Week { thisWeek.next }
  /// The days that pages look ahead to: this week and next.
  var window: ClosedRange<Day> { thisWeek.start...nextWeek.end }

  func person(_ id: Person.ID) -> Person? { people[id] }
  func standing(of person: Person) -> Standing? { standings[person.id] }
  /// The meetings with somebody, in the order of their days.
  func meetings(with person: Person) -> [Meeting] { meetings[person.id] ?? [] }

  /// The 1:1s of a day that are booked or were held, in the order of the day: without a time last, by
  /// name.
  func oneOnOnes(on day: Day) -> [OneOnOne] {
    index.people.compactMap { person in
      OneOnOne.on(day, with: person, meetings: meetings(with: person), standing: standings[person.id])
    }.sorted { $0.sortsBefore($1) }
  }
}

/// A 1:1 of this week or next, from a note or a series.
struct OneOnOne: Sendable {
  let person: Person
  let day: Day
  let time: ClockTime?
  let isHeld: Bool

  /// What is noted for the day counts; else an occurrence of a running series, unless it was noted or
  /// called off near it.
  static func on(
    _ day: Day, with person: Person, meetings: [Meeting], standing: Standing?
  ) -> OneOnOne? {
    let oneOnOnes = meetings.filter { $0.countsAs == .oneOnOne }
    if let noted = oneOnOnes.first(where: { $0.day == day && $0.state != .calledOff }) {
      let series = person.series.first { $0.occurrences(from: day, through: day) == [day] }
      return OneOnOne(
        person: person, day: day, time: noted.time ?? series?.time, isHeld: noted.state == .held)
    }
    for series in person.series where series.occurrences(from: day, through: day) == [day] {
      let isNotedNearby = oneOnOnes.contains { abs($0.day.days(until: day)) <= 3 }
      if !isNotedNearby {
        return OneOnOne(person: person, day: day, time: series.time, isHeld: false)
      }
    }
    return nil
  }

  func sortsBefore(_ other: OneOnOne) -> Bool {
    switch (time, other.time) {
    case (let time?, let otherTime?) where time != otherTime: time < otherTime
    case (nil, _?): false
    case (_?, nil): true
    default: Folded(person.name) < Folded(other.person.name)
    }
  }
}
