import Relationships
import SourceText

/// What one rule finds in notes given as text, muted and snoozed ones left out: a line each,
/// `act peers/ada: message; next [peers/ada.md:7]`.
func found(
  _ rule: RuleName, in notes: [String: String], settings: String = "", today: String = "2026-11-26"
) -> [String] {
  let index = readVault(notes, settings: settings, today: today).index
  return Review(index).findings.filter { $0.rule == rule }.map { finding in
    let places = finding.evidence.map { "\($0.path):\($0.line)" }.joined(separator: ", ")
    return "\(finding.severity) \(finding.subject.shown): \(finding.message.text); "
      + "\(finding.next.text) [\(places)]"
  }
}

/// About whom or what one rule speaks: ids, or `vault`.
func subjects(
  _ rule: RuleName, in notes: [String: String], settings: String = "", today: String = "2026-11-26"
) -> [String] {
  let index = readVault(notes, settings: settings, today: today).index
  return Review(index).findings.filter { $0.rule == rule }.map(\.subject.shown).sorted()
}

extension Finding.Subject {
  var shown: String {
    switch self {
    case .person(let id): id.text
    case .project(let id), .proposal(let id), .event(let id), .group(let id): id
    case .vault: "vault"
    }
  }
}

/// A heading for each title, a week after the other from 5 November 2026 on; a title that is a date is a
/// heading by itself.
func headings(_ titles: String) -> String {
  let days = ["2026-11-05", "2026-11-12", "2026-11-19"]
  return zip(days, titles.split(separator: ", ")).map { day, title in
    title.hasPrefix("2026-") ? "## \(title)\n\n" : "## \(day) \(title)\n\n"
  }.joined()
}
