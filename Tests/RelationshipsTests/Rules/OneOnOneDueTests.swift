import Testing

@Suite struct OneOnOneDueTests {
  /// Which of the two rules speaks of Ada: `due`, `overdue` or neither.
  private func waiting(_ keys: String, _ body: String, today: String = "2026-11-26") -> String? {
    let notes = [
      "peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\(body)\n", "peers/bo.md": "# Bo\n",
    ]
    let due = subjects(.oneOnOneDue, in: notes, today: today) == ["peers/ada"]
    let overdue = subjects(.oneOnOneOverdue, in: notes, today: today) == ["peers/ada"]
    #expect(!(due && overdue), "one of the two speaks, never both")
    return due ? "due" : overdue ? "overdue" : nil
  }

  @Test(
    "due from a cadence on, overdue from more than one and a half",
    arguments: [
      ("cadence: biweekly", "## 2026-11-13 1:1", nil, "13 days"),
      ("cadence: biweekly", "## 2026-11-12 1:1", "due", "14 days"),
      ("cadence: biweekly", "## 2026-11-05 1:1", "due", "21 days, one and a half times"),
      ("cadence: biweekly", "## 2026-11-04 1:1", "overdue", "22 days"),
      ("cadence: weekly", "## 2026-11-20 1:1", nil, "6 days"),
      ("cadence: weekly", "## 2026-11-19 1:1", "due", "7 days"),
      ("cadence: weekly", "## 2026-11-16 1:1", "due", "10 days, half a day short of the limit"),
      ("cadence: weekly", "## 2026-11-15 1:1", "overdue", "11 days"),
      ("interdependence: light", "## 2026-10-27 1:1", "due", "a month is 30 days"),
      ("interdependence: light", "## 2026-10-28 1:1", nil, "29 days"),
      ("role: CTO", "## 2026-01-05 1:1", nil, "without a cadence"),
    ] as [(String, String, String?, String)])
  func thresholds(keys: String, body: String, speaks: String?, why: String) {
    #expect(waiting(keys, body) == speaks, Comment(rawValue: why))
  }

  @Test(
    "only 1:1s that were held count, and without one the day the two met",
    arguments: [
      ("cadence: weekly", "## 2026-11-17 1:1\n\n## 2026-11-24 Coffee", "due", "coffee is none"),
      ("cadence: weekly", "## 2026-11-17 1:1\n\n## 2026-11-24 Retro", "due", "work is none"),
      ("cadence: weekly", "## 2026-11-17 1:1\n\n- 2026-11-24: slack", "due", "nor a message"),
      ("cadence: weekly", "## 2026-11-17 1:1\n\n## 2026-11-24 with [[Bo]]", "due", "nor a group"),
      (
        "cadence: weekly", "## 2026-11-17 1:1\n\n## 2026-11-24 1:1 skipped", "due",
        "nor one skipped"
      ),
      ("cadence: weekly\nsince: 2026-11-20", "", nil, "met 6 days ago"),
      ("cadence: weekly\nsince: 2026-11-19", "", "due", "met 7 days ago"),
      ("cadence: weekly\nsince: 2026-11-15", "", "overdue", "met 11 days ago"),
      ("cadence: weekly\nsince: 2026-01-15", "## 2026-11-19 1:1", "due", "the last 1:1 goes first"),
      ("cadence: weekly", "", nil, "neither a 1:1 nor a day"),
    ] as [(String, String, String?, String)])
  func lastOne(keys: String, body: String, speaks: String?, why: String) {
    #expect(waiting(keys, body) == speaks, Comment(rawValue: why))
  }

  @Test(
    "silent where a series runs or a 1:1 is booked",
    arguments: [
      ("series: { every: weekly, day: monday }", "", nil, "a running series"),
      ("series: { every: weekly, day: monday, until: 2026-11-26 }", "", nil, "its last day"),
      ("series: { every: weekly, day: monday, until: 2026-11-25 }", "", "overdue", "it ended"),
      ("series: { every: weekly, start: 2026-12-07 }", "", nil, "before its start"),
      ("series: { every: monthly }", "", nil, "its days can't be known, and it runs"),
      (
        "series: [{ every: weekly, start: 2026-01-05, until: 2026-03-30 }, { every: monthly }]", "",
        nil, "the second one runs"
      ),
      ("role: CTO", "## 2026-11-27 1:1", nil, "booked"),
      ("role: CTO", "## 2026-12-27 1:1", nil, "booked much later"),
      ("role: CTO", "## 2026-11-27 1:1 cancelled", "overdue", "called off"),
      ("role: CTO", "## 2026-11-27 Coffee", "overdue", "coffee is no 1:1"),
    ] as [(String, String, String?, String)])
  func booked(keys: String, body: String, speaks: String?, why: String) {
    let found = waiting("cadence: weekly\n\(keys)", "## 2026-11-02 1:1\n\n\(body)")
    #expect(found == speaks, Comment(rawValue: why))
  }

  @Test(
    "speaks of active peers alone, and not where the owner does not want to hear it",
    arguments: [
      ("kind: peer", "overdue", "an active peer"), ("status: former", nil, "a former peer"),
      ("kind: report", nil, "a report"),
      ("snooze: 2026-11-25", "overdue", "snoozed until yesterday"),
      ("snooze: 2026-11-26", nil, "snoozed until today"),
      ("mute: one-on-one-overdue", nil, "muted"),
      ("mute: one-on-one-due", "overdue", "the other one is muted"),
    ] as [(String, String?, String)])
  func who(keys: String, speaks: String?, why: String) {
    let found = waiting("cadence: weekly\n\(keys)", "## 2026-11-02 1:1")
    #expect(found == speaks, Comment(rawValue: why))
  }

  @Test("a cadence of never asks for none, however strong the need of one another is")
  func never() {
    #expect(waiting("interdependence: strong\ncadence: never", "## 2026-11-02 1:1") == nil)
    #expect(waiting("interdependence: strong", "## 2026-11-02 1:1") == "overdue")
  }

  @Test(
    "says why they are as often",
    arguments: [
      ("strong", "2026-11-16", "weekly, because the two teams depend strongly on one another"),
      ("moderate", "2026-11-09", "biweekly, because the two teams depend on one another"),
    ])
  func reason(interdependence: String, day: String, words: String) {
    let note = "---\ninterdependence: \(interdependence)\n---\n# Ada\n\n## \(day) 1:1\n"
    #expect(
      found(.oneOnOneDue, in: ["peers/ada.md": note]) == [
        """
        plan peers/ada: our last 1:1 was on \(day), and ours are \(words); \
        book the next 1:1 [peers/ada.md:6]
        """
      ])
  }

  @Test("says when the last one was, or that there was none")
  func sentences() {
    let top = "---\nname: Ada Lovelace\ncadence: weekly\n"
    #expect(
      found(.oneOnOneDue, in: ["peers/ada.md": top + "---\n\n## 2026-11-19 1:1\n"]) == [
        """
        plan peers/ada: our last 1:1 was on 2026-11-19, and ours are weekly, as I noted; \
        book the next 1:1 [peers/ada.md:6]
        """
      ])
    #expect(
      found(.oneOnOneOverdue, in: ["peers/ada.md": top + "since: 2026-11-02\n---\n"]) == [
        """
        act peers/ada: we have known one another since 2026-11-02, and no 1:1 is noted yet; \
        ours are to be weekly, as I noted; \
        book a first 1:1 [peers/ada.md:4]
        """
      ])
  }
}
