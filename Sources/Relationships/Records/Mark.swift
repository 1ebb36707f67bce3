public import Calendar
public import Notes

/// A line that the owner marked: a tension, an insight, feedback, a handshake, something on a plate, …
public struct Mark: Sendable {
  public var kind: MarkKind
  public var words: NoteWords
  /// The people of the meeting or note it stands in, else those it names.
  public var with: [Person.ID]
  public var day: Day?
  /// Of a tension: whether it is resolved, and since when, where that has a day.
  public var isResolved: Bool
  public var resolved: Day?
  public var origin: Origin
  /// The lines of the items under it.
  var nestedLines: ClosedRange<Int>
}
