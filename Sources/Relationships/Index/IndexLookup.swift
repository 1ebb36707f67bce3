import Calendar
import SourceText

/// Where in the lists of an index each person and what concerns them are.
///
/// Everybody who is named has a number; those of the people with a note are their places.
struct IndexLookup: Sendable {
  fileprivate let numbers: [Person.ID: Int32]
  fileprivate let meetings: Places
  /// Of the meetings those that were held and count, the 1:1s in whatever state, and the social ones
  /// that were not called off.
  fileprivate let held: Places
  fileprivate let oneOnOnes: Places
  fileprivate let social: Places
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
  fileprivate let linked: [String: [Int32]]
  /// The meetings that the note of a group tells of, by its path.
  fileprivate let ofGroups: [VaultPath: [Int32]]
  /// When the first joint project with each person began.
  fileprivate let firstStarts: [Person.ID: Day]

  init(
    people: [Person], meetings: [Meeting], commitments: [Commitment], facts: [Fact],
    topics: [Topic], marks: [Mark], mentions: [Mention], projects: [JointProject],
    proposals: [Proposal], events: [Event], groups: [Group],
    said: [Said]
  ) {
    var finder = PlaceFinder(people)
    let met = finder.pairs(of: meetings, \.people)
    let count = finder.numbers.count
    func places(where isWanted: (Meeting) -> Bool) -> Places {
      Places(met.filter { isWanted(meetings[Int($0.place)]) }, people: count)
    }
    self.meetings = Places(met, people: count)
    held = places { $0.state == .held && $0.isCounted }
    oneOnOnes = places { $0.countsAs == .oneOnOne }
    social = places { $0.countsAs == .social && $0.state != .calledOff }
    self.commitments = finder.places(of: commitments, \.people)
    self.facts = finder.places(of: facts) { [$0.person] }
    self.topics = finder.places(of: topics, \.with)
    self.marks = finder.places(of: marks, \.with)
    self.mentions = finder.places(of: mentions) { [$0.person] }
    self.projects = finder.places(of: projects, \.with)
    self.proposals = finder.places(of: proposals, \.people)
    self.events = finder.places(of: events, \.with)
    self.groups = finder.places(of: groups, \.members)
    self.said = finder.places(of: said) { [$0.person] }
    ideas = finder.ideas(among: marks, mentions)
    numbers = finder.numbers
    linked = IndexLookup.linked(meetings)
    ofGroups = IndexLookup.meetings(meetings, of: groups)
    firstStarts = IndexLookup.firstStarts(projects)
  }

  private static func linked(_ meetings: [Meeting]) -> [String: [Int32]] {
    var linked: [String: [Int32]] = [:]
    for (place, meeting) in meetings.enumerated() where !meeting.links.isEmpty {
      for work in Set(meeting.links.map(\.work)) {
        linked[work, default: []].append(Int32(place))
      }
    }
    return linked
  }

  private static func meetings(
    _ meetings: [Meeting], of groups: [Group]
  ) -> [VaultPath: [Int32]] {
    guard !groups.isEmpty else { return [:] }
    let notes = Set(groups.map(\.origin.path))
    let told = meetings.indices.filter { notes.contains(meetings[$0].origin.path) }
    return Dictionary(grouping: told.map { Int32($0) }) { meetings[Int($0)].origin.path }
  }

  private static func firstStarts(_ projects: [JointProject]) -> [Person.ID: Day] {
    var first: [Person.ID: Day] = [:]
    for project in projects {
      guard let start = project.start else { continue }
      for id in project.with { first[id] = min(first[id] ?? start, start) }
    }
    return first
  }
}

/// What concerns one person, each list in the order of the whole one; finding it copies nothing.
extension Index {
  public func person(_ id: Person.ID) -> Person? {
    place(of: id).map { people[$0] }
  }

  /// The place of somebody with a note among the people.
  func place(of id: Person.ID) -> Int? {
    lookup.numbers[id].flatMap { Int($0) < people.count ? Int($0) : nil }
  }

  /// The meetings with somebody, in the order of their days.
  public func meetings(with id: Person.ID) -> Found<Meeting> {
    found(meetings, id, lookup.meetings)
  }

  /// The meetings with somebody that were held, without group meetings and messages.
  func heldMeetings(with id: Person.ID) -> Found<Meeting> { found(meetings, id, lookup.held) }

  /// The 1:1s with somebody, booked and called off ones included.
  func oneOnOnes(with id: Person.ID) -> Found<Meeting> { found(meetings, id, lookup.oneOnOnes) }

  /// The social meetings with somebody, held or booked.
  func socialMeetings(with id: Person.ID) -> Found<Meeting> { found(meetings, id, lookup.social) }

  /// The commitments on somebody's page: theirs, and the owner's to them.
  public func commitments(of id: Person.ID) -> Found<Commitment> {
    found(commitments, id, lookup.commitments)
  }

  public func facts(about id: Person.ID) -> Found<Fact> { found(facts, id, lookup.facts) }

  public func topics(for id: Person.ID) -> Found<Topic> { found(topics, id, lookup.topics) }

  public func marks(with id: Person.ID) -> Found<Mark> { found(marks, id, lookup.marks) }

  /// The ideas that stand in somebody's note, in a meeting with them, or link them.
  public func ideas(for id: Person.ID) -> Found<Mark> { found(marks, id, lookup.ideas) }

  public func mentions(of id: Person.ID) -> Found<Mention> { found(mentions, id, lookup.mentions) }

  /// The joint projects with somebody, in any stage.
  public func projects(with id: Person.ID) -> Found<JointProject> {
    found(projects, id, lookup.projects)
  }

  /// When the first joint project with somebody began, of those that tell it.
  func firstStart(with id: Person.ID) -> Day? { lookup.firstStarts[id] }

  /// The proposals that depend on somebody or are to be previewed with them.
  public func proposals(for id: Person.ID) -> Found<Proposal> {
    found(proposals, id, lookup.proposals)
  }

  public func events(with id: Person.ID) -> Found<Event> { found(events, id, lookup.events) }

  /// The groups that somebody belongs to.
  public func groups(of id: Person.ID) -> Found<Group> { found(groups, id, lookup.groups) }

  /// The meetings that link to a project or proposal, in the order of their days.
  public func meetings(linkedTo work: String) -> Found<Meeting> {
    Found(lookup.linked[work].map { $0[...] } ?? [], in: meetings)
  }

  /// The meetings that a group's own note tells of, in the order of their days.
  func meetings(toldIn group: Group) -> Found<Meeting> {
    Found(lookup.ofGroups[group.origin.path].map { $0[...] } ?? [], in: meetings)
  }

  /// What reports said of somebody or their team, in the order of the days.
  public func said(about id: Person.ID) -> Found<Said> { found(said, id, lookup.said) }

  private func found<Record>(
    _ records: [Record], _ id: Person.ID, _ places: Places
  ) -> Found<Record> {
    Found(places[lookup.numbers[id]], in: records)
  }
}
