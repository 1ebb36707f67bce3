public import Calendar
public import Notes

/// A step of the ladder and what would earn it.
public struct TrustStep: Sendable {
  public let level: TrustLevel
  /// In the order of the ladder; nothing where the notes tell of all of it, and only the owner's own word
  /// is lower.
  public let lacks: [TrustLack]
}

/// Something that a step of the ladder asks for and the notes do not tell of.
public enum TrustLack: Hashable, Sendable {
  /// To have met on that many more days.
  case meetingDays(Int)
  /// To have finished a joint project.
  case jointProject
  /// That, or to have kept 80 % or better of at least five promises.
  case jointProjectOrPromises
  /// Feedback both ways, or a tension that was resolved; whether one way is there.
  case feedbackOrTension(isGiven: Bool, isReceived: Bool)
  /// A year since the two met: on which day it is over, where that can be known.
  case year(Day?)
  /// To have met that many more times.
  case meetings(Int)
}
