/// What a rule may be about: people, projects, proposals with their previews, events, groups, the vault.
public protocol RuleSubject: Sendable {
  /// What it is called: of findings that weigh the same, that decides the order.
  var subjectName: String { get }
}

extension Person: RuleSubject {
  public var subjectName: String { name }
}

extension JointProject: RuleSubject {
  public var subjectName: String { title }
}

extension Previews: RuleSubject {
  public var subjectName: String { proposal.title }
}

extension Event: RuleSubject {
  public var subjectName: String { title }
}

extension Group: RuleSubject {
  public var subjectName: String { title }
}

/// All that the notes hold: for rules that look at a week with everybody in it.
public struct WholeVault: RuleSubject {
  public var subjectName: String { "" }
}
