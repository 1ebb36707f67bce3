public import Calendar
public import SourceText

/// People who belong together beyond a role.
public struct Group: Sendable {
  public var id: String
  public var title: String
  /// Those it names and those who name it, sorted.
  public var members: [Person.ID]
  public var cadence: Cadence?
  /// Whether its note says `cadence: never`.
  var isNeverGathered = false
  /// The days of the dated headings in its note; in order, each once, and some may lie ahead.
  var noteDays: [NoteDay] = []
  /// The rules that the note silences about it.
  public var mutes: [Configuration.Mute]
  public var origin: Origin
  /// Where the keys of its note stand.
  var keys = KeyPlaces()

  /// How often it gathers: quarterly where its note names nothing, not at all where it says never.
  public var rhythm: Cadence? { isNeverGathered ? nil : cadence ?? .quarterly }
}
