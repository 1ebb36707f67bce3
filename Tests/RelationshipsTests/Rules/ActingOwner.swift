import Calendar
import Relationships
import SourceText

/// An owner who does what findings ask for, and notes it.
struct ActingOwner {
  var vault: RuleVault
  var today: Day
  private var projects = 0

  init(_ vault: RuleVault, today: Day) { (self.vault, self.today) = (vault, today) }

  /// Does what a finding asks for; false where its day has not come.
  mutating func act(on finding: Finding) -> Bool {
    let note = "\(finding.subject.shown).md"
    let people = finding.people.map { "\($0.text).md" }
    switch finding.rule {
    case .newPeer: meet(note, "Told one another the news.")
    case .oneOnOneDue, .oneOnOneOverdue: append(note, "## \(today.adding(days: 1)) 1:1")
    case .noJointWork: begin(with: finding.subject.shown)
    case .rapportWithoutTrust: begin(with: finding.subject.shown, stage: "done")
    case .jointProjectLong, .jointProjectLate:
      set("end", to: "\(today)", in: note)
      set("stage", to: "done", in: note)
    case .jointProjectRushed: append(note, "## Options\n\n- By hand, or by machine")
    case .jointProjectHighStakes: set("stakes", to: "low", in: note)
    case .projectStale: append(note, "## \(today) What next\n\nOne of us asks.")
    case .myCommitmentOverdue, .theirCommitmentOverdue:
      edit(finding) { [today] in $0.replacing("[ ]", with: "[x]") + " ✅ \(today)" }
    case .commitmentUndated: edit(finding) { [today] in "\($0) 📅 \(today.adding(days: 10))" }
    case .keptRateLow: append(note, "- [x] A small thing 📅 \(today) ✅ \(today)")
    case .unknownBasics: meet(note, "- hobby:: rowing")
    case .unknownWorkingStyle: set("values", to: "calm", in: note)
    case .factToFollowUp:
      guard finding.message.text.contains("birthday on") else { return meet(note, "It was cold.") }
      guard finding.message.text.contains("birthday on \(today)") else { return false }
      append(note, "## \(today) Slack\n\nA good year!")
    case .commonGround: meet(note, "Of work, and then of chess.")
    case .ritualToTackOn: set("social", to: "dinner", in: note)
    case .longSilence: append(note, "## \(today) Slack\n\nWrote a line.")
    case .reunionDue: append(note, "## \(today.adding(days: 7)) Dinner")
    case .seriesNoEnd:
      edit(finding) { [today] in
        $0.replacing(#/, until: [-\d]+/#, with: "")
          .replacing(#/start: [-\d]+/#, with: "start: \(today)")
          .replacing(" }", with: ", until: \(today.adding(months: 3)) }")
      }
    case .seriesEnding: edit(finding, renew)
    case .seriesEnded: edit(finding) { $0.replacing(" }", with: ", decided: stop }") }
    case .cadenceMismatch: set("cadence", to: rhythm(of: finding), in: note)
    case .scatteredDays: edit(finding) { $0.replacing(#/day: \w+/#, with: "day: thursday") }
    case .overScheduled: slowDown(finding)
    case .previewMissing: for path in people { meet(path, "- [[\(name(of: finding))]]") }
    case .previewUnheard: edit(finding) { "\($0)\n  - Wants two more people" }
    case .tensionOpen: edit(finding) { "\($0)\n  - Resolved: we agree" }
    case .insightDue: meet(note, "- Insight: we asked too late")
    case .handshakeStale:
      for origin in finding.evidence { meet(note, vault.line(origin) ?? "") }
    case .askForFeedback: meet(note, "- Feedback from \(name(of: finding)): more of it")
    }
    return true
  }

  private func name(of finding: Finding) -> String {
    finding.subject.shown.split(separator: "/").last.map(String.init) ?? ""
  }

  private func rhythm(of finding: Finding) -> String {
    let line = finding.evidence.lazy.compactMap { vault.line($0) }.first { $0.contains("every: ") }
    return line?.firstMatch(of: #/every: (\w+)/#).map { String($0.1) } ?? "never"
  }

  private mutating func append(_ path: String, _ text: String) { vault[path] += "\n\(text)\n" }

  @discardableResult
  private mutating func meet(_ path: String, _ text: String) -> Bool {
    append(path, "## \(today) 1:1\n\n\(text)")
    return true
  }

  private mutating func begin(with person: String, stage: String = "explore") {
    projects += 1
    vault["projects/made-\(projects).md"] = """
      ---
      with: "[[\(person)]]"
      stage: \(stage)
      start: \(today)
      end: \(stage == "done" ? today : today.adding(days: 14))
      ---

      """
  }

  /// Writes a key of the front matter, in the place of the one that is there.
  private mutating func set(_ key: String, to value: String, in path: String) {
    let lines = vault[path].split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("\(key): ") }.dropFirst()
    vault[path] = "---\n\(key): \(value)\n" + lines.joined(separator: "\n")
  }

  /// Changes the lines that a finding names, from the last one.
  private mutating func edit(_ finding: Finding, _ change: (String) -> String) {
    for origin in finding.evidence.reversed() {
      let path = origin.path.text
      var lines = vault[path].split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      let isSeries = lines[origin.line - 1].contains("every: ")
      // Of a decision about a series only the series is rewritten, not what speaks for it.
      if case .seriesEnding = finding.rule, !isSeries { continue }
      lines[origin.line - 1] = change(lines[origin.line - 1])
      vault[path] = lines.joined(separator: "\n")
    }
  }

  /// The series goes on for another three months.
  private func renew(_ line: String) -> String {
    guard let match = line.firstMatch(of: #/until: ([-\d]+)/#), let until = Day(iso: match.1) else {
      return line
    }
    let start = until.adding(days: 1)
    let next = line.replacing(#/start: [-\d]+/#, with: "start: \(start)")
      .replacing(match.0, with: "until: \(start.adding(months: 3))")
    return line.replacing(" }", with: ", decided: keep }") + "\n\(next)"
  }

  private mutating func slowDown(_ finding: Finding) {
    let series = finding.evidence.first { vault.line($0)?.contains("every: ") == true }
    guard let origin = series, let line = vault.line(origin) else { return }
    let path = origin.path.text
    // Slower, and not in the weeks of the other.
    let slower = line.replacing(#/every: \w+/#, with: "every: monthly")
      .replacing(#/start: [-\d]+/#, with: "start: \(today.adding(days: 21))")
    vault[path] = vault[path].replacing(line, with: slower)
    set("cadence", to: "monthly", in: path)
  }
}
