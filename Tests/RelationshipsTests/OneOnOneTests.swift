import Calendar
import Relationships
import SourceText
import Testing

/// The 1:1s of a day, on Thursday, 26 November 2026.
@Suite struct OneOnOneTests {
  private static let thursdays =
    "series: { every: weekly, day: thursday, time: 10:30, minutes: 45 }"

  private func index(_ keys: String, _ body: String) -> Index {
    readVault(["peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\n\(body)\n"]).index
  }

  @Test(
    "a 1:1 of a day is what is noted for it, else an occurrence that nothing took the place of",
    arguments: [
      ("booked", "role: CTO", "## 2026-12-03 1:1", "2026-12-03", "booked"),
      ("held", "role: CTO", "## 2026-11-19 1:1", "2026-11-19", "held"),
      ("called off", thursdays, "## 2026-12-03 1:1 cancelled", "2026-12-03", nil),
      ("an occurrence", thursdays, "", "2026-12-03", "booked 10:30 45"),
      ("no occurrence", thursdays, "", "2026-12-04", nil),
      ("noted for an occurrence", thursdays, "## 2026-12-03 1:1", "2026-12-03", "booked 10:30 45"),
      ("moved: it takes as long", thursdays, "## 2026-12-01 1:1", "2026-12-01", "booked 45"),
      ("where it was moved from", thursdays, "## 2026-12-01 1:1", "2026-12-03", nil),
      ("moved by four days", thursdays, "## 2026-12-07 1:1", "2026-12-03", "booked 10:30 45"),
      ("its own four days on", thursdays, "## 2026-12-07 1:1", "2026-12-07", "booked 45"),
      ("a past one noted two days on", thursdays, "## 2026-11-21 1:1", "2026-11-19", nil),
      ("a past one without a note", thursdays, "", "2026-11-19", "booked 10:30 45"),
      (
        "held two days before one to come", thursdays, "## 2026-11-24 1:1", "2026-11-26",
        "booked 10:30 45"
      ),
      ("coffee takes no place", thursdays, "## 2026-12-03 Coffee", "2026-12-03", "booked 10:30 45"),
      (
        "noted for one occurrence it takes no other",
        "series: [{ every: weekly, day: monday }, { every: weekly, day: thursday }]",
        "## 2026-12-03 1:1", "2026-11-30", "booked"
      ),
    ] as [(String, String, String, String, String?)])
  func ofDay(why: String, keys: String, body: String, day: String, expected: String?) throws {
    let index = index(keys, body)
    let found = index.oneOnOne(
      on: try #require(Day(iso: day)), with: try #require(index.people.first))
    let words = found.map { oneOnOne in
      [
        oneOnOne.isHeld ? "held" : "booked", oneOnOne.time?.description,
        oneOnOne.minutes.map(String.init),
      ]
      .compactMap(\.self).joined(separator: " ")
    }
    #expect(words == expected, Comment(rawValue: why))
  }

  @Test("they stand in the order of the day, what has no time last, then by name")
  func order() throws {
    let series = "series: { every: weekly, day: thursday"
    let index = readVault([
      "peers/ada.md": "---\nname: Ada\n\(series) }\n---\n",
      "peers/bo.md": "---\nname: Bo\n\(series), time: 14:00 }\n---\n",
      "peers/cy.md": "---\nname: Cy\n\(series), time: 9:00 }\n---\n",
      "peers/di.md": "---\nname: Di\n\(series), time: 9:00 }\n---\n",
    ]).index
    let day = try #require(Day(iso: "2026-12-03"))
    #expect(index.oneOnOnes(on: day).map(\.person.name) == ["Cy", "Di", "Bo", "Ada"])
  }

  @Test(
    "who is snoozed until a day is so on that day",
    arguments: [("2026-11-25", false), ("2026-11-26", true)])
  func snoozed(until: String, isSnoozed: Bool) throws {
    let index = index("snooze: \(until)", "")
    #expect(try #require(index.people.first).isSnoozed(on: index.today) == isSnoozed)
  }
}
