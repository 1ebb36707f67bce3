public import Calendar
public import Notes
public import SourceText

/// What a rule noticed: about whom or what, what was seen, where, and the one thing to do next.
///
/// Read aloud to the person it is about, it would not hurt.
public struct Finding: Sendable {
  /// How much it matters, the most first.
  public enum Severity: String, CaseIterable, Comparable, Sendable {
    /// Something is due or will be lost.
    case act
    /// Worth a decision.
    case plan
    /// Worth knowing.
    case notice

    /// By when to look at it, as pages and the terminal head such findings.
    public var title: String {
      switch self {
      case .act: "This week"
      case .plan: "This month"
      case .notice: "Worth knowing"
      }
    }

    private var rank: Int {
      switch self {
      case .act: 0
      case .plan: 1
      case .notice: 2
      }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// Whom or what a finding is about; a rule has at most one about each.
  public enum Subject: Hashable, Sendable {
    case person(Person.ID)
    /// Projects, proposals, events and groups by their ids.
    case project(String)
    case proposal(String)
    case event(String)
    case group(String)
    case vault
  }

  /// How many days what is about something finished is spoken of after its end.
  static let daysAfterEnd = 60

  public let rule: RuleName
  public let severity: Severity
  public let subject: Subject
  /// Everybody it concerns, sorted: of a person's finding the person alone.
  public let people: [Person.ID]
  /// What was seen, with its dates: a sentence without its full stop that goes on behind the subject's
  /// name and a colon.
  public let message: Words
  /// The one thing to do next, likewise.
  public let next: Words
  /// Where what was seen stands, sorted, at least one place but for the vault's.
  public let evidence: [Origin]
  /// The earliest date it rests on: of equals the oldest goes first.
  public let day: Day?

  /// `people` are those of a subject that is no person.
  init(
    _ rule: RuleName, _ severity: Severity, about subject: Subject, people: [Person.ID] = [],
    _ message: Words, next: Words, evidence: [Origin], day: Day?
  ) {
    (self.rule, self.severity, self.subject) = (rule, severity, subject)
    (self.message, self.next, self.day) = (message, next, day)
    self.evidence = evidence.sortedOnce
    if case .person(let id) = subject {
      self.people = [id]
    } else {
      self.people = people.sortedOnce
    }
  }
}

extension Array where Element: Comparable {
  /// In order, and nothing twice.
  fileprivate var sortedOnce: [Element] {
    guard count > 1 else { return self }
    var once: [Element] = []
    for element in sorted() where element != once.last { once.append(element) }
    return once
  }
}
