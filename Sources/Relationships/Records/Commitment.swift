public import Calendar
public import Notes
public import SourceText

/// A checkbox task: who promised what to whom.
public struct Commitment: Sendable {
  public enum Owner: Hashable, Sendable {
    case me
    case person(Person.ID)
  }

  public var words: NoteWords
  public var owner: Owner
  /// The other party; empty where nobody is named. Such a commitment appears on no page.
  public var with: [Person.ID]
  public var status: CommitmentStatus
  /// The character in the box.
  public var symbol: Unicode.Scalar
  public var due: Day?
  public var scheduled: Day?
  /// When it was done or cancelled, where the note says so.
  public var done: Day?
  /// When it was made: its own created date, else its meeting's, else its note's.
  public var day: Day?
  public var priority: TaskFields.Priority?
  /// How many held 1:1s with the other party came after its day while it stood open.
  public var carried: Int
  public var origin: Origin

  public var isMine: Bool { owner == .me }

  /// Whose page it belongs to: the person who owes it, else those it is owed to.
  public var people: [Person.ID] {
    switch owner {
    case .me: with
    case .person(let id): [id]
    }
  }
}
