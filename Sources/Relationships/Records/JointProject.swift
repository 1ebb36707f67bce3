public import Calendar
public import SourceText

/// Something small and low-stakes that the owner and peers do together.
public struct JointProject: Sendable {
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    case idea, explore, converge, `do`, done, dropped

    /// Whether work on it goes on.
    public var isRunning: Bool { self == .explore || self == .converge || self == .do }
  }

  public enum Stakes: String, CaseIterable, Hashable, Sendable { case low, medium, high }

  public enum BeginsIn: String, CaseIterable, Hashable, Sendable {
    case whiteSpace = "white space"
    case theirPlate = "their plate"
    case learnTogether = "learn together"
    case joinForces = "join forces"
  }

  public var id: String
  public var title: String
  public var with: [Person.ID]
  public var stage: Stage
  public var start: Day?
  public var end: Day?
  public var stakes: Stakes?
  /// Where the idea comes from: the note's `origin:`.
  public var beginsIn: BeginsIn?
  public var outcome: String?
  /// Whether some text in its note stands under a heading for what was looked at before deciding:
  /// Explor…, Diverg…, Options, What we know.
  var hasExploration = false
  /// The days that its note tells of: of dated headings, dated lines, and tasks made and done. In order,
  /// each once; some may lie ahead.
  var noteDays: [NoteDay] = []
  /// The rules that the note silences about it.
  public var mutes: [Configuration.Mute]
  public var origin: Origin
  /// Where the keys of its note stand.
  var keys = KeyPlaces()
}
