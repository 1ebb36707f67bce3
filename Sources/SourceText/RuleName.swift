/// The rules by the ids under which they are muted, in the order of the practice.
public enum RuleName: String, CaseIterable, Hashable, Sendable {
  case newPeer = "new-peer"
  case noJointWork = "no-joint-work"
  case jointProjectLong = "joint-project-long"
  case jointProjectLate = "joint-project-late"
  case jointProjectRushed = "joint-project-rushed"
  case jointProjectHighStakes = "joint-project-high-stakes"
  case projectStale = "project-stale"
  case myCommitmentOverdue = "my-commitment-overdue"
  case theirCommitmentOverdue = "their-commitment-overdue"
  case commitmentUndated = "commitment-undated"
  case keptRateLow = "kept-rate-low"
  case unknownBasics = "unknown-basics"
  case unknownWorkingStyle = "unknown-working-style"
  case factToFollowUp = "fact-to-follow-up"
  case commonGround = "common-ground"
  case rapportWithoutTrust = "rapport-without-trust"
  case ritualToTackOn = "ritual-to-tack-on"
  case longSilence = "long-silence"
  case reunionDue = "reunion-due"
  case oneOnOneDue = "one-on-one-due"
  case oneOnOneOverdue = "one-on-one-overdue"
  case seriesNoEnd = "series-no-end"
  case seriesEnding = "series-ending"
  case seriesEnded = "series-ended"
  case cadenceMismatch = "cadence-mismatch"
  case scatteredDays = "scattered-days"
  case overScheduled = "over-scheduled"
  case previewMissing = "preview-missing"
  case previewUnheard = "preview-unheard"
  case tensionOpen = "tension-open"
  case insightDue = "insight-due"
  case handshakeStale = "handshake-stale"
  case askForFeedback = "ask-for-feedback"
}

/// The limits of rules that `limits:` may set, by their names there.
public enum LimitName: String, CaseIterable, Hashable, Sendable {
  case newDays = "new-days"
  case jointWorkDays = "joint-work-days"
  case projectDays = "project-days"
  case staleDays = "stale-days"
  case undatedDays = "undated-days"
  case keptPercent = "kept-percent"
  case birthdayDays = "birthday-days"
  case touches
  case eventDays = "event-days"
  case seriesMonths = "series-months"
  case endingDays = "ending-days"
  case hours
  case tensionDays = "tension-days"
  case handshakeMonths = "handshake-months"
  case feedbackDays = "feedback-days"

  /// Its value where the settings have none, as in the practice.
  public var standard: Int {
    switch self {
    case .newDays: 30
    case .jointWorkDays: 90
    case .projectDays: 14
    case .staleDays: 7
    case .undatedDays: 14
    case .keptPercent: 80
    case .birthdayDays: 7
    case .touches: 3
    case .eventDays: 21
    case .seriesMonths: 3
    case .endingDays: 14
    case .hours: 5
    case .tensionDays: 21
    case .handshakeMonths: 6
    case .feedbackDays: 90
    }
  }

  /// The greatest value that makes sense: a hundred percent, else about a century of days.
  public var greatest: Int { self == .keptPercent ? 100 : 36_500 }
}
