/// A place that links to somebody without being a meeting with them or their own note.
public struct Mention: Hashable, Sendable {
  public var person: Person.ID
  public var origin: Origin
}
