import Testing

@Suite struct InsightDueTests {
  private func notes(
    _ body: String, keys: String = "trust: 3", project: String = "stage: done\nend: 2026-11-10",
    text: String = ""
  ) -> [String: String] {
    [
      "peers/ada.md": "---\n\(keys)\n---\n# Ada Lovelace\n\n\(body)\n",
      "projects/tables.md": "---\nwith: [ada]\n\(project)\n---\n# The tables\n\n\(text)\n",
    ]
  }

  @Test(
    "speaks where a project was done within sixty days, and a 1:1 since held no look back",
    arguments: [
      ("stage: done\nend: 2026-09-27", "## 2026-11-12 1:1", true, "sixty days ago"),
      ("stage: done\nend: 2026-09-26", "## 2026-11-12 1:1", false, "sixty-one days ago"),
      ("stage: done\nend: 2026-11-12", "## 2026-11-12 1:1", true, "a 1:1 on the last day"),
      ("stage: done\nend: 2026-11-13", "## 2026-11-12 1:1", false, "a 1:1 the day before"),
      ("stage: done\nend: 2026-11-10", "## 2026-11-12 coffee", false, "a coffee is no 1:1"),
      ("stage: done\nend: 2026-11-10", "## 2026-12-03 1:1", false, "booked is not held"),
      ("stage: do\nend: 2026-11-10", "## 2026-11-12 1:1", false, "not done"),
      ("stage: done", "## 2026-11-12 1:1", false, "nobody knows since when"),
    ])
  func threshold(project: String, body: String, speaks: Bool, why: String) {
    let found = subjects(.insightDue, in: notes(body, project: project))
    #expect(found == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test(
    "an insight, or what was believed and happened, since the end is a look back",
    arguments: [
      ("## 2026-11-12 1:1\n\n- Insight: so", "", false),
      ("## 2026-11-12 1:1\n\n- Believed: so", "", false),
      ("## 2026-11-12 1:1\n\n- Happened: so #private", "", false),
      ("## 2026-11-12 1:1\n\n- Idea: so", "", true),
      ("## 2026-11-09 1:1\n\n- Insight: so\n\n## 2026-11-12 1:1", "", true),
      ("## 2026-11-12 1:1", "- Insight: so", false),
    ])
  func lookBack(body: String, text: String, speaks: Bool) {
    #expect(
      subjects(.insightDue, in: notes(body, text: text)) == (speaks ? ["peers/ada"] : []))
  }

  @Test(
    "speaks from reliable trust on, about active peers",
    arguments: [
      ("trust: 2", false), ("trust: 3", true), ("trust: 5", true),
      ("trust: 5\nstatus: former", false), ("trust: 3\nmute: insight-due", false),
      ("trust: 3\nsnooze: 2027-01-01", false),
    ])
  func who(keys: String, speaks: Bool) {
    let found = subjects(.insightDue, in: notes("## 2026-11-12 1:1", keys: keys))
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says what was finished, and when")
  func sentence() {
    #expect(
      found(.insightDue, in: notes("## 2026-11-12 1:1")) == [
        """
        notice peers/ada: we finished The tables on 2026-11-10; \
        what each of us saw in it is not noted yet; \
        compare what we believed happened with what did, in the next 1:1 [projects/tables.md:4]
        """
      ])
  }
}
