import Calendar
public import Notes

/// What somebody has seen of a proposal before its forum, and when they still can.
public struct Preview: Sendable {
  /// A held meeting before the forum's day that links to the proposal. A message is none.
  public struct Given: Sendable {
    public let meeting: Meeting
    /// Where the link stands, the first of several.
    public let origin: Origin
    /// Whether more is noted there than the link.
    public let isAnswered: Bool
    /// What they answered, a line each: what stands beside the link and under it, and their responses
    /// of that meeting; may hold private lines.
    public let answer: [NoteWords]
  }

  public let person: Person.ID
  /// Whether the proposal depends on them; else it is to be previewed with them.
  public let isDependedOn: Bool
  /// In the order of their days.
  public let given: [Given]
  /// The 1:1s before the forum that can still happen, today's included, in order; none for who has seen
  /// it.
  public let chances: [OneOnOneToCome]

  public var isMissing: Bool { given.isEmpty }
  /// Whether they have seen it, and nowhere is noted what they said.
  public var isUnheard: Bool { !given.isEmpty && !given.contains(where: \.isAnswered) }

  /// `forum` is the day on which the proposal is presented.
  init(
    of proposal: Proposal, on forum: Day, with person: Person.ID, in index: Index
  ) {
    self.person = person
    isDependedOn = proposal.dependsOn.contains(person)
    let linked = index.meetings(linkedTo: proposal.id)
    let own = index.meetings(with: person)
    given = (linked.count < own.count ? linked : own).compactMap { meeting in
      guard meeting.people.contains(person), meeting.state == .held, meeting.countsAs != .contact,
        meeting.day < forum
      else { return nil }
      return Given(meeting, of: proposal, with: person)
    }
    chances = given.isEmpty ? index.oneOnOnesToCome(with: person, before: forum) : []
  }
}

extension Preview.Given {
  fileprivate init?(_ meeting: Meeting, of proposal: Proposal, with person: Person.ID) {
    let links = meeting.links.filter { $0.work == proposal.id }
    guard let first = links.first else { return nil }
    self.meeting = meeting
    origin = first.origin
    isAnswered = links.contains(where: \.isAnswered)
    answer =
      links.flatMap(\.answer)
      + meeting.responses.filter { $0.with.contains(person) }.map(\.words)
  }
}
