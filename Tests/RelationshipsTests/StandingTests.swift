import Calendar
import Relationships
import Testing

@Suite struct StandingTests {
  /// Where the owner stands with somebody whose note has these keys and headings, on 26 November 2026.
  private func standing(_ keys: String, _ body: String = "", others: [String: String] = [:]) throws
    -> Standing
  {
    var notes = others
    notes["peers/bob.md"] = "---\nname: Bob\n\(keys)\n---\n\(body)\n"
    let index = readVault(notes).index
    let bob = try #require(index.people.first { $0.name == "Bob" })
    return index.standing(of: bob)
  }

  @Test(
    "the cadence is the note's, else what interdependence suggests",
    arguments: [
      ("interdependence: strong", 7), ("interdependence: moderate", 14),
      ("interdependence: light", 30),
      ("interdependence: strong\ncadence: quarterly", 91),
      ("interdependence: strong\ncadence: never", nil),
      ("role: CTO", nil), ("kind: report\ninterdependence: strong", nil),
      ("kind: report\ncadence: weekly", 7),
      ("status: former", nil), ("status: former\ncadence: monthly", 30),
      ("status: former\ninterdependence: strong", nil),
      ("status: former\ngroups: Founders", 91),
      ("status: former\ngroups: [Founders, Climbers]", 60),
      ("status: former\ngroups: Sailors", nil),
      ("status: former\ngroups: [Sailors, Founders]", 91),
    ])
  func cadence(keys: String, days: Int?) throws {
    let groups = [
      "groups/founders.md": "# Founders",
      "groups/c.md": "---\ntitle: Climbers\ncadence: 2 months\n---",
      "groups/s.md": "---\ntitle: Sailors\ncadence: never\n---",
    ]
    #expect(try standing(keys, others: groups).cadence?.dayCount == days)
  }

  @Test(
    "a former peer without a word for it is met quarterly after three social touches",
    arguments: [(2, nil), (3, 91)] as [(Int, Int?)])
  func formerCadence(touches: Int, days: Int?) throws {
    let body = (1...touches).map { "## 2026-11-0\($0) Coffee\n\n" }.joined()
    #expect(try standing("status: former", body).cadence?.dayCount == days)
  }

