import Calendar

/// Works out the standing with somebody from their note and their meetings, as the practice has it
/// under "Cadence".
struct StandingReader {
  let person: Person
  /// The meetings with them, in the order of their days.
  let meetings: [Meeting]
  let groups: [Group]
  let index: Index

  init(_ person: Person, in index: Index) {
    (self.person, self.index) = (person, index)
    meetings = index.meetings(with: person.id)
    groups = index.groups(of: person.id)
  }

  private var today: Day { index.today }

  func read() -> Standing {
    let cadence = cadence
    let lastOneOnOne = held.last { $0.countsAs == .oneOnOne }?.day
    let lastContact = [held.last?.day, stated].compactMap(\.self).max()
    let lastInTouch =
      person.isFormer
      ? lastContact
      : [held.last { $0.countsAs == .oneOnOne || $0.countsAs == .social }?.day, stated]
        .compactMap(\.self).max()
    let nextOccurrence = nextOccurrence
    let nextDue =
      person.cadence == .never
      ? nil
      : nextOccurrence ?? bookedOneOnOnes.first
        ?? due(from: person.isFormer ? lastContact : lastOneOnOne, cadence)
    let nextBooked = [nextOccurrence, bookedOneOnOnes.first].compactMap(\.self).min()
    return Standing(
      cadence: cadence, lastContact: lastContact, lastOneOnOne: lastOneOnOne,
      lastInTouch: lastInTouch, nextDue: nextDue, nextBooked: nextBooked,
      losingTouch: nextBooked == nil ? losingTouch(lastInTouch, cadence) : nil)
  }

  private var held: [Meeting] { meetings.filter { $0.state == .held } }
  private var stated: Day? { person.statedLastContact.flatMap { $0 <= today ? $0 : nil } }

  private var cadence: Cadence? {
    switch person.cadence {
    case .never: return nil
    case .every(let cadence): return cadence
    case nil: break
    }
    guard person.kind == .peer else { return nil }
    if person.isFormer { return formerCadence }
    switch person.interdependence {
    case .strong: return index.configuration.strongCadence
    case .moderate: return index.configuration.moderateCadence
    case .light: return index.configuration.lightCadence
    case nil: return nil
    }
  }

  /// The shortest of their groups', else quarterly where there were three social touches or more.
  private var formerCadence: Cadence? {
    let ofGroups = groups.map { $0.cadence ?? .quarterly }
    if let shortest = ofGroups.min(by: { $0.dayCount < $1.dayCount }) { return shortest }
    return held.count { $0.countsAs == .social } >= 3 ? .quarterly : nil
  }

  /// The next occurrence of a running series for which nothing is noted yet; where a 1:1 is booked at
  /// most three days off, that is the occurrence.
  private var nextOccurrence: Day? {
    let booked = bookedOneOnOnes
    // A message on the day of a 1:1 takes nothing off it.
    let settled = Set(
      meetings.filter { $0.state != .booked && $0.countsAs == .oneOnOne }.map(\.day))
    // Within a year and a half even a yearly series has an occurrence.
    let days = person.series.filter { $0.isRunning(on: today) }
      .flatMap { $0.occurrences(from: today, through: today.adding(days: 550)).prefix(20) }
      .filter { !settled.contains($0) }
    guard let next = days.min() else { return nil }
    let moved = booked.filter { abs($0.days(until: next)) <= 3 }
    return moved.min { abs($0.days(until: next)) < abs($1.days(until: next)) } ?? next
  }

  private var bookedOneOnOnes: [Day] {
    meetings.filter { $0.state == .booked && $0.countsAs == .oneOnOne }.map(\.day)
  }

  private func due(from last: Day?, _ cadence: Cadence?) -> Day? {
    guard let last, let cadence else { return nil }
    return last.adding(days: cadence.dayCount)
  }

  private func losingTouch(_ last: Day?, _ cadence: Cadence?) -> Standing.LosingTouch? {
    guard let cadence, let last, !person.isSnoozed(on: today),
      !person.series.contains(where: { $0.isRunning(on: today) })
    else { return nil }
    let length = cadence.dayCount
    switch last.days(until: today) * 2 {
    case let doubled where doubled > length * 4: return .moreThanTwice
    case let doubled where doubled > length * 3: return .moreThanHalfAgain
    case let doubled where doubled >= length * 2: return .due
    default: return nil
    }
  }
}
