import Calendar
import Notes
import SourceText
import Testing

@testable import Relationships

/// A reader who opens the places that a finding names sees there what it speaks of.
@Suite struct EvidenceTests {
  @Test("each place is a line that holds what the finding speaks of", arguments: 0..<2)
  func places(number: Int) throws {
    let vault = try number == 0 ? RuleVault.sample() : RuleVault.ofAllRules
    let index = vault.index()
    let records = Records(index)
    for finding in Review(index).findings {
      #expect(!finding.evidence.isEmpty || finding.subject == .vault, "\(finding.told)")
      for origin in finding.evidence {
        let line = try #require(vault.line(origin), "\(finding.told)")
        #expect(line.contains { $0 != " " }, "\(finding.told)")
        #expect(records.explain(line, at: origin, finding), "\(line): \(finding.told)")
      }
    }
  }

  @Test("a private line is as much a place as any other")
  func privateLines() throws {
    let vault = RuleVault(["peers/ada.md": "# Ada\n\n- [ ] xyzzy 📅 2026-11-20 #private\n"])
    let finding = try #require(vault.findings().first)
    #expect(try vault.line(#require(finding.evidence.first))?.contains("xyzzy") == true)
  }
}

/// What the notes tell, by the places.
private struct Records {
  private var words: [Origin: [String]] = [:]
  private var days: [Origin: Day] = [:]
  private var links: Set<Origin> = []
  private var notes: Set<Origin> = []

  init(_ index: Index) {
    func add(_ origin: Origin, _ text: NoteWords) {
      words[origin, default: []].append(text.includingPrivate.text)
    }
    for commitment in index.commitments { add(commitment.origin, commitment.words) }
    for mark in index.marks { add(mark.origin, mark.words) }
    for fact in index.facts { add(fact.origin, fact.words) }
    for meeting in index.meetings {
      for origin in [meeting.origin] + meeting.also { days[origin] = meeting.day }
      links.formUnion(meeting.links.map(\.origin))
    }
    for day in index.projects.flatMap(\.noteDays) + index.groups.flatMap(\.noteDays) {
      days[day.origin] = day.day
    }
    notes.formUnion(index.people.map(\.origin) + index.projects.map(\.origin))
    notes.formUnion(index.groups.map(\.origin))
  }

  /// Whether a line is what a rule is to name: the key of its front matter, or the record's own line.
  func explain(_ line: String, at origin: Origin, _ finding: Finding) -> Bool {
    let key = line.drop { $0 == " " || $0 == "-" }.prefix { $0 != ":" }
    if keys[finding.rule, default: []].contains(String(key)) { return true }
    let isSeries = line.contains("every: ") || key == "series"
    switch finding.rule {
    case .seriesNoEnd, .seriesEnding, .seriesEnded, .cadenceMismatch, .scatteredDays,
      .overScheduled:
      return isSeries || holdsWords(line, origin) || holdsDay(line, origin)
        || notes.contains(origin)
    case .myCommitmentOverdue, .theirCommitmentOverdue, .commitmentUndated, .keptRateLow:
      return line.contains("[") && holdsWords(line, origin)
    case .tensionOpen, .handshakeStale, .commonGround:
      return holdsWords(line, origin)
    case .factToFollowUp, .askForFeedback, .noJointWork:
      return holdsWords(line, origin) || holdsDay(line, origin) || notes.contains(origin)
    case .unknownBasics, .unknownWorkingStyle, .rapportWithoutTrust, .reunionDue, .longSilence,
      .newPeer, .projectStale, .oneOnOneDue, .oneOnOneOverdue:
      return holdsDay(line, origin) || links.contains(origin) || notes.contains(origin)
    case .previewUnheard:
      return links.contains(origin)
    case .jointProjectLong, .jointProjectLate, .jointProjectRushed, .jointProjectHighStakes,
      .ritualToTackOn, .previewMissing, .insightDue:
      return false
    }
  }

  private func holdsWords(_ line: String, _ origin: Origin) -> Bool {
    words[origin, default: []].contains { text in
      text.split(separator: " ").prefix(2).allSatisfy { word in
        line.lowercased().contains(word.lowercased())
      }
    }
  }

  // A heading in a journal or in a note of its own has its day elsewhere.
  private func holdsDay(_ line: String, _ origin: Origin) -> Bool {
    guard let day = days[origin] else { return false }
    let isWritten = line.contains("\(day.year)") && line.contains("\(day.dayOfMonth)")
    return isWritten || !origin.path.text.hasPrefix("peers/")
  }

  private let keys: [RuleName: Set<String>] = [
    .newPeer: ["since"], .noJointWork: ["since", "plate", "title"],
    .jointProjectLong: ["start", "end"], .jointProjectLate: ["end"],
    .jointProjectRushed: ["stage"], .jointProjectHighStakes: ["stakes"],
    .projectStale: ["start"], .commonGround: ["hobbies"], .rapportWithoutTrust: ["trust"],
    .factToFollowUp: ["birthday"], .ritualToTackOn: ["date", "start"],
    .longSilence: ["last-contact"], .cadenceMismatch: ["cadence", "interdependence"],
    .previewMissing: ["present"], .seriesEnding: ["present"], .insightDue: ["end"],
    .askForFeedback: ["since"],
    .oneOnOneDue: ["since"], .oneOnOneOverdue: ["since"],
  ]
}
