public import Calendar
public import SourceText

/// Everything the notes hold, on one day: the one value from which rules, pages and the JSON are made.
///
/// All lists are sorted, the same on every machine: people, projects, proposals, events and groups by
/// name, meetings by day, everything else by the place it was read at.
public struct Index: Sendable {
  public var today: Day
  public var configuration: Configuration
  public var owner: Owner
  public var people: [Person]
  public var meetings: [Meeting]
  public var commitments: [Commitment]
  public var facts: [Fact]
  public var topics: [Topic]
  public var marks: [Mark]
  public var projects: [JointProject]
  public var proposals: [Proposal]
  public var events: [Event]
  public var groups: [Group]
  public var mentions: [Mention]
}
