import Relationships
import SourceText
import Testing

/// A finding counts what is private and never says it.
@Suite struct PrivateFindingsTests {
  private static let secret = "xyzzy"

  @Test("what stands on private lines is in no sentence, whatever rule speaks of it")
  func lines() {
    let vault = PrivateFindingsTests.vault
    let findings = vault.findings()
    #expect(findings.contains { $0.message.text.contains("private line") })
    #expect(Set(findings.map(\.rule)).count > 25)
    for finding in findings {
      #expect(!finding.said.lowercased().contains(Self.secret), "\(finding.said)")
    }
  }

  /// The notes that make every rule speak, with a secret word on each line that a rule reads; those of
  /// lists and fields, and headings, are private.
  private static let vault: RuleVault = {
    var vault = RuleVault.ofAllRules
    for (path, text) in vault.texts {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        line -> String in
        if line.hasPrefix("- ") { return "\(line) \(secret) #private" }
        if line.hasPrefix("hobbies: ") {
          return "hobbies: [chess, \(secret)] #private"
        }
        return String(line)
      }
      vault[path] =
        lines.joined(separator: "\n") + """

          ## 2026-11-11 1:1 \(secret) #private

          - [ ] \(secret) one 📅 2026-11-12
          - [ ] they: \(secret) two 📅 2026-11-12
          - [ ] \(secret) three
          - Tension: \(secret) four
          - Handshake: \(secret) five
          - Idea: \(secret) six
          - Plate: \(secret) seven
          - [race:: 2026-11-22 \(secret)]

          """
    }
    return vault
  }()
}
