public import SourceText

/// A rule of the practice: a pure function from the index, and its day, to what it noticed about one
/// subject.
///
/// Its file and type are its id in CamelCase. It knows nothing of mutes, snoozes and history; the
/// ``Review`` holds them against what all rules find.
public protocol Rule<Subject>: Sendable {
  /// Whom or what it asks about.
  associatedtype Subject: RuleSubject
  static var text: RuleText { get }
  /// What it noticed about one subject. It asks the index for nothing but what concerns that one, so that
  /// all subjects together take linear time.
  static func finding(about subject: Subject, in index: Index) -> Finding?
}

/// What a rule is, for people: `peerage explain` and the manual are made from it.
public struct RuleText: Sendable {
  public let name: RuleName
  public let part: PracticePart
  /// The highest severity of its findings.
  public let severity: Finding.Severity
  /// When it speaks: sentences in which `{limit}` stands for its setting.
  public let looksFor: String
  /// The principle behind it.
  public let why: String
  /// Its setting, where it has one.
  public let limit: LimitName?

  init(
    _ name: RuleName, _ part: PracticePart, _ severity: Finding.Severity, looksFor: String,
    why: String, limit: LimitName? = nil
  ) {
    (self.name, self.part, self.severity) = (name, part, severity)
    (self.looksFor, self.why, self.limit) = (looksFor, why, limit)
  }
}

/// The parts of the practice that rules belong to, in its order.
public enum PracticePart: String, CaseIterable, Sendable {
  case workTogether = "Work on something together"
  case commitments = "Trust through commitments"
  case knowOneAnother = "Get to know one another"
  case oneOnOnes = "Regular 1:1s"
}
