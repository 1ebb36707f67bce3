public import Notes

/// A place in a meeting that links to a project or proposal, or has its title in a heading.
public struct WorkLink: Hashable, Sendable {
  /// The id of the project or proposal.
  public let work: String
  /// Whether more stands there than the link: other words beside it or under it, or the meeting holds a
  /// `Response:` or `Feedback from …`.
  public var isAnswered: Bool
  /// What was said there, a line each: the words of the line with the link, without the link where it
  /// comes first, then the lines under it, six at most. Tasks and marks under it are records of their own.
  public let answer: [NoteWords]
  /// Whether its words may not leave the note.
  public let isPrivate: Bool
  public let origin: Origin
}
