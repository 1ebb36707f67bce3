import Testing

@Suite struct AskForFeedbackTests {
  private func note(_ body: String, keys: String = "trust: 4") -> [String: String] {
    ["peers/ada.md": "---\n\(keys)\n---\n# Ada Lovelace\n\n\(body)\n"]
  }

  @Test(
    "speaks where the last feedback, else the acquaintance, is more than ninety days old",
    arguments: [
      ("trust: 4", "## 2026-08-28 1:1\n\n- Feedback from Ada: late", false, "ninety days ago"),
      ("trust: 4", "## 2026-08-27 1:1\n\n- Feedback from Ada: late", true, "ninety-one days ago"),
      ("trust: 4\nsince: 2026-08-28", "", false, "none, and known for ninety days"),
      ("trust: 4\nsince: 2026-08-27", "", true, "none, and known for ninety-one"),
      ("trust: 4", "- 2026-08-27: hello", true, "none, and the first entry that long ago"),
      ("trust: 4", "", false, "nobody knows since when"),
      ("trust: 4\nsince: 2026-01-01", "- Feedback from Ada: late", false, "without a day"),
      (
        "trust: 4\nsince: 2026-01-01", "## 2026-11-01 1:1\n\n- Feedback for Ada: good", true,
        "for her"
      ),
      ("trust: 3\nsince: 2026-01-01", "", false, "reliable"),
      ("trust: 5\nsince: 2026-01-01", "", true, "deep"),
      ("trust: 4\nsince: 2026-01-01\nstatus: former", "", false, "a former peer"),
    ])
  func threshold(keys: String, body: String, speaks: Bool, why: String) {
    let found = subjects(.askForFeedback, in: note(body, keys: keys))
    #expect(found == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("the settings say how long is long", arguments: [(329, true), (330, false)])
  func limit(days: Int, speaks: Bool) {
    let found = subjects(
      .askForFeedback, in: note("", keys: "trust: 4\nsince: 2025-12-31"),
      settings: "limits: { feedback-days: \(days) }\n")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says when the last was, or that none is noted")
  func sentence() {
    let next = "ask Ada what I should keep doing, and what I could change"
    let body =
      "## 2026-06-01 1:1\n\n- Feedback from Ada: late\n\n## 2026-05-01 1:1\n\n- Feedback from Ada: a"
    #expect(
      found(.askForFeedback, in: note(body))
        == [
          "notice peers/ada: the last feedback to me is from 2026-06-01; \(next) [peers/ada.md:8]"
        ])
    #expect(
      found(.askForFeedback, in: note("", keys: "since: 2026-01-01\ntrust: 4")) == [
        """
        notice peers/ada: we have known one another since 2026-01-01, \
        and no feedback to me is noted yet; \(next) [peers/ada.md:2]
        """
      ])
  }

  @Test(
    "a mute and a snooze silence it", arguments: ["mute: ask-for-feedback", "snooze: 2027-01-01"])
  func silence(key: String) {
    #expect(
      subjects(.askForFeedback, in: note("", keys: "trust: 4\nsince: 2026-01-01\n\(key)")) == [])
  }
}
