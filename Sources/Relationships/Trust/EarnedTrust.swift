import Calendar
import Notes

/// Which step of the ladder the evidence reaches: the practice's "The trust ladder".
///
/// One step comes after the other: where one lacks something, what the steps above it ask for does not
/// help.
struct EarnedTrust {
  let evidence: TrustEvidence
  let today: Day

  private static let meetingDays = 3
  private static let meetings = 12
  private static let keptPercent = 80

  var level: TrustLevel {
    TrustLevel.allCases.prefix { lacks(on: $0).isEmpty }.last ?? .new
  }

  /// What is lacking for `level`, on its own step and on those below, in the order of the steps.
  func lacks(for level: TrustLevel) -> [TrustLack] {
    let lacks = TrustLevel.allCases.filter { $0 <= level }.flatMap { self.lacks(on: $0) }
    // Where nothing but a joint project will do, promises are no other way.
    return lacks.contains(.jointProject) ? lacks.filter { $0 != .jointProjectOrPromises } : lacks
  }

  private func lacks(on step: TrustLevel) -> [TrustLack] {
    switch step {
    case .new: []
    case .working: missing(EarnedTrust.meetingDays - evidence.meetingDays, TrustLack.meetingDays)
    case .reliable: hasJointProject || keepsPromises ? [] : [.jointProjectOrPromises]
    case .candid: (hasJointProject ? [] : [.jointProject]) + feedbackOrTension
    case .deep: year + missing(EarnedTrust.meetings - evidence.meetings, TrustLack.meetings)
    }
  }

  private func missing(_ count: Int, _ lack: (Int) -> TrustLack) -> [TrustLack] {
    count > 0 ? [lack(count)] : []
  }

  private var hasJointProject: Bool { evidence.jointProjects > 0 }

  private var keepsPromises: Bool {
    evidence.promises.isJudged && evidence.promises.isAtLeast(percent: EarnedTrust.keptPercent)
  }

  private var feedbackOrTension: [TrustLack] {
    let isGiven = evidence.feedbackGiven > 0
    let isReceived = evidence.feedbackReceived > 0
    if isGiven && isReceived || evidence.resolvedTensions > 0 { return [] }
    return [.feedbackOrTension(isGiven: isGiven, isReceived: isReceived)]
  }

  private var year: [TrustLack] {
    let anniversary = evidence.knownSince?.adding(months: 12)
    return anniversary.map { $0 <= today } ?? false ? [] : [.year(anniversary)]
  }
}
