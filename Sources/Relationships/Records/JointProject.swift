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
  /// The rules that the note silences about it.
  public var mutes: [Configuration.Mute]
  public var origin: Origin
}
