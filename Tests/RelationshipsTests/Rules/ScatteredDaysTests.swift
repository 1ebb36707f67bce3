import Testing

@Suite struct ScatteredDaysTests {
  /// Notes of peers, one with a weekly series on each of these days.
  private func peers(_ days: String, _ keys: String = "role: CTO") -> [String: String] {
    let notes = days.split(separator: " ").enumerated().map { number, day in
      (
        "peers/p\(number).md",
        "---\nname: P\(number) Doe\nseries: { every: weekly, day: \(day) }\n\(keys)\n---\n"
      )
    }
    return Dictionary(notes) { first, _ in first }
  }

  @Test(
    "speaks of 1:1s on more than one weekday beside the peers' one, or on one before the reports'",
    arguments: [
      ("{ peers: thursday }", "thursday friday", false, "one other day"),
      ("{ peers: thursday }", "thursday friday wednesday", true, "two other days"),
      ("{ peers: thursday }", "friday friday friday", false, "often on one other day"),
      ("{ peers: thursday }", "friday wednesday", true, "two others, and none on the day itself"),
      ("{ reports: tuesday }", "monday wednesday friday", false, "no day for peers is set"),
      ("{ peers: thursday, reports: tuesday }", "monday", true, "before the reports"),
      ("{ peers: thursday, reports: tuesday }", "tuesday", false, "on the day of the reports"),
      ("{ peers: thursday, reports: tuesday }", "wednesday", false, "after the reports"),
      ("{ peers: monday, reports: tuesday }", "monday monday", false, "the peers' own day"),
      ("{ peers: thursday, reports: tuesday, starts: sunday }", "sunday", true, "a first Sunday"),
      ("{ peers: thursday, reports: tuesday }", "sunday", false, "a last Sunday"),
    ])
  func speaks(week: String, days: String, speaks: Bool, why: String) {
    let found = subjects(.scatteredDays, in: peers(days), settings: "week: \(week)\n")
    #expect(found == (speaks ? ["vault"] : []), Comment(rawValue: why))
  }

  @Test(
    "only running series of active peers count, by their day or the one they start on",
    arguments: [
      ("role: CTO", true), ("status: former", false), ("kind: report", false),
    ])
  func who(keys: String, speaks: Bool) {
    let found = subjects(
      .scatteredDays, in: peers("friday wednesday", keys), settings: "week: { peers: thursday }\n")
    #expect(found == (speaks ? ["vault"] : []))
  }

  @Test(
    "the day a series starts on is its day, and one that is over has none",
    arguments: [
      ("{ start: 2026-11-04 }", true), ("{ start: 2026-11-05 }", false),
      ("{ start: 2026-11-04, until: 2026-11-26 }", true),
      ("{ start: 2026-11-04, until: 2026-11-25 }", false), ("monthly", false),
    ])
  func series(series: String, speaks: Bool) {
    var notes = peers("friday")
    notes["peers/bo.md"] = "---\nname: Bo\nseries: \(series)\n---\n"
    let found = subjects(.scatteredDays, in: notes, settings: "week: { peers: thursday }\n")
    #expect(found == (speaks ? ["vault"] : []))
  }

  @Test("says which days and whose, in the order of the week, and the vault may mute it")
  func sentence() {
    let notes = peers("friday monday friday friday thursday friday")
    #expect(
      found(.scatteredDays, in: notes, settings: "week: { peers: thursday }\n") == [
        """
        notice vault: beside Thursday, 1:1s with peers lie on Monday (P1) and Friday (P0, P2, P3 \
        and 1 more); move what can be moved to Thursday [peers/p0.md:3, peers/p1.md:3, \
        peers/p2.md:3, peers/p3.md:3, peers/p5.md:3]
        """
      ])
    let settings = "week: { peers: thursday }\nmute: [scattered-days]\n"
    #expect(found(.scatteredDays, in: notes, settings: settings) == [])
  }
}
