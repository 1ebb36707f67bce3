public import Calendar
public import SourceText

/// A work occasion that a social ritual can be tacked on to.
public struct Event: Sendable {
  public var id: String
  public var title: String
  public var start: Day?
  public var end: Day?
  public var place: String?
  public var with: [Person.ID]
  /// The ritual that is planned, if one is.
  public var social: String?
  /// The rules that the note silences about it.
  public var mutes: [Configuration.Mute]
  public var origin: Origin
  /// Where the keys of its note stand.
  var keys = KeyPlaces()
}
