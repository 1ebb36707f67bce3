import Parallel
import SourceText

/// What all rules found on a day, sorted, without what the owner silenced.
///
/// Sorted by severity, then by the strongest interdependence of those it concerns, then by the earliest
/// date, then in the order of the rules and by name.
public struct Review: Sendable {
  public let findings: [Finding]
  /// The findings about each person, by their places.
  private let byPerson: [Person.ID: [Int]]

  public init(_ index: Index) {
    let silence = Silence(index)
    func found<Subject: RuleSubject>(
      about subjects: [Subject], by rules: [any Rule<Subject>.Type]
    ) -> [Found] {
      Parallel.map(subjects) { Review.found(about: $0, by: rules, in: index, silence) }
        .flatMap(\.self)
    }
    let all =
      found(about: index.people, by: RuleBook.aboutPeople)
      + found(about: index.projects, by: RuleBook.aboutProjects)
      + found(about: index.previews(), by: RuleBook.aboutPreviews)
      + found(about: index.events, by: RuleBook.aboutEvents)
      + found(about: index.groups, by: RuleBook.aboutGroups)
      + found(about: [WholeVault()], by: RuleBook.aboutTheVault)
    let keys = all.map(\.key)
    let inOrder = all.indices.sorted { keys[$0] < keys[$1] }
    findings = inOrder.map { all[$0].finding }
    var byPerson: [Person.ID: [Int]] = [:]
    for (place, finding) in findings.enumerated() {
      for person in finding.people { byPerson[person, default: []].append(place) }
    }
    self.byPerson = byPerson
  }

  private typealias Found = (key: FindingOrder.Key, finding: Finding)

  /// What some rules found about one subject, without what is silenced.
  private static func found<Subject: RuleSubject>(
    about subject: Subject, by rules: [any Rule<Subject>.Type], in index: Index, _ silence: Silence
  ) -> [Found] {
    var order: FindingOrder?
    return rules.compactMap { rule in
      guard let finding = rule.finding(about: subject, in: index), !silence.covers(finding) else {
        return nil
      }
      let known = order ?? FindingOrder(finding.subject, called: subject.subjectName)
      order = known
      return (known.key(of: finding, in: index), finding)
    }
  }

  /// The findings about somebody, those about what they are part of included.
  public func findings(about person: Person.ID) -> [Finding] {
    (byPerson[person] ?? []).map { findings[$0] }
  }

  /// What home shows: nothing that is only worth knowing, one finding a person, at most `most`.
  ///
  /// A finding about a project, proposal, event or group takes no one's place.
  public func forHome(atMost most: Int = 7) -> (shown: [Finding], more: Int) {
    var named: Set<Person.ID> = []
    let chosen = findings.filter { finding in
      guard finding.severity != .notice else { return false }
      guard case .person(let id) = finding.subject else { return true }
      return named.insert(id).inserted
    }
    let shown = Array(chosen.prefix(most))
    return (shown, findings.count { $0.severity != .notice } - shown.count)
  }

  /// What a person's page shows: all that is to be done or decided, and at most two things worth knowing
  /// in the order of the rules.
  public func forPage(of person: Person.ID) -> [Finding] {
    let about = findings(about: person)
    let notices = about.filter { $0.severity == .notice }
      .sorted { RuleBook.place(of: $0.rule) < RuleBook.place(of: $1.rule) }
    return about.filter { $0.severity != .notice } + notices.prefix(2)
  }
}

extension RuleBook {
  /// A rule's place in the order of the practice.
  static func place(of name: RuleName) -> Int { places[name] ?? places.count }

  private static let places = Dictionary(
    uniqueKeysWithValues: RuleName.allCases.enumerated().map { ($1, $0) })
}
