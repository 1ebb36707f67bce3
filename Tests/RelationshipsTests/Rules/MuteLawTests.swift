import Calendar
import Relationships
import SourceText
import Testing

/// A mute silences what it names and nothing else.
@Suite struct MuteLawTests {
  @Test("a mute in a note silences one finding about it, until its day included")
  func notes() throws {
    let vault = try RuleVault.sample()
    let before = vault.findings()
    #expect(before.count > 40)
    let subjects = Subjects(vault.index())
    // One finding of each subject at a time, for the sake of time.
    var left = before.filter { $0.subject != .vault }
    while !left.isEmpty {
      var muted = vault
      var gone: Set<String> = []
      var seen: Set<Finding.Subject> = []
      for (number, finding) in left.enumerated() where seen.insert(finding.subject).inserted {
        let path = try #require(subjects.origin(of: finding.subject)).path.text
        let (mute, speaks) = Self.mutes[number % Self.mutes.count]
        muted[path] = Self.muting(vault[path], mute(finding.rule.rawValue))
        if !speaks { gone.insert(finding.said) }
      }
      #expect(muted.findings().map(\.said) == before.map(\.said).filter { !gone.contains($0) })
      seen.removeAll()
      left = left.filter { !seen.insert($0.subject).inserted }
    }
  }

  @Test("a mute in the settings silences all findings of the rule")
  func settings() {
    let before = RuleVault.ofAllRules.findings()
    for (number, rule) in RuleName.allCases.enumerated() {
      let mute = Self.mutes[number % 2].write(rule.rawValue)
      #expect(muted([mute]) == before.filter { $0.rule != rule }.map(\.said), "\(mute)")
    }
    let past = RuleName.allCases.map { Self.mutes[2].write($0.rawValue) }
    #expect(muted(past) == before.map(\.said))
  }

  private func muted(_ mutes: [String]) -> [String] {
    var vault = RuleVault.ofAllRules
    vault.settings += "mute: [\(mutes.joined(separator: ", "))]\n"
    return vault.findings().map(\.said)
  }

  private static let mutes: [(write: @Sendable (String) -> String, speaks: Bool)] = [
    ({ $0 }, false),
    ({ "{ rule: \($0), until: 2026-11-26 }" }, false),
    ({ "{ rule: \($0), until: 2026-11-25 }" }, true),
  ]

  /// A note's text with one more mute in its front matter.
  private static func muting(_ text: String, _ mute: String) -> String {
    guard text.hasPrefix("---\n") else { return "---\nmute: [\(mute)]\n---\n\(text)" }
    let lines = text.dropFirst(4).split(separator: "\n", omittingEmptySubsequences: false)
    var mutes = [mute]
    let others = lines.filter { line in
      guard line.hasPrefix("mute: ") else { return true }
      mutes.append(line.dropFirst(6).drop { $0 == "[" }.description.replacing("]", with: ""))
      return false
    }
    return "---\nmute: [\(mutes.joined(separator: ", "))]\n" + others.joined(separator: "\n")
  }
}
