public import Calendar

/// People who belong together beyond a role.
public struct Group: Sendable {
  public var id: String
  public var title: String
  /// Those it names and those who name it, sorted.
  public var members: [Person.ID]
  public var cadence: Cadence?
  public var origin: Origin
}
