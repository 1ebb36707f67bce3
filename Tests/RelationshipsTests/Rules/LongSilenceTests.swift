import Testing

@Suite struct LongSilenceTests {
  @Test(
    "speaks of a former peer whose last contact is longer ago than the cadence",
    arguments: [
      ("cadence: monthly", "## 2026-10-26 1:1", true, "31 days"),
      ("cadence: monthly", "## 2026-10-27 1:1", false, "30 days"),
      (
        "cadence: monthly", "- 2026-11-20: slack\n\n## 2026-10-26 Coffee", false, "a message counts"
      ),
      ("cadence: monthly", "## 2026-10-26 1:1\n\n## 2026-11-20 with [[Bo]]", false, "a group, too"),
      ("cadence: monthly", "## 2026-10-26 1:1\n\n## 2026-11-20 1:1 cancelled", true, "called off"),
      ("cadence: monthly\nlast-contact: 2026-10-26", "", true, "as the note states"),
      ("cadence: monthly\nlast-contact: 2026-10-27", "", false, "as the note states, nearer"),
      ("cadence: monthly", "", false, "without a date"),
      ("role: CTO", "## 2026-01-26 1:1", false, "without a cadence"),
      ("interdependence: strong", "## 2026-01-26 1:1", false, "once strong, now without a cadence"),
      ("groups: Founders", "## 2026-08-26 1:1", true, "92 days, the group is quarterly"),
      ("groups: Founders", "## 2026-08-27 1:1", false, "91 days"),
      ("cadence: never", "## 2026-01-26 1:1", false, "never"),
      ("cadence: monthly\nsnooze: 2026-11-26", "## 2026-10-26 1:1", false, "snoozed"),
      ("cadence: monthly\nsnooze: 2026-11-25", "## 2026-10-26 1:1", true, "snoozed no more"),
      ("cadence: monthly\nmute: long-silence", "## 2026-10-26 1:1", false, "muted"),
      ("cadence: monthly", "## 2026-10-26 1:1\n\n## 2026-12-03 Lunch", false, "booked"),
      ("cadence: monthly\nstatus: active", "## 2026-10-26 1:1", false, "an active peer"),
      ("cadence: monthly\nkind: report", "## 2026-10-26 1:1", false, "a former report"),
    ])
  func speaks(keys: String, body: String, speaks: Bool, why: String) {
    let keys = keys.contains("status:") ? keys : "status: former\n\(keys)"
    let notes = [
      "peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\(body)\n", "peers/bo.md": "# Bo\n",
      "groups/founders.md": "# Founders\n",
    ]
    #expect(
      subjects(.longSilence, in: notes) == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("says when we were last in touch, and leads there")
  func sentence() {
    let keys = "---\nname: Ada Lovelace\nstatus: former\ncadence: every 3 weeks\n"
    #expect(
      found(.longSilence, in: ["peers/ada.md": keys + "---\n\n- 2026-10-26: slack\n"]) == [
        """
        plan peers/ada: we were last in touch on 2026-10-26, and our rhythm is every 3 weeks, \
        as I noted; \
        write Ada a line [peers/ada.md:7]
        """
      ])
    #expect(
      found(.longSilence, in: ["peers/ada.md": keys + "last-contact: 2026-10-26\n---\n"]) == [
        """
        plan peers/ada: we were last in touch on 2026-10-26, and our rhythm is every 3 weeks, \
        as I noted; \
        write Ada a line [peers/ada.md:5]
        """
      ])
  }
}
