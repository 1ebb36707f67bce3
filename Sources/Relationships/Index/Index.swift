public import Calendar
internal import Parallel
public import SourceText

/// Everything the notes hold, on one day: the one value from which rules, pages and the JSON are made.
///
/// All lists are sorted, the same on every machine: people, projects, proposals, events and groups by
/// name, meetings by day, everything else by the place it was read at.
public struct Index: Sendable {
  public let today: Day
  public let configuration: Configuration
  public let owner: Owner
  public let people: [Person]
  public let meetings: [Meeting]
  public let commitments: [Commitment]
  public let facts: [Fact]
  public let topics: [Topic]
  public let marks: [Mark]
  public let projects: [JointProject]
  public let proposals: [Proposal]
  public let events: [Event]
  public let groups: [Group]
  public let mentions: [Mention]
  /// What reports said of others, in the order of the meetings.
  public let said: [Said]
  /// What to ask whom one does not know well yet, in the order in which the questions take turns.
  public let questions: [Question]
  let turns: QuestionTurns
  let lookup: IndexLookup
  /// What is worked out once for each person, at their places; nothing before all else is in place.
  private(set) var dossiers: [Dossier] = []
  /// The places of those with a 1:1 on each day of this week and next, in the order of the people.
  private(set) var busy: [Day: [Int]] = [:]

  /// The index with all that is worked out of it for each person.
  func workedOut() -> Index {
    var index = self
    index.dossiers = Parallel.map(people) { Dossier($0, in: self) }
    for (place, dossier) in index.dossiers.enumerated() {
      for day in dossier.daysOfOneOnOnes { index.busy[day, default: []].append(place) }
    }
    return index
  }
}
