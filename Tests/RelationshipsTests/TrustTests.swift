import Calendar
import Notes
import Relationships
import Testing

/// The trust ladder, each limit from both sides, on 26 November 2026.
@Suite struct TrustTests {
  /// The trust in Ada, whose note has these keys and this body.
  private func trust(_ keys: [String] = [], _ body: [String] = [], others: [String: String] = [:])
    throws -> Trust
  {
    var notes = others
    notes["peers/ada.md"] =
      "---\nname: Ada\n\(keys.joined(separator: "\n"))\n---\n\n\(body.joined(separator: "\n\n"))\n"
    let index = readVault(notes).index
    return index.trust(in: try #require(index.people.first { $0.name == "Ada" }))
  }

  /// Headings of 1:1s on that many days of October 2026.
  private static func days(_ count: Int) -> [String] {
    (1...count).map { "## 2026-10-\($0 < 10 ? "0" : "")\($0) 1:1" }
  }

  private static func promises(kept: Int, of settled: Int) -> [String] {
    (0..<kept).map { "- [x] \($0)" } + (kept..<settled).map { "- [ ] \($0) due:2026-11-01" }
  }

  private static let project = ["projects/p.md": "---\nwith: Ada\nstage: done\n---\n"]
  private static let bothWays = ["- Feedback for Ada: clear", "- Feedback from Ada: slow down"]

  @Test(
    "from working on it takes meetings on three days",
    arguments: [
      ("nothing yet", [], .new), ("two days", days(2), .new), ("three days", days(3), .working),
      ("two on one day", days(2) + ["## 2026-10-02 Coffee"], .new),
      (
        "coffee and work count", ["## 2026-10-01 Lunch", "## 2026-10-02 Retro"] + days(3), .working
      ),
      ("a third day with coffee", days(2) + ["## 2026-10-03 Coffee"], .working),
      ("a third day with work", days(2) + ["## 2026-10-03 Retro"], .working),
      ("a message is no meeting", days(2) + ["- 2026-10-03: slack"], .new),
      ("nor is one called off", days(2) + ["## 2026-10-03 1:1 cancelled"], .new),
      ("nor one to come", days(2) + ["## 2026-11-27 1:1"], .new),
      ("one today is", days(2) + ["## 2026-11-26 1:1"], .working),
      ("a group meeting is none", days(2) + ["## 2026-10-03 with [[Bo]]"], .new),
      ("coffee with several is one", days(2) + ["## 2026-10-03 Coffee with [[Bo]]"], .working),
    ] as [(String, [String], TrustLevel)])
  func working(why: String, body: [String], level: TrustLevel) throws {
    let trust = try trust([], body, others: ["peers/bo.md": "# Bo\n"])
    #expect(trust.earned == level, Comment(rawValue: why))
  }

  @Test(
    "reliable takes a joint project, or four in five of at least five promises",
    arguments: [
      (4, 4, TrustLevel.working), (4, 5, .reliable), (3, 5, .working), (5, 5, .reliable),
      (15, 19, .working), (16, 20, .reliable), (0, 0, .working),
    ])
  func reliable(kept: Int, settled: Int, level: TrustLevel) throws {
    let lines = TrustTests.promises(kept: kept, of: settled)
    #expect(try trust([], lines + TrustTests.days(3)).earned == level)
    // Without the step below they are of no help.
    #expect(try trust([], lines + TrustTests.days(2)).earned == .new)
  }

  @Test(
    "a joint project counts when it is done, with whoever was part of it",
    arguments: [
      ("with: Ada\nstage: done", TrustLevel.reliable), ("with: [Bo, Ada]\nstage: done", .reliable),
      ("with: Bo\nstage: done", .working), ("with: Ada\nstage: do", .working),
      ("with: Ada\nstage: dropped", .working),
      ("with: Ada\nstart: 2026-01-01\nend: 2026-02-01", .working),
    ])
  func project(keys: String, level: TrustLevel) throws {
    let others = ["peers/bo.md": "# Bo\n", "projects/p.md": "---\n\(keys)\n---\n"]
    #expect(try trust([], TrustTests.days(3), others: others).earned == level)
  }

  @Test(
    "candid takes a joint project, and feedback both ways or a tension resolved",
    arguments: [
      ("nothing", [], TrustLevel.reliable), ("both ways", bothWays, .candid),
      ("given only", [bothWays[0]], .reliable), ("received only", [bothWays[1]], .reliable),
      ("an open tension", ["- Tension: who tests"], .reliable),
      ("a resolved one", ["- ~~Tension: who tests~~"], .candid),
      ("resolved, and private", ["- ~~Tension: who tests #private~~"], .candid),
      (
        "feedback to give in a meeting to come",
        [bothWays[1], "## 2026-12-01 1:1", "- Feedback for Ada: clear"], .reliable
      ),
      (
        "resolved in a meeting to come",
        ["- Tension: who tests", "## 2026-12-01 1:1", "- Resolved: who tests"], .reliable
      ),
    ])
  func candid(why: String, lines: [String], level: TrustLevel) throws {
    let body = lines + TrustTests.days(3)
    #expect(
      try trust([], body, others: TrustTests.project).earned == level, Comment(rawValue: why))
  }

  @Test("promises alone lead no further than reliable")
  func candidWithoutProject() throws {
    let body = TrustTests.promises(kept: 5, of: 5) + TrustTests.bothWays + TrustTests.days(3)
    let trust = try trust([], body)
    #expect(trust.earned == .reliable)
    #expect(trust.lackingText == "for candid: finish one small thing together")
  }

