import Calendar
import Notes
import Relationships
import SourceText

/// What the pages of the whole vault say of one person.
struct PersonEntry: Sendable {
  /// Whom home and the page of people tell apart.
  enum Kind: CaseIterable, Sendable { case peer, formerPeer, report, person }

  let id: Person.ID
  let name: String
  let sortName: Folded
  let kind: Kind
  let nextDue: Day?
  let nextBooked: Day?
  let isSnoozed: Bool
  let losingTouch: Standing.LosingTouch?
  let lastInTouch: Day?
  /// Whether the note of an active peer says nothing of when to meet.
  let isUnplanned: Bool
  let interdependence: Interdependence?
  let trust: TrustLevel
  let hobbies: [String]
  /// The birthday that lies in this week or next.
  let birthday: Day?

  init(_ person: Person, _ desk: Desk) {
    let index = desk.index
    let standing = index.standing(of: person)
    (id, name, sortName) = (person.id, person.name, desk.label(of: person.id).sortName)
    kind = Kind(person)
    (nextDue, nextBooked) = (standing.nextDue, standing.nextBooked)
    isSnoozed = person.isSnoozed(on: desk.today)
    (losingTouch, lastInTouch) = (standing.losingTouch, standing.lastInTouch)
    interdependence = person.interdependence
    isUnplanned =
      person.isActivePeer && person.cadence == nil && interdependence == nil
      && person.series.isEmpty
    trust = index.trust(in: person).level
    hobbies = index.hobbies(of: person.id)
    let birthday = person.birthday?.next(onOrAfter: desk.window.lowerBound)
    self.birthday = birthday.flatMap { desk.window.contains($0) ? $0 : nil }
  }
}

extension PersonEntry.Kind {
  fileprivate init(_ person: Person) {
    self =
      switch person.kind {
      case .peer: person.isFormer ? .formerPeer : .peer
      case .report: .report
      case .person: .person
      }
  }
}
