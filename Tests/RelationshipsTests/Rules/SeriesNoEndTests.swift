import Testing

@Suite struct SeriesNoEndTests {
  @Test(
    "speaks of a running series without an end, or with one more than three months after its start",
    arguments: [
      ("series: { every: weekly, start: 2026-10-01 }", true, "no end"),
      ("series: { every: weekly, day: thursday }", true, "neither start nor end"),
      ("series: weekly", true, "a word for it"),
      ("series: { every: weekly, start: 2026-10-01, until: 2027-01-01 }", false, "three months"),
      ("series: { every: weekly, start: 2026-10-01, until: 2027-01-02 }", true, "a day more"),
      ("series: { every: weekly, start: 2026-11-30, until: 2027-02-28 }", false, "a short month"),
      ("series: { every: weekly, start: 2026-11-30, until: 2027-03-01 }", true, "and a day"),
      ("series: { day: thursday, until: 2027-11-26 }", false, "an end, and nobody knows its start"),
      ("series: { every: weekly, start: 2026-01-01, until: 2026-11-26 }", true, "its last day"),
      ("series: { every: weekly, start: 2026-01-01, until: 2026-11-25 }", false, "it is over"),
      (
        "series: [{ every: weekly, start: 2026-01-01 }, { start: 2026-10-01, until: 2026-12-01 }]",
        false, "the last one counts"
      ),
      ("role: CTO", false, "no series"),
      ("series: weekly\nstatus: former", false, "a former peer"),
      ("series: weekly\nkind: report", false, "a report"),
      ("series: weekly\nmute: series-no-end", false, "muted"),
      ("series: weekly\nsnooze: 2027-01-01", true, "a snooze leaves it"),
    ])
  func speaks(keys: String, speaks: Bool, why: String) {
    let notes = ["peers/ada.md": "---\nname: Ada\n\(keys)\n---\n"]
    #expect(
      subjects(.seriesNoEnd, in: notes) == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("the settings may allow more months, or fewer", arguments: [(3, true), (4, false)])
  func limit(months: Int, speaks: Bool) {
    let keys = "---\nseries: { start: 2026-10-01, until: 2027-02-01 }\n---\n# Ada\n"
    let found = subjects(
      .seriesNoEnd, in: ["peers/ada.md": keys], settings: "limits: { series-months: \(months) }")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says from when to when")
  func sentences() {
    let top = "---\nname: Ada Lovelace\nseries: "
    #expect(
      found(
        .seriesNoEnd,
        in: ["peers/ada.md": top + "{ every: biweekly, start: 2026-05-07 }\n---\n"])
        == [
          """
          plan peers/ada: our biweekly series is booked from 2026-05-07 without an end; \
          let it end, and agree on a new one for 3 months at most [peers/ada.md:3]
          """
        ])
    #expect(
      found(
        .seriesNoEnd,
        in: ["peers/ada.md": top + "{ start: 2026-11-05, until: 2026-12-31 }\n---\n"],
        settings: "limits: { series-months: 1 }")
        == [
          """
          plan peers/ada: our weekly series is booked from 2026-11-05 to 2026-12-31; \
          agree on an end, 2026-12-05 at the latest [peers/ada.md:3]
          """
        ])
  }
}
