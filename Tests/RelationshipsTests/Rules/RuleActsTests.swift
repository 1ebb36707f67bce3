import Relationships
import SourceText
import Testing

/// What a finding asks for helps: once it is done and noted, the finding is gone the same day.
@Suite struct RuleActsTests {
  @Test("after the act that a finding asks for it is gone", arguments: RuleAct.all)
  func act(_ act: RuleAct) throws {
    let before = try #require(finding(act.rule, act.subject, in: act.notes, act.settings))
    #expect(before.next.text == act.next)
    let notes = try #require(act.notesAfter)
    #expect(notes != act.notes)
    let after = finding(act.rule, act.subject, in: notes, act.settings)
    #expect(after == nil, "\(after?.message.text ?? "")")
  }

  @Test("each rule has an act")
  func all() {
    #expect(Set(RuleAct.all.map(\.rule)) == Set(RuleName.allCases))
  }

  private func finding(
    _ rule: RuleName, _ subject: String, in notes: [String: String], _ settings: String
  ) -> Finding? {
    Review(readVault(notes, settings: settings).index).findings.first {
      $0.rule == rule && $0.subject.shown == subject
    }
  }
}
