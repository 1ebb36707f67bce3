internal import Relationships
internal import SourceText

/// Findings as lines for the terminal: by when to look at them, each with its place first, as editors
/// jump to it.
///
///     This week
///
///     peers/ada.md:12: Ada Lovelace: I promised: the tables (by 2026-11-20) [my-commitment-overdue]
///       next: do it, or tell Ada when it comes
///       also: peers/ada.md:14
enum FindingText {
  /// `findings` sorted by severity; `about` is whom alone they were asked for.
  static func lines(_ findings: [Finding], _ index: Index, about: Person?) -> [ConsoleLine] {
    let subjects = Subjects(index)
    var lines: [ConsoleLine] = []
    for severity in Finding.Severity.allCases {
      let group = findings.filter { $0.severity == severity }
      guard !group.isEmpty else { continue }
      lines += [ConsoleLine(severity.title, .heading), ""]
      lines += group.flatMap { FindingText.lines($0, subjects) + FindingText.entries($0, index) }
      lines.append("")
    }
    return lines + [ConsoleLine(summary(findings, about: about))]
  }

  private static func lines(_ finding: Finding, _ subjects: Subjects) -> [ConsoleLine] {
    let places = finding.evidence.map { "\($0.path.text):\($0.line)" }
    let place = places.first.map { "\($0): " } ?? ""
    let name = subjects.name(of: finding.subject).map { "\($0): " } ?? ""
    var lines: [ConsoleLine] = [
      "\(place)\(name)\(finding.message.text) [\(finding.rule.rawValue)]",
      "  next: \(finding.next.text)",
    ]
    if places.count > 1 {
      lines.append(ConsoleLine("  also: \(places.dropFirst().joined(separator: ", "))"))
    }
    return lines
  }

  /// Of a series that ends or has ended: the entries that go on from it, ready to paste.
  private static func entries(_ finding: Finding, _ index: Index) -> [ConsoleLine] {
    guard finding.rule == .seriesEnding || finding.rule == .seriesEnded,
      case .person(let id) = finding.subject, let person = index.person(id),
      let entries = index.seriesReview(for: person)?.entries, !entries.isEmpty
    else { return [] }
    return ["  paste one of these under `series:`, where each series is a line of a list"]
      + entries.map { ConsoleLine("    \($0)") }
  }

  /// `4 findings: 1 for this week, 2 for this month and 1 worth knowing`.
  private static func summary(_ findings: [Finding], about: Person?) -> String {
    let whom = about.map { " about \($0.name)" } ?? ""
    guard !findings.isEmpty else {
      return "no findings\(whom): nothing is due, and nothing waits for a decision"
    }
    let counts = Finding.Severity.allCases.compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      let words = severity == .notice ? "worth knowing" : "for \(severity.title.lowercased())"
      return count == 0 ? nil : "\(count) \(words)"
    }
    return "\(Wording.counted(findings.count, "finding"))\(whom): \(Wording.list(counts))"
  }
}
