import Relationships
import Testing

@Suite struct KeptRateTests {
  private static let ada = Person.ID("peers/ada")

  /// The owner's kept rate with Ada on 26 November 2026, from the lines of her note.
  private func rate(_ lines: [String]) -> KeptRate {
    readVault(["peers/ada.md": "# Ada\n\n" + lines.joined(separator: "\n") + "\n"]).index
      .kept(byMeTo: KeptRateTests.ada)
  }

  @Test(
    "what is settled, and what of it is kept",
    arguments: [
      ("done on the day it was due", "- [x] a due:2026-11-20 ✅ 2026-11-20", 1, 1, 0),
      ("done a day late", "- [x] a due:2026-11-20 ✅ 2026-11-21", 0, 1, 0),
      ("done without a due date", "- [x] a ✅ 2026-11-21", 1, 1, 0),
      ("done, nobody knows when", "- [x] a due:2026-11-20", 1, 1, 1),
      ("done without any date", "- [x] a", 1, 1, 1),
      ("done before a due date to come", "- [x] a due:2026-12-20 ✅ 2026-11-21", 1, 1, 0),
      ("open, due yesterday", "- [ ] a due:2026-11-25", 0, 1, 0),
      ("open, due today", "- [ ] a due:2026-11-26", 0, 0, 0),
      ("in progress, due yesterday", "- [/] a due:2026-11-25", 0, 1, 0),
      ("open without a due date", "- [ ] a ➕ 2026-01-01", 0, 0, 0),
      ("cancelled", "- [-] a due:2026-11-20", 0, 0, 0),
      ("passed on", "- [>] a due:2026-11-20", 0, 0, 0),
      ("on hold", "- [h] a due:2026-11-20", 0, 0, 0),
      ("private ones count", "- [x] a #private due:2026-11-20 ✅ 2026-11-20", 1, 1, 0),
      ("theirs is none of mine", "- [x] @Ada a ✅ 2026-11-20", 0, 0, 0),
      ("one to somebody else in her note is hers by its place", "- [x] a for [[Bo]]", 1, 1, 1),
    ])
  func settled(why: String, line: String, kept: Int, settled: Int, undated: Int) {
    let rate = rate([line])
    #expect(
      [rate.kept, rate.settled, rate.undated] == [kept, settled, undated], Comment(rawValue: why))
  }

  @Test("only the last twenty count: by due date, else done date, else day, undated ones first")
  func lastTwenty() {
    let late = "- [x] late due:2026-10-01 ✅ 2026-10-02"
    let kept = (1...19).map { "- [x] kept \($0) due:2026-11-\($0 < 10 ? "0" : "")\($0)" }
    #expect(rate([late] + kept).text == "19 of 20")
    // One that is settled later pushes the first out, wherever it stands.
    #expect(rate([late] + kept + ["- [x] a ✅ 2026-11-01"]).text == "20 of 20")
    #expect(rate(["- [x] a ➕ 2026-11-01", late] + kept).text == "20 of 20")
    // One without any date is the oldest.
    #expect(rate([late] + kept + ["- [x] a"]).text == "19 of 20")
    // The due date comes before the done date.
    #expect(rate([late] + kept + ["- [x] a due:2026-09-01 ✅ 2026-11-20"]).text == "19 of 20")
    #expect(rate((1...21).map { "- [x] number \($0)" }).settled == 20)
  }

  @Test("five settled ones are judged, four are not", arguments: [(4, false), (5, true)])
  func judged(count: Int, isJudged: Bool) {
    let rate = rate((1...count).map { "- [x] \($0)" })
    #expect(rate.isJudged == isJudged)
    #expect(rate.text == "\(count) of \(count)")
  }

  @Test(
    "a share is compared exactly",
    arguments: [
      (4, 5, 80, true), (4, 5, 81, false), (15, 19, 79, false), (15, 19, 78, true),
      (16, 20, 80, true), (2, 3, 66, true), (2, 3, 67, false), (0, 5, 0, true), (0, 0, 80, true),
    ])
  func percent(kept: Int, settled: Int, percent: Int, isAtLeast: Bool) {
    let lines =
      (0..<kept).map { "- [x] \($0)" } + (kept..<settled).map { "- [ ] \($0) due:2026-11-01" }
    #expect(rate(lines).isAtLeast(percent: percent) == isAtLeast)
  }

  @Test("a promise to several people counts once with each; theirs count for whoever owes them")
  func several() {
    let index = readVault([
      "peers/ada.md": "# Ada\n", "peers/bo.md": "# Bo\n",
      "meetings/2026-11-19 Tables.md":
        "---\nwith: [Ada, Bo]\n---\n\n- [x] send it\n- [ ] @Bo asks due:2026-11-20\n",
    ]).index
    let bo = Person.ID("peers/bo")
    #expect(index.kept(byMeTo: KeptRateTests.ada).text == "1 of 1")
    #expect(index.kept(byMeTo: bo).text == "1 of 1")
    #expect(index.kept(by: bo).text == "0 of 1")
    #expect(index.kept(by: KeptRateTests.ada).settled == 0)
  }

  @Test("what is older than `since` is history, and counts all the same")
  func history() {
    let note = "# Ada\n\n- [x] a due:2025-11-20 ✅ 2025-11-20\n"
    let index = readVault(["peers/ada.md": note], settings: "since: 2026-01-01").index
    #expect(index.kept(byMeTo: KeptRateTests.ada).settled == 1)
  }
}
