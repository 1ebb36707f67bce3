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
  let lookup: IndexLookup
  /// Where everybody stands, and the trust in them: worked out once, when all else is in place.
  private(set) var standings: [Person.ID: Standing] = [:]
  private(set) var trusts: [Person.ID: Trust] = [:]

  /// The index with all that is worked out of it for each person.
  func workedOut() -> Index {
    var index = self
    let worked = Parallel.map(people) { ($0.id, standing(of: $0), trust(in: $0)) }
    for (id, standing, trust) in worked {
      index.standings[id] = standing
      index.trusts[id] = trust
    }
    return index
  }
}
