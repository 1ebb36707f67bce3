import Calendar
import SourceText

/// What the owner does not want to hear: mutes of the vault and of notes, snoozed people, and rhythms
/// that nobody wants.
struct Silence {
  private let index: Index
  private let inVault: Set<RuleName>
  private let inNotes: [Finding.Subject: Set<RuleName>]

  init(_ index: Index) {
    self.index = index
    func rules(_ mutes: [Configuration.Mute]) -> Set<RuleName> {
      Set(mutes.filter { $0.holds(on: index.today) }.compactMap { RuleName(rawValue: $0.rule) })
    }
    inVault = rules(index.configuration.mutes)
    var inNotes: [Finding.Subject: Set<RuleName>] = [:]
    func add(_ subject: @autoclosure () -> Finding.Subject, _ mutes: [Configuration.Mute]) {
      // Nearly nobody is muted.
      if !mutes.isEmpty { inNotes[subject()] = rules(mutes) }
    }
    for person in index.people { add(.person(person.id), person.mutes) }
    for project in index.projects { add(.project(project.id), project.mutes) }
    for proposal in index.proposals { add(.proposal(proposal.id), proposal.mutes) }
    for event in index.events { add(.event(event.id), event.mutes) }
    for group in index.groups { add(.group(group.id), group.mutes) }
    self.inNotes = inNotes
  }

  func covers(_ finding: Finding) -> Bool { isMuted(finding) || isUnwanted(finding) }

  /// A mute in the note of whom or what a finding is about; what concerns several people is muted where
  /// all of them are.
  private func isMuted(_ finding: Finding) -> Bool {
    if inVault.contains(finding.rule) { return true }
    if inNotes.isEmpty { return false }
    if inNotes[finding.subject]?.contains(finding.rule) == true { return true }
    return !finding.people.isEmpty
      && finding.people.allSatisfy { inNotes[.person($0)]?.contains(finding.rule) == true }
  }

  private func isUnwanted(_ finding: Finding) -> Bool {
    guard case .person(let id) = finding.subject, let person = index.person(id) else {
      return false
    }
    if person.cadence == .never, Silence.isOfRhythm(finding.rule) { return true }
    guard person.isSnoozed(on: index.today) else { return false }
    return Silence.mayRest(finding.rule, finding.severity)
  }

  /// Whether `cadence: never` of somebody silences a rule about them.
  static func isOfRhythm(_ rule: RuleName) -> Bool { ofRhythm.contains(rule) }

  /// Whether `snooze:` of somebody silences a rule's findings of that severity about them.
  static func mayRest(_ rule: RuleName, _ severity: Finding.Severity) -> Bool {
    ofSnooze.contains(rule) || severity == .notice && !notSnoozed.contains(rule)
  }

  private static let ofRhythm: Set<RuleName> = [
    .longSilence, .oneOnOneDue, .oneOnOneOverdue, .cadenceMismatch,
  ]
  private static let ofSnooze = ofRhythm.union([.rapportWithoutTrust, .noJointWork])
  /// The notices that nobody's snooze silences: about commitments, and about what is no person.
  private static let notSnoozed: Set<RuleName> = [
    .commitmentUndated, .jointProjectRushed, .projectStale, .scatteredDays, .previewUnheard,
  ]
}

extension Index {
  /// Whether the owner muted a rule in the vault or in somebody's note: then nothing else is made of what
  /// it looks for either.
  func isMuted(_ rule: RuleName, in person: Person) -> Bool {
    (configuration.mutes + person.mutes).contains {
      $0.rule == rule.rawValue && $0.holds(on: today)
    }
  }
}

extension Configuration.Mute {
  /// Whether it still silences; its last day included.
  fileprivate func holds(on day: Day) -> Bool { until.map { $0 >= day } ?? true }
}
