import Testing

@Suite struct SeriesEndedTests {
  @Test(
    "speaks of a series that ended before today, at most 60 days ago, with nothing decided",
    arguments: [
      ("{ until: 2026-11-25 }", true, "yesterday"), ("{ until: 2026-11-26 }", false, "today"),
      ("{ until: 2026-09-27 }", true, "60 days ago"),
      ("{ until: 2026-09-26 }", false, "61 days ago"),
      ("{ start: 2026-10-01 }", false, "it has no end"),
      ("{ until: 2026-11-25, decided: stop }", false, "decided to stop"),
      ("{ until: 2026-11-25, decided: keep }", false, "decided to keep"),
      ("[{ until: 2026-11-25 }, { start: 2026-12-03 }]", false, "there is a later one"),
      ("[{ start: 2026-01-01 }, { until: 2026-11-25 }]", true, "the last one counts"),
      ("{ until: 2026-11-25 }\nstatus: former", false, "a former peer"),
      ("{ until: 2026-11-25 }\nkind: report", false, "a report"),
      ("{ until: 2026-11-25 }\nmute: series-ended", false, "muted"),
    ])
  func speaks(series: String, speaks: Bool, why: String) {
    let notes = ["peers/ada.md": "---\nname: Ada\nseries: \(series)\n---\n"]
    #expect(
      subjects(.seriesEnded, in: notes) == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("says when it ended")
  func sentence() {
    let note = "---\nname: Ada Lovelace\nseries: { every: biweekly, until: 2026-11-19 }\n---\n"
    #expect(
      found(.seriesEnded, in: ["peers/ada.md": note]) == [
        """
        plan peers/ada: our biweekly series ended on 2026-11-19, and what comes next is open; \
        decide with Ada: keep it, slower, faster or stop [peers/ada.md:3]
        """
      ])
  }
}
