public import Notes

/// How far the trust with somebody goes, and what that rests on.
public struct Trust: Sendable {
  /// The owner's own word.
  public let stated: TrustLevel?
  /// What the notes tell of, whatever the owner's word is.
  public let earned: TrustLevel
  private let climb: EarnedTrust

  init(_ person: Person, in index: Index) {
    stated = person.trust
    climb = EarnedTrust(evidence: TrustEvidence(person, in: index), today: index.today)
    earned = climb.level
  }

  public var evidence: TrustEvidence { climb.evidence }

  /// The owner's word, else what is earned.
  public var level: TrustLevel { stated ?? earned }

  /// The step above the level; none from the last one.
  public var nextStep: TrustStep? {
    TrustLevel(number: level.number + 1).map(step(to:))
  }

  /// What is lacking for a level, on its own step and on those below it.
  public func step(to level: TrustLevel) -> TrustStep {
    TrustStep(level: level, lacks: climb.lacks(for: level))
  }
}
