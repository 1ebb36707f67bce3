import Calendar

/// Works out the standing with somebody from their note and their meetings, as the practice has it
/// under "Cadence".
struct StandingReader {
  let person: Person
  /// The meetings with them, in the order of their days.
  let meetings: Found<Meeting>
  let groups: Found<Group>
  /// The days of the booked 1:1s, in order.
  let bookedOneOnOnes: [Day]
  let index: Index

  init(_ person: Person, in index: Index) {
    (self.person, self.index) = (person, index)
    meetings = index.meetings(with: person.id)
    groups = index.groups(of: person.id)
    bookedOneOnOnes = index.oneOnOnes(with: person.id).reversed()
      .prefix { $0.day > index.today }.filter { $0.state == .booked }.map(\.day).reversed()
  }

  private var today: Day { index.today }

  func read() -> Standing {
    let rhythm = rhythm
    let cadence = rhythm?.every
    let lastOneOnOne = lastHeld { $0.countsAs == .oneOnOne }
    let lastContact = [lastHeld { _ in true }, stated].compactMap(\.self).max()
    let lastInTouch =
      isFormerPeer
      ? lastContact
      : [lastHeld { $0.countsAs == .oneOnOne || $0.countsAs == .social }, stated]
        .compactMap(\.self).max()
    let next = nextOccurrence
    let nextOccurrence = next?.day
    let nextDue =
      person.cadence == .never
      ? nil
      : nextOccurrence ?? bookedOneOnOnes.first
        ?? due(from: isFormerPeer ? lastContact : lastOneOnOne, cadence)
    let nextBooked = [nextOccurrence, bookedOneOnOnes.first].compactMap(\.self).min()
    return Standing(
      cadence: cadence, cadenceReason: rhythm?.reason, lastContact: lastContact,
      lastOneOnOne: lastOneOnOne, lastInTouch: lastInTouch, nextDue: nextDue,
      rhythm: next.map { ($0.every, .series) } ?? rhythm, nextBooked: nextBooked,
      losingTouch: nextBooked == nil ? losingTouch(lastInTouch, cadence) : nil)
  }

  private func lastHeld(where isWanted: (Meeting) -> Bool) -> Day? {
    meetings.last { $0.state == .held && isWanted($0) }?.day
  }

  private var stated: Day? { person.statedLastContact.flatMap { $0 <= today ? $0 : nil } }

  /// Of a former report only the 1:1s count, as before.
  private var isFormerPeer: Bool { person.kind == .peer && person.isFormer }

  private var rhythm: (every: Cadence, reason: CadenceReason)? {
    switch person.cadence {
    case .never: return nil
    case .every(let cadence): return (cadence, .note)
    case nil: break
    }
    guard person.kind == .peer else { return nil }
    if person.isFormer { return formerRhythm }
    return person.interdependence.map { interdependence in
      let cadence =
        switch interdependence {
        case .strong: index.configuration.strongCadence
        case .moderate: index.configuration.moderateCadence
        case .light: index.configuration.lightCadence
        }
      return (cadence, .interdependence(interdependence))
    }
  }

  /// The shortest of their groups', else quarterly where there were three social touches or more.
  private var formerRhythm: (every: Cadence, reason: CadenceReason)? {
    let ofGroups = groups.compactMap { group in group.rhythm.map { ($0, group.title) } }
    if let (shortest, title) = ofGroups.min(by: { $0.0.dayCount < $1.0.dayCount }) {
      return (shortest, .group(title))
    }
    return meetings.count { $0.state == .held && $0.countsAs == .social } >= 3
      ? (.quarterly, .socialTouches) : nil
  }

  /// The next occurrence of a running series for which nothing is noted yet, and the series' step; where
  /// a 1:1 is booked at most three days off that is no occurrence itself, that is the occurrence.
  private var nextOccurrence: (day: Day, every: Cadence)? {
    guard !person.series.isEmpty else { return nil }
    // A message on the day of a 1:1 takes nothing off it.
    let settled = Set(
      meetings.filter { $0.state != .booked && $0.countsAs == .oneOnOne }.map(\.day))
    // Within a year and a half even a yearly series has an occurrence.
    let occurrences = person.series.filter { $0.isRunning(on: today) }.flatMap { series in
      series.occurrences(from: today, through: today.adding(days: 550)).prefix(20)
        .map { (day: $0, every: series.every) }
    }.filter { !settled.contains($0.day) }
    guard let next = occurrences.min(by: { $0.day < $1.day }) else { return nil }
    let days = Set(occurrences.map(\.day))
    let moved = bookedOneOnOnes.filter {
      abs($0.days(until: next.day)) <= SeriesRecordReader.reach && !days.contains($0)
    }.min { abs($0.days(until: next.day)) < abs($1.days(until: next.day)) }
    return (moved ?? next.day, next.every)
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
