public import Calendar
public import Notes

/// A line of a held meeting with somebody who reports to the owner that names somebody else, or their
/// team.
public struct Said: Sendable {
  /// Whom the line means.
  public let person: Person.ID
  /// The reports who were there, one at least; sorted.
  public let reports: [Person.ID]
  public let day: Day
  /// The line, without a box and dates.
  public let words: NoteWords
  public let origin: Origin
}

/// A line of a meeting's place that names somebody who was not there.
struct NamingLine: Sendable {
  let person: Person.ID
  let words: NoteWords
  let origin: Origin
}
