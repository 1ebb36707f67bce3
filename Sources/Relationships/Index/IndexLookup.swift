import Calendar

/// Where in the lists of an index each person and what concerns them are.
struct IndexLookup: Sendable {
  /// Places in a list by the people that its records concern.
  fileprivate typealias Places = [Person.ID: [Int]]

  fileprivate let people: Places
  fileprivate let meetings: Places
  fileprivate let commitments: Places
  fileprivate let facts: Places
  fileprivate let topics: Places
  fileprivate let marks: Places
  fileprivate let mentions: Places

  init(
    people: [Person], meetings: [Meeting], commitments: [Commitment], facts: [Fact],
    topics: [Topic],
    marks: [Mark], mentions: [Mention]
  ) {
    self.people = IndexLookup.places(people) { [$0.id] }
    self.meetings = IndexLookup.places(meetings, \.people)
    self.commitments = IndexLookup.places(commitments, \.people)
    self.facts = IndexLookup.places(facts) { [$0.person] }
    self.topics = IndexLookup.places(topics, \.with)
    self.marks = IndexLookup.places(marks, \.with)
    self.mentions = IndexLookup.places(mentions) { [$0.person] }
  }

  private static func places<Record>(_ records: [Record], _ people: (Record) -> [Person.ID])
    -> Places
  {
    var places: Places = [:]
    for (place, record) in records.enumerated() {
      for person in people(record) { places[person, default: []].append(place) }
    }
    return places
  }
}

/// What concerns one person, each list in the order of the whole one, in time linear in what is found.
extension Index {
  public func person(_ id: Person.ID) -> Person? { lookup.people[id]?.first.map { people[$0] } }

  /// The meetings with somebody, in the order of their days.
  public func meetings(with id: Person.ID) -> [Meeting] {
    (lookup.meetings[id] ?? []).map { meetings[$0] }
  }

  /// The commitments on somebody's page: theirs, and the owner's to them.
  public func commitments(of id: Person.ID) -> [Commitment] {
    (lookup.commitments[id] ?? []).map { commitments[$0] }
  }

  public func facts(about id: Person.ID) -> [Fact] { (lookup.facts[id] ?? []).map { facts[$0] } }

  public func topics(for id: Person.ID) -> [Topic] { (lookup.topics[id] ?? []).map { topics[$0] } }

  public func marks(with id: Person.ID) -> [Mark] { (lookup.marks[id] ?? []).map { marks[$0] } }

  public func mentions(of id: Person.ID) -> [Mention] {
    (lookup.mentions[id] ?? []).map { mentions[$0] }
  }

  /// Where the owner stands with somebody.
  public func standing(of person: Person) -> Standing {
    StandingReader(
      person: person, meetings: meetings(with: person.id),
      groups: groups.filter { $0.members.contains(person.id) }, index: self
    ).read()
  }
}
