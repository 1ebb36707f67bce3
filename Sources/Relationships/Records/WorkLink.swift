/// A place in a meeting that links to a project or proposal, or has its title in a heading.
public struct WorkLink: Hashable, Sendable {
  /// The id of the project or proposal.
  public let work: String
  /// Whether more stands there than the link: other words beside it or under it, or the meeting holds a
  /// `Response:` or `Feedback from …`.
  public var isAnswered: Bool
  /// Whether its words may not leave the note.
  public let isPrivate: Bool
  public let origin: Origin
}
