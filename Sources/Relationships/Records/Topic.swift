public import Calendar
public import Notes

/// What the owner wants to raise with somebody.
public struct Topic: Sendable {
  public var words: NoteWords
  public var with: [Person.ID]
  /// Neither ticked nor struck through.
  public var isOpen: Bool
  /// The trust it needs to go well, where the owner tagged it.
  public var needs: TrustLevel?
  public var day: Day?
  /// How many held 1:1s came after its day while it stood open.
  public var carried: Int
  public var origin: Origin
}