  @Test(
    "next due",
    arguments: [
      ("no 1:1 yet", "cadence: weekly", "", nil),
      ("the last 1:1 and the cadence", "cadence: weekly", "## 2026-11-20 1:1", "2026-11-27"),
      ("it may lie in the past", "cadence: weekly", "## 2026-10-01 1:1", "2026-10-08"),
      ("months are 30 days", "cadence: monthly", "## 2026-11-01 1:1", "2026-12-01"),
      ("coffee is no 1:1", "cadence: weekly", "## 2026-11-20 Coffee", nil),
      ("a group meeting is none", "cadence: weekly", "## 2026-11-20 with [[Ada Lovelace]]", nil),
      ("one called off is none", "cadence: weekly", "## 2026-11-20 1:1 cancelled", nil),
      (
        "the next booked one", "cadence: weekly",
        "## 2026-11-20 1:1\n\n## 2026-12-10 1:1\n\n## 2026-12-17 1:1", "2026-12-10"
      ),
      ("never", "cadence: never", "## 2026-11-20 1:1\n\n## 2026-12-10 1:1", nil),
      (
        "a former peer: any contact", "status: former\ncadence: weekly", "- 2026-11-20: slack",
        "2026-11-27"
      ),
      ("a series", "series: { every: weekly, day: thursday }", "", "2026-11-26"),
      (
        "a series with an entry for the day", "series: { every: weekly, day: thursday }",
        "## 2026-11-26 1:1", "2026-12-03"
      ),
      (
        "a message on the day is no entry", "series: { every: weekly, day: thursday }",
        "- 2026-11-26: slack", "2026-11-26"
      ),
      (
        "called off that day", "series: { every: weekly, day: thursday }",
        "## 2026-11-26 1:1 cancelled", "2026-12-03"
      ),
      ("skipped", "series: { every: weekly, day: thursday, skip: [2026-11-26] }", "", "2026-12-03"),
      ("before it starts", "series: { every: weekly, start: 2026-12-07 }", "", "2026-12-07"),
      (
        "until is its last day", "series: { every: weekly, day: thursday, until: 2026-11-26 }", "",
        "2026-11-26"
      ),
      (
        "ended", "cadence: weekly\nseries: { every: weekly, day: thursday, until: 2026-11-25 }",
        "## 2026-11-19 1:1", "2026-11-26"
      ),
      (
        "moved by three days", "series: { every: weekly, day: monday }", "## 2026-12-03 1:1",
        "2026-12-03"
      ),
      ("not by four", "series: { every: weekly, day: monday }", "## 2026-12-04 1:1", "2026-11-30"),
    ])
  func nextDue(why: String, keys: String, body: String, day: String?) throws {
    let others = ["peers/ada.md": "# Ada Lovelace"]
    #expect(
      try standing(keys, body, others: others).nextDue?.description == day, Comment(rawValue: why))
  }

  @Test(
    "only a former peer is due after any contact; a former report is after the last 1:1",
    arguments: [("peer", "2026-11-27"), ("report", "2026-11-08")])
  func formerReport(kind: String, day: String) throws {
    let keys = "kind: \(kind)\nstatus: former\ncadence: weekly"
    let body = "- 2026-11-20: slack\n\n## 2026-11-01 1:1"
    #expect(try standing(keys, body).nextDue?.description == day)
  }

  @Test("a 1:1 booked for one occurrence takes no other's place")
  func twoSeries() throws {
    let keys = "series: [{ every: weekly, day: friday }, { every: weekly, day: monday }]"
    #expect(try standing(keys, "## 2026-11-30 1:1").nextDue?.description == "2026-11-27")
  }

  @Test(
    "why it is due when it is",
    arguments: [
      ("interdependence: strong", "weekly, because the two teams depend strongly on one another"),
      ("interdependence: moderate", "biweekly, because the two teams depend on one another"),
      ("interdependence: light", "monthly, because the two teams depend a little on one another"),
      ("interdependence: strong\ncadence: monthly", "monthly, as your note says"),
      ("cadence: never\ninterdependence: strong", nil), ("role: CTO", nil),
      (
        "interdependence: strong\nseries: { every: biweekly, start: 2026-11-30 }",
        "biweekly, as the series has it"
      ),
      (
        "interdependence: strong\nseries: { every: biweekly, start: 2026-10-05, until: 2026-11-02 }",
        "weekly, because the two teams depend strongly on one another"
      ),
      ("status: former\ngroups: Breakwater", "quarterly, as Breakwater has it"),
      ("status: former\ncoffee: 3", "quarterly, to stay in touch"),
    ] as [(String, String?)])
  func because(keys: String, text: String?) throws {
    let others = ["groups/b.md": "# Breakwater\n"]
    let coffees = (1...3).map { "## 2026-11-0\($0) Coffee" }.joined(separator: "\n\n")
    #expect(
      try standing(keys, keys.contains("coffee") ? coffees : "", others: others).dueBecause == text)
  }

  @Test(
    "losing touch, from both sides of each limit",
    arguments: [
      ("cadence: biweekly", "## 2026-11-13 1:1", nil),
      ("cadence: biweekly", "## 2026-11-12 1:1", .due),
      ("cadence: biweekly", "## 2026-11-05 1:1", .due),
      ("cadence: biweekly", "## 2026-11-04 1:1", .moreThanHalfAgain),
      ("cadence: biweekly", "## 2026-10-29 1:1", .moreThanHalfAgain),
      ("cadence: biweekly", "## 2026-10-28 1:1", .moreThanTwice),
      ("cadence: biweekly", "## 2026-10-28 Coffee", .moreThanTwice),
      ("cadence: biweekly", "## 2026-10-01 1:1\n\n## 2026-11-20 Coffee", nil),
      ("cadence: biweekly", "- 2026-11-20: slack\n\n## 2026-10-01 1:1", .moreThanTwice),
      ("cadence: biweekly\nstatus: former", "- 2026-11-20: slack\n\n## 2026-10-01 1:1", nil),
      ("cadence: biweekly\nlast-contact: 2026-11-20", "## 2026-10-01 1:1", nil),
      ("cadence: biweekly\nlast-contact: 2026-12-20", "## 2026-10-01 1:1", .moreThanTwice),
      ("cadence: biweekly\nsnooze: 2026-11-26", "## 2026-10-01 1:1", nil),
      ("cadence: biweekly\nsnooze: 2026-11-25", "## 2026-10-01 1:1", .moreThanTwice),
      ("cadence: biweekly", "## 2026-10-01 1:1\n\n## 2026-12-20 1:1", nil),
      ("cadence: biweekly", "## 2026-10-01 1:1\n\n## 2026-12-20 Coffee", .moreThanTwice),
      ("cadence: biweekly\nseries: { every: weekly, day: monday }", "## 2026-10-01 1:1", nil),
      ("role: CTO", "## 2026-01-01 1:1", nil), ("cadence: biweekly", "", nil),
    ] as [(String, String, Standing.LosingTouch?)])
  func losingTouch(keys: String, body: String, losing: Standing.LosingTouch?) throws {
    #expect(try standing(keys, body).losingTouch == losing)
  }

  @Test("contact is any meeting, and besides what the note states")
  func lastContact() throws {
    let body = "- 2026-11-04: slack\n\n## 2026-11-02 1:1\n\n## 2026-11-03 with [[Ada Lovelace]]\n"
    let others = ["peers/ada.md": "# Ada Lovelace"]
    let bob = try standing("cadence: weekly\nlast: 2026-11-01", body, others: others)
    #expect(bob.lastOneOnOne?.description == "2026-11-02")
    #expect(bob.lastInTouch?.description == "2026-11-02")
    #expect(bob.lastContact?.description == "2026-11-04")
    #expect(
      try standing("last: 2026-11-10", body, others: others).lastContact?.description
        == "2026-11-10")
  }

  @Test("the next booked 1:1 is the earliest of the notes' and the series'")
  func nextBooked() throws {
    let keys = "series: { every: monthly, start: 2026-11-16 }"
    #expect(try standing(keys, "## 2026-12-01 1:1").nextBooked?.description == "2026-12-01")
    #expect(try standing(keys).nextBooked?.description == "2026-12-21")
  }
}
