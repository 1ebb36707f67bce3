public import SourceText

/// All rules, in the order of the practice.
public enum RuleBook {
  public static let rules: [any Rule.Type] = [
    NewPeer.self,
    NoJointWork.self,
    JointProjectLong.self,
    JointProjectLate.self,
    JointProjectRushed.self,
    JointProjectHighStakes.self,
    ProjectStale.self,
    MyCommitmentOverdue.self,
    TheirCommitmentOverdue.self,
    CommitmentUndated.self,
    KeptRateLow.self,
    UnknownBasics.self,
    UnknownWorkingStyle.self,
    FactToFollowUp.self,
    CommonGround.self,
    RapportWithoutTrust.self,
    RitualToTackOn.self,
    LongSilence.self,
    ReunionDue.self,
    OneOnOneDue.self,
    OneOnOneOverdue.self,
    SeriesNoEnd.self,
    SeriesEnding.self,
    SeriesEnded.self,
    CadenceMismatch.self,
    ScatteredDays.self,
    OverScheduled.self,
    PreviewMissing.self,
    PreviewUnheard.self,
    TensionOpen.self,
    InsightDue.self,
    HandshakeStale.self,
    AskForFeedback.self,
  ]

  /// What a rule is, for people.
  public static func text(of name: RuleName) -> RuleText? {
    rules.lazy.map { $0.text }.first { $0.name == name }
  }
}
