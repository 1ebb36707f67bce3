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
  /// The ideas that stand with each person, or link them, by their places among the marks.
  fileprivate let ideas: Places
  fileprivate let projects: Places
  fileprivate let proposals: Places
  fileprivate let events: Places
  fileprivate let groups: Places
  fileprivate let said: Places
  /// The meetings that link to a project or proposal, by its id.
  fileprivate let linked: [String: [Int]]

  init(
    people: [Person], meetings: [Meeting], commitments: [Commitment], facts: [Fact],
    topics: [Topic], marks: [Mark], mentions: [Mention], projects: [JointProject],
    proposals: [Proposal], events: [Event], groups: [Group],
    said: [Said]
  ) {
    self.people = IndexLookup.places(people) { [$0.id] }
    self.meetings = IndexLookup.places(meetings, \.people)
    self.commitments = IndexLookup.places(commitments, \.people)
    self.facts = IndexLookup.places(facts) { [$0.person] }
    self.topics = IndexLookup.places(topics, \.with)
    self.marks = IndexLookup.places(marks, \.with)
    self.mentions = IndexLookup.places(mentions) { [$0.person] }
    self.projects = IndexLookup.places(projects, \.with)
    self.proposals = IndexLookup.places(proposals) { $0.people }
    self.events = IndexLookup.places(events, \.with)
    self.groups = IndexLookup.places(groups, \.members)
    self.said = IndexLookup.places(said) { [$0.person] }
    ideas = IndexLookup.ideas(among: marks, mentions)
    linked = IndexLookup.places(meetings) { Set($0.links.map(\.work)).sorted() }
  }

  /// A link on an idea's line to somebody it does not stand with is a mention there.
  private static func ideas(among marks: [Mark], _ mentions: [Mention]) -> Places {
    let ideas = Dictionary(
      grouping: marks.indices.filter { marks[$0].kind == .idea }, by: { marks[$0].origin })
    var places: Places = [:]
    for idea in ideas.values.joined() {
      for person in marks[idea].with { places[person, default: []].append(idea) }
    }
    for mention in mentions {
      places[mention.person, default: []] += ideas[mention.origin] ?? []
    }
    return places.mapValues { Set($0).sorted() }
  }

  /// The places in `records` by what each is found by.
  private static func places<Record, Key: Hashable>(
    _ records: [Record], _ keys: (Record) -> [Key]
  ) -> [Key: [Int]] {
    var places: [Key: [Int]] = [:]
    for (place, record) in records.enumerated() {
      for key in keys(record) where places[key]?.last != place {
        places[key, default: []].append(place)
      }
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

  /// The ideas that stand in somebody's note, in a meeting with them, or link them.
  public func ideas(for id: Person.ID) -> [Mark] { (lookup.ideas[id] ?? []).map { marks[$0] } }

  public func mentions(of id: Person.ID) -> [Mention] {
    (lookup.mentions[id] ?? []).map { mentions[$0] }
  }

  /// The joint projects with somebody, in any stage.
  public func projects(with id: Person.ID) -> [JointProject] {
    (lookup.projects[id] ?? []).map { projects[$0] }
  }

  /// The proposals that depend on somebody or are to be previewed with them.
  public func proposals(for id: Person.ID) -> [Proposal] {
    (lookup.proposals[id] ?? []).map { proposals[$0] }
  }

  public func events(with id: Person.ID) -> [Event] {
    (lookup.events[id] ?? []).map { events[$0] }
  }

  /// The groups that somebody belongs to.
  public func groups(of id: Person.ID) -> [Group] { (lookup.groups[id] ?? []).map { groups[$0] } }

  /// The meetings that link to a project or proposal, in the order of their days.
  public func meetings(linkedTo work: String) -> [Meeting] {
    (lookup.linked[work] ?? []).map { meetings[$0] }
  }

  /// What reports said of somebody or their team, in the order of the days.
  public func said(about id: Person.ID) -> [Said] { (lookup.said[id] ?? []).map { said[$0] } }

  /// Where the owner stands with somebody.
  public func standing(of person: Person) -> Standing {
    standings[person.id] ?? StandingReader(person, in: self).read()
  }
}
