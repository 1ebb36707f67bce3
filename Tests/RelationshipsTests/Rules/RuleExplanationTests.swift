import Relationships
import SourceText
import Testing

@Suite struct RuleExplanationTests {
  @Test(
    "says of a snooze and of `cadence: never` where they silence a rule, and nowhere else",
    arguments: [
      (.longSilence, true, true), (.noJointWork, true, false), (.commonGround, true, false),
      (.commitmentUndated, false, false), (.myCommitmentOverdue, false, false),
      (.projectStale, false, false), (.jointProjectRushed, false, false),
      (.previewUnheard, false, false), (.scatteredDays, false, false),
    ] as [(RuleName, Bool, Bool)])
  func waysToRest(name: RuleName, snoozes: Bool, hasRhythm: Bool) throws {
    let ways = try #require(RuleBook.text(of: name)).waysToMute.map(\.write)
    #expect(ways.contains { $0.hasPrefix("snooze:") } == snoozes)
    #expect(ways.contains("cadence: never") == hasRhythm)
  }
}
