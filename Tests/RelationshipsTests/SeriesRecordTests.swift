import Calendar
import Relationships
import Testing

/// What came of a series by Thursday, 26 November 2026.
@Suite struct SeriesRecordTests {
  private static let ada = Person.ID("peers/ada")

  /// A line for each occurrence of each of Ada's series: `11-19 held 11-20`.
  private func lines(
    _ series: [String], _ body: [String], today: String = "2026-11-26"
  ) throws -> [[String]] {
    let list = series.map { "  - { \($0) }" }.joined(separator: "\n")
    let note = "---\nname: Ada\nseries:\n\(list)\n---\n\n" + body.joined(separator: "\n\n") + "\n"
    let index = readVault(["peers/ada.md": note, "peers/bo.md": "# Bo\n"], today: today).index
    let ada = try #require(index.person(SeriesRecordTests.ada))
    #expect(ada.series.count == series.count)
    return ada.series.map { series in
      index.record(of: series, with: ada.id).occurrences.map { occurrence in
        let day = "\(occurrence.day)".dropFirst(5)
        return switch occurrence.state {
        case .held(let meeting): "\(day) held \("\(meeting.day)".dropFirst(5))"
        case .calledOff(let meeting): "\(day) off \("\(meeting.day)".dropFirst(5))"
        case .noNote: "\(day) no note"
        }
      }
    }
  }

  private static let november = "every: weekly, start: 2026-11-12"

  @Test(
    "each past occurrence is held, called off, or has no note",
    arguments: [
      ("nothing noted", november, [], ["11-12 no note", "11-19 no note"]),
      ("on the day", november, ["## 2026-11-12 1:1"], ["11-12 held 11-12", "11-19 no note"]),
      ("three days early", november, ["## 2026-11-09 1:1"], ["11-12 held 11-09", "11-19 no note"]),
      ("four days early", november, ["## 2026-11-08 1:1"], ["11-12 no note", "11-19 no note"]),
      ("three days late", november, ["## 2026-11-22 1:1"], ["11-12 no note", "11-19 held 11-22"]),
      (
        "four days late", november, ["## 2026-11-23 1:1"],
        ["11-12 no note", "11-19 no note", "11-26 held 11-23"]
      ),
      (
        "the nearest of two", november, ["## 2026-11-10 1:1", "## 2026-11-13 1:1"],
        ["11-12 held 11-13", "11-19 no note"]
      ),
      (
        "of two as near the earlier", november, ["## 2026-11-11 1:1", "## 2026-11-13 1:1"],
        ["11-12 held 11-11", "11-19 no note"]
      ),
      (
        "called off", november, ["## 2026-11-12 1:1 cancelled", "## 2026-11-19 1:1 no-show"],
        ["11-12 off 11-12", "11-19 off 11-19"]
      ),
      (
        "called off, and held two days later", november,
        ["## 2026-11-12 1:1 skipped", "## 2026-11-14 1:1"], ["11-12 held 11-14", "11-19 no note"]
      ),
      ("coffee is no 1:1", november, ["## 2026-11-12 Coffee"], ["11-12 no note", "11-19 no note"]),
      ("nor is a message", november, ["- 2026-11-12: slack"], ["11-12 no note", "11-19 no note"]),
      (
        "nor a meeting with several", november, ["## 2026-11-12 1:1 with [[Bo]]"],
        ["11-12 no note", "11-19 no note"]
      ),
      (
        "a coffee called off calls off no 1:1", november, ["## 2026-11-12 Coffee cancelled"],
        ["11-12 no note", "11-19 no note"]
      ),
      (
        "today's, held", november, ["## 2026-11-26 1:1"],
        ["11-12 no note", "11-19 no note", "11-26 held 11-26"]
      ),
      (
        "today's, called off", november, ["## 2026-11-26 1:1 cancelled"],
        ["11-12 no note", "11-19 no note", "11-26 off 11-26"]
      ),
      (
        "skipped ones are no occurrences", "every: weekly, start: 2026-11-12, skip: [2026-11-19]",
        [],
        ["11-12 no note"]
      ),
      (
        "until is its last day", "every: weekly, start: 2026-11-05, until: 2026-11-12", [],
        ["11-05 no note", "11-12 no note"]
      ),
      ("before it starts", "every: weekly, start: 2026-12-03", [], []),
      (
        "moved to a day to come", "every: weekly, start: 2026-11-24", ["## 2026-11-27 1:1"], []
      ),
      (
        "steps as short as its reach", "every: 3 days, start: 2026-11-18",
        ["## 2026-11-21 1:1", "## 2026-11-25 1:1"],
        ["11-18 no note", "11-21 held 11-21", "11-24 held 11-25"]
      ),
    ] as [(String, String, [String], [String])])
  func states(why: String, series: String, body: [String], expected: [String]) throws {
    #expect(try lines([series], body) == [expected], Comment(rawValue: why))
  }

  @Test("counts, and the 1:1s that were held")
  func counts() throws {
    let index = readVault([
      "peers/ada.md": """
      ---
      series: { every: weekly, start: 2026-10-29 }
      ---

      ## 2026-10-29 1:1

      ## 2026-11-05 1:1 cancelled

      ## 2026-11-20 1:1
      """
    ]).index
    let series = try #require(index.people.first?.series.first)
    let record = index.record(of: series, with: SeriesRecordTests.ada)
    #expect([record.held, record.calledOff, record.noNote] == [2, 1, 1])
    #expect(record.meetings.map(\.day.description) == ["2026-10-29", "2026-11-20"])
    #expect(index.record(of: series, with: Person.ID("peers/nobody")).held == 0)
  }

  @Test("of two series each 1:1 counts for one: that of its own day, else the earlier occurrence")
  func twoSeries() throws {
    let series = ["every: weekly, start: 2026-11-16", "every: weekly, start: 2026-11-18"]
    #expect(
      try lines(series, ["## 2026-11-18 1:1"], today: "2026-11-20")
        == [["11-16 no note"], ["11-18 held 11-18"]])
    #expect(
      try lines(series, ["## 2026-11-17 1:1"], today: "2026-11-20")
        == [["11-16 held 11-17"], ["11-18 no note"]])
    let twice = [
      "every: weekly, start: 2026-11-16", "every: weekly, start: 2026-11-16, minutes: 50",
    ]
    #expect(
      try lines(twice, ["## 2026-11-16 1:1"], today: "2026-11-20")
        == [["11-16 held 11-16"], ["11-16 no note"]])
  }

  @Test("a series that begins nowhere is looked at for a year")
  func withoutStart() throws {
    let days = try lines(["every: weekly, day: thursday"], ["## 2025-11-27 1:1"])[0]
    #expect(days.count == 52)
    #expect(days.first == "11-27 held 11-27")
    let ended = try lines(["every: weekly, day: thursday, until: 2026-01-01"], [])[0]
    #expect(ended.first == "01-02 no note")
    #expect(ended.last == "01-01 no note")
  }
}
