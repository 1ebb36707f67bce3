import Testing

@Suite struct CadenceMismatchTests {
  @Test(
    "speaks of a running series that is off by more than a quarter of the cadence",
    arguments: [
      ("cadence: weekly", "{ every: biweekly, start: 2026-11-12 }", true, "twice as long"),
      ("cadence: biweekly", "{ every: weekly, start: 2026-11-12 }", true, "half as long"),
      ("cadence: weekly", "{ every: weekly, start: 2026-11-12 }", false, "the same"),
      ("cadence: monthly", "{ every: 4 weeks, start: 2026-11-12 }", false, "28 of 30 days"),
      ("cadence: 4 weeks", "{ every: 5 weeks, start: 2026-11-12 }", false, "a quarter more"),
      ("cadence: 4 weeks", "{ every: 3 weeks, start: 2026-11-12 }", false, "a quarter less"),
      ("cadence: 3 weeks", "{ every: 4 weeks, start: 2026-11-12 }", true, "a third more"),
      (
        "interdependence: strong", "{ every: biweekly, start: 2026-11-12 }", true, "interdependence"
      ),
      ("interdependence: moderate", "{ every: biweekly, start: 2026-11-12 }", false, "it fits"),
      ("role: CTO", "{ every: biweekly, start: 2026-11-12 }", false, "without a cadence"),
      ("cadence: weekly", "{ every: biweekly, start: 2026-12-10 }", true, "before its start"),
      ("cadence: weekly", "{ every: biweekly, until: 2026-11-26 }", true, "its last day"),
      ("cadence: weekly", "{ every: biweekly, until: 2026-11-25 }", false, "over"),
      ("cadence: weekly\nstatus: former", "{ every: biweekly }", false, "a former peer"),
      ("cadence: weekly\nkind: report", "{ every: biweekly }", false, "a report"),
      ("cadence: weekly\nsnooze: 2026-11-26", "{ every: biweekly }", false, "snoozed"),
      ("cadence: weekly\nmute: cadence-mismatch", "{ every: biweekly }", false, "muted"),
      ("interdependence: strong\ncadence: never", "{ every: biweekly }", false, "never"),
    ])
  func step(keys: String, series: String, speaks: Bool, why: String) {
    let notes = ["peers/ada.md": "---\nname: Ada\n\(keys)\nseries: \(series)\n---\n"]
    #expect(
      subjects(.cadenceMismatch, in: notes) == (speaks ? ["peers/ada"] : []),
      Comment(rawValue: why))
  }

  @Test(
    "speaks of three called off among the last six, where there were four or more",
    arguments: [
      // Past occurrences from 15 October on: 15, 22, 29, 5, 12, 19.
      ("2026-10-15", "10-15 10-22 10-29", true, "three of six"),
      ("2026-10-15", "10-15 10-22", false, "two of six"),
      ("2026-10-08", "10-08 10-15 10-22", false, "the first of seven is too old"),
      ("2026-10-08", "10-08 10-15 10-22 11-19", true, "and another one"),
      ("2026-10-29", "10-29 11-05 11-12", true, "three of four"),
      ("2026-11-05", "11-05 11-12 11-19", false, "three of three are too few"),
      ("2026-10-15", "10-14 10-23 11-01", true, "near by"),
    ])
  func calledOff(start: String, days: String, speaks: Bool, why: String) {
    let body = days.split(separator: " ").map { "## 2026-\($0) 1:1 cancelled\n\n" }.joined()
    let top = "---\nname: Ada\nseries: { every: weekly, start: \(start) }\n---\n\n"
    #expect(
      subjects(.cadenceMismatch, in: ["peers/ada.md": top + body])
        == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("what has no note, or was skipped, is never held against anyone")
  func withoutNote() {
    let top =
      "---\nname: Ada\nseries:\n  start: 2026-10-15\n  skip: [2026-10-29, 2026-11-05]\n---\n"
    let body = "\n## 2026-11-12 1:1 cancelled\n\n## 2026-11-19 1:1 cancelled\n"
    #expect(subjects(.cadenceMismatch, in: ["peers/ada.md": top + body]) == [])
  }

  @Test("says both, with the days, and leads to all of them")
  func sentence() {
    let note = """
      ---
      name: Ada Lovelace
      interdependence: strong
      series: { every: biweekly, start: 2026-10-01 }
      ---

      ## 2026-10-01 1:1 cancelled

      ## 2026-10-15 1:1 cancelled

      ## 2026-11-12 1:1 cancelled
      """
    #expect(
      found(.cadenceMismatch, in: ["peers/ada.md": note]) == [
        """
        plan peers/ada: our series is biweekly; the cadence we need is weekly, because the two \
        teams depend strongly on one another; of its last 1:1s we called off 2026-10-01, 2026-10-15 and 2026-11-12; agree with Ada on a rhythm that fits \
        [peers/ada.md:3, peers/ada.md:4, peers/ada.md:7, peers/ada.md:9, peers/ada.md:11]
        """
      ])
  }
}
