public import SourceText

/// All rules: where one is added.
public enum RuleBook {
  /// In the order of their names.
  public static let rules: [any Rule.Type] = {
    var all: [any Rule.Type] = aboutPeople
    all += aboutProjects as [any Rule.Type]
    all += aboutPreviews as [any Rule.Type]
    all += aboutEvents as [any Rule.Type]
    all += aboutGroups as [any Rule.Type]
    all += aboutTheVault as [any Rule.Type]
    return all.sorted { place(of: $0.text.name) < place(of: $1.text.name) }
  }()

  // Each kind of subject has its own, each in that order.

  static let aboutPeople: [any Rule<Person>.Type] = [
    NewPeer.self,
    NoJointWork.self,
    MyCommitmentOverdue.self,
    TheirCommitmentOverdue.self,
    CommitmentUndated.self,
    KeptRateLow.self,
    UnknownBasics.self,
    UnknownWorkingStyle.self,
    FactToFollowUp.self,
    CommonGround.self,
    RapportWithoutTrust.self,
    LongSilence.self,
    OneOnOneDue.self,
    OneOnOneOverdue.self,
    SeriesNoEnd.self,
    SeriesEnding.self,
    SeriesEnded.self,
    CadenceMismatch.self,
    TensionOpen.self,
    InsightDue.self,
    HandshakeStale.self,
    AskForFeedback.self,
  ]
  static let aboutProjects: [any Rule<JointProject>.Type] = [
    JointProjectLong.self,
    JointProjectLate.self,
    JointProjectRushed.self,
    JointProjectHighStakes.self,
    ProjectStale.self,
  ]
  static let aboutPreviews: [any Rule<Previews>.Type] = [PreviewMissing.self, PreviewUnheard.self]
  static let aboutEvents: [any Rule<Event>.Type] = [RitualToTackOn.self]
  static let aboutGroups: [any Rule<Group>.Type] = [ReunionDue.self]
  static let aboutTheVault: [any Rule<WholeVault>.Type] = [ScatteredDays.self, OverScheduled.self]

  /// What a rule is, for people.
  public static func text(of name: RuleName) -> RuleText? {
    rules.lazy.map { $0.text }.first { $0.name == name }
  }
}