  @Test(
    "deep takes a year, and twelve meetings",
    arguments: [
      ("a year to the day", "2025-11-26", 12, .deep),
      ("a year less a day", "2025-11-27", 12, .candid),
      ("eleven meetings", "2025-11-26", 11, .candid),
      ("no year is stated: the first meeting", nil, 12, .candid),
      ("a date to come", "2027-01-01", 12, .candid),
    ] as [(String, String?, Int, TrustLevel)])
  func deep(why: String, since: String?, count: Int, level: TrustLevel) throws {
    let trust = try trust(
      since.map { ["since: \($0)"] } ?? [], TrustTests.bothWays + TrustTests.days(count),
      others: TrustTests.project)
    #expect(trust.earned == level, Comment(rawValue: why))
  }

  @Test(
    "without `since` the year begins with the first meeting; a message begins none",
    arguments: [("## 2025-11-26 1:1", TrustLevel.deep), ("- 2025-11-26: slack", .candid)])
  func firstMeeting(first: String, level: TrustLevel) throws {
    let body = TrustTests.bothWays + TrustTests.days(12) + [first]
    #expect(try trust([], body, others: TrustTests.project).earned == level)
  }

  @Test("twelve meetings may lie on fewer days")
  func meetingsOnOneDay() throws {
    let body = TrustTests.bothWays + TrustTests.days(11) + ["## 2026-10-01 Coffee"]
    let trust = try trust(["since: 2020-01-01"], body, others: TrustTests.project)
    #expect(trust.earned == .deep)
    #expect(trust.evidence.meetingDays == 11)
  }

  @Test(
    "who met on a leap day has known one another for a year on the 28th",
    arguments: [("2025-02-27", TrustLevel.candid), ("2025-02-28", .deep)])
  func leapDay(today: String, level: TrustLevel) throws {
    let months = (1...12).map { "## 2024-\($0 < 10 ? "0" : "")\($0)-29 1:1" }
    let body = TrustTests.bothWays + months
    var notes = TrustTests.project
    // February has a 29th in 2024.
    notes["peers/ada.md"] =
      "---\nname: Ada\nsince: 2024-02-29\n---\n\n"
      + body.joined(separator: "\n\n")
    let index = readVault(notes, today: today).index
    #expect(index.trust(in: try #require(index.people.first)).earned == level)
  }

  @Test("the owner's word is the level; the notes tell what is earned all the same")
  func stated() throws {
    let trust = try trust(["trust: candid"], TrustTests.days(3))
    #expect(trust.stated == .candid)
    #expect(trust.level == .candid)
    #expect(trust.earned == .working)
    #expect(try self.trust([], TrustTests.days(3)).level == .working)
  }

  @Test(
    "the next step says what we could do",
    arguments: [
      ("two days", [], days(1), "for working: meet on two more days"),
      ("one day", [], days(2), "for working: meet on one more day"),
      (
        "either way", [], days(3),
        "for reliable: finish one small thing together, or keep 80 % of at least five promises"
      ),
      (
        "two things", ["trust: 3"], days(3),
        "for candid: finish one small thing together; give feedback and ask for some, or resolve a tension"
      ),
      (
        "the other half", ["trust: 3"], days(3) + [bothWays[0]],
        "for candid: finish one small thing together; ask for feedback, or resolve a tension"
      ),
      (
        "all that is below", ["trust: 4", "since: 2026-02-01"], days(2) + [bothWays[1]],
        """
        for deep: meet on one more day; finish one small thing together; give feedback, or resolve a \
        tension; a year since we met, on 2027-02-01; meet ten more times
        """
      ),
      (
        "a year that begins nowhere", ["trust: 4"], promises(kept: 5, of: 5) + bothWays,
        "for deep: meet on three more days; finish one small thing together; a year since we met; meet twelve more times"
      ),
      (
        "the owner's word is lower", ["trust: 1"], days(3),
        "for working: the notes show enough; only the word in the note is lower"
      ),
      ("the last step", ["trust: 5"], [], nil),
    ] as [(String, [String], [String], String?)])
  func lacking(why: String, keys: [String], body: [String], text: String?) throws {
    #expect(try trust(keys, body).lackingText == text, Comment(rawValue: why))
  }

  @Test(
    "the evidence is told as what we have done",
    arguments: [
      ([], false, "nothing noted yet"),
      (days(1), false, "met on one day; known since 2026-10-01"),
      (
        promises(kept: 5, of: 6) + days(12), true,
        "worked together once; five of six promises kept; met on twelve days; known since 2026-10-01"
      ),
      (
        promises(kept: 12, of: 13) + days(13), false,
        "12 of 13 promises kept; met on 13 days; known since 2026-10-01"
      ),
      (promises(kept: 1, of: 1), false, "one of one promise kept"),
      (promises(kept: 0, of: 2), false, "none of two promises kept"),
      (bothWays + ["- ~~Tension: a~~"], false, "feedback both ways; one tension resolved"),
      ([bothWays[0]], false, "feedback given"), ([bothWays[1]], false, "feedback received"),
    ] as [([String], Bool, String)])
  func evidence(body: [String], hasProject: Bool, text: String) throws {
    #expect(
      try trust([], body, others: hasProject ? TrustTests.project : [:]).evidenceText == text)
  }

  @Test("each piece of evidence is counted")
  func counts() throws {
    let body = ["## 2026-10-01 1:1"] + TrustTests.bothWays + ["- ~~Tension: a~~"]
    let evidence = try trust([], body, others: TrustTests.project).evidence
    #expect(evidence.meetings == 1)
    #expect(evidence.feedbackGiven == 1)
    #expect(evidence.feedbackReceived == 1)
    #expect(evidence.resolvedTensions == 1)
    #expect(evidence.jointProjects == 1)
  }
}
