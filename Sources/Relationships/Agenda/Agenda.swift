public import Calendar

/// What to raise with somebody next time, in the practice's order: "The agenda".
///
/// It holds only what one could say aloud to that person.
public struct Agenda: Sendable {
  /// One thing to raise.
  public enum Item: Sendable {
    /// Something of theirs that has its day by then: a recital, a race.
    case fact(Fact)
    /// Their birthday, on that day.
    case birthday(Day)
    /// Interests shared with the owner.
    case commonGround([String])
    /// What to ask somebody whom the owner does not know well yet.
    case question(Question)
    case topic(Topic)
    /// What the owner owes that is due by then; three or more are one line.
    case mine([Commitment])
    /// A proposal to be shown to them before it goes to its forum on that day.
    case preview(Proposal, forum: Day, isDependedOn: Bool)
    /// A proposal that they have seen, with no word of what they said.
    case unheard(Proposal, Preview.Given)
    /// The series that ends, and what to do about it.
    case series(SeriesReview)
    /// What they owe that is due by then, likewise.
    case theirs([Commitment])
    /// A joint project that is running.
    case project(JointProject)
    /// What could be done together while no project is running: ideas and what is on their plate, three at
    /// most, never none.
    case candidates([JointWorkCandidate])
  }

  public let person: Person.ID
  /// The day of the 1:1, or when it is due; may lie in the past. None where only topics call for it.
  public let day: Day?
  public let time: ClockTime?
  public let minutes: Int?
  /// Whether the day stands in a note or a series; else the cadence asks for it.
  public let isBooked: Bool
  /// What fits the slot: all topics, and besides them as many as its minutes hold.
  public let items: [Item]
  /// What is left, for if there is time.
  public let later: [Item]
  /// The other open commitments both ways, by due date.
  public let alsoOpen: [Commitment]
  /// The last meeting with them that was more than a message.
  public let lastTime: Meeting?
  /// What stands on the person's page for the owner alone.
  public let forMe: ForMe
}
