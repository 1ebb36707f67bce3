import Calendar

/// Where in an index each person and their meetings are.
struct IndexLookup: Sendable {
  fileprivate let people: [Person.ID: Int]
  fileprivate let meetings: [Person.ID: [Int]]

  init(_ people: [Person], _ meetings: [Meeting]) {
    self.people = Dictionary(
      people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [Person.ID: [Int]] = [:]
    for (place, meeting) in meetings.enumerated() {
      for person in meeting.people { places[person, default: []].append(place) }
    }
    self.meetings = places
  }
}

extension Index {
  public func person(_ id: Person.ID) -> Person? { lookup.people[id].map { people[$0] } }

  /// The meetings with somebody, in the order of their days.
  public func meetings(with id: Person.ID) -> [Meeting] {
    (lookup.meetings[id] ?? []).map { meetings[$0] }
  }

  /// Where the owner stands with somebody.
  public func standing(of person: Person) -> Standing {
    StandingReader(
      person: person, meetings: meetings(with: person.id),
      groups: groups.filter { $0.members.contains(person.id) }, index: self
    ).read()
  }
}
