import Testing

@Suite struct ProjectStaleTests {
  private func notes(_ keys: String, body: String = "", ada: String = "") -> [String: String] {
    [
      "peers/ada.md": "# Ada Lovelace\n\n\(ada)\n",
      "projects/tables.md": "---\nwith: [ada]\n\(keys)\n---\n# The tables\n\n\(body)\n",
    ]
  }

  @Test(
    "speaks where the newest of start, dated lines and linked meetings is more than seven days ago",
    arguments: [
      ("start: 2026-11-19", "", "", false, "begun seven days ago"),
      ("start: 2026-11-18", "", "", true, "begun eight days ago"),
      ("start: 2026-11-01", "## 2026-11-19", "", false, "a heading of seven days ago"),
      ("start: 2026-11-01", "## 2026-11-18", "", true, "a heading of eight days ago"),
      ("start: 2026-11-01", "- 2026-11-19: drew it", "", false, "a dated item"),
      ("start: 2026-11-01", "", "## 2026-11-19 1:1\n\n- [[tables]]", false, "a linked meeting"),
      ("start: 2026-11-01", "", "## 2026-11-18 1:1\n\n- [[tables]]", true, "one of eight days ago"),
      (
        "start: 2026-11-01", "", "## 2026-11-19 1:1\n\n- weather", true,
        "a meeting that links nothing"
      ),
      ("start: 2026-11-01", "", "## 2026-12-01 1:1\n\n- [[tables]]", true, "booked is not held"),
      ("start: 2026-11-01", "## 2026-12-01", "", true, "a heading of a day to come"),
      ("stage: do", "", "", false, "without any date"),
      ("stage: do", "## 2026-11-18", "", true, "doing, without a start"),
      ("stage: idea\nstart: 2026-11-01", "", "", false, "an idea"),
      ("stage: done\nstart: 2026-11-01", "", "", false, "done"),
      ("start: 2026-12-01", "", "", false, "to begin"),
    ])
  func threshold(keys: String, body: String, ada: String, speaks: Bool, why: String) {
    let found = subjects(.projectStale, in: notes(keys, body: body, ada: ada))
    #expect(found == (speaks ? ["projects/tables"] : []), "\(why)")
  }

  @Test("the settings say how many days are many", arguments: [(8, false), (7, true)])
  func limit(days: Int, speaks: Bool) {
    let found = subjects(
      .projectStale, in: notes("start: 2026-11-18"), settings: "limits: { stale-days: \(days) }\n")
    #expect(found == (speaks ? ["projects/tables"] : []))
  }

  @Test("says of which day the last line is, and where it stands")
  func sentence() {
    let message = "notice projects/tables: the last note of it is from"
    let next = "agree with Ada on the next step, or on a good end"
    #expect(
      found(.projectStale, in: notes("start: 2026-11-01"))
        == ["\(message) 2026-11-01; \(next) [projects/tables.md:3]"])
    #expect(
      found(
        .projectStale, in: notes("start: 2026-11-01", ada: "## 2026-11-10 1:1\n\n- [[tables]]"))
        == ["\(message) 2026-11-10; \(next) [peers/ada.md:5]"])
    #expect(
      found(.projectStale, in: notes("start: 2026-11-01", body: "## 2026-11-05"))
        == ["\(message) 2026-11-05; \(next) [projects/tables.md:7]"])
  }

  @Test("leads to the line that tells the newest day")
  func place() {
    let body = "\n## 2026-11-10\n\n- 2026-11-12: drew it\n"
    let lines = found(.projectStale, in: notes("start: 2026-11-01", body: body))
    #expect(
      lines.count == 1 && lines.allSatisfy { $0.hasSuffix("[projects/tables.md:10]") }, "\(lines)")
  }

  @Test("a mute in the project's note silences it")
  func mute() {
    #expect(subjects(.projectStale, in: notes("start: 2026-11-01\nmute: project-stale")) == [])
  }
}
