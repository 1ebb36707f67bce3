import Calendar
import Testing

@Suite struct SeriesTests {
  static func day(_ text: String) -> Day { Day(iso: text)! }

  @Test(
    "a series falls on its days",
    arguments: [
      // weekly, from the start's own weekday
      (
        Series(every: .weekly, start: day("2026-11-05")), "2026-11-16", "2026-12-06",
        ["2026-11-19", "2026-11-26", "2026-12-03"]
      ),
      // the first weekday on or after the start
      (
        Series(every: .biweekly, weekday: .tuesday, start: day("2026-11-05")), "2026-11-01",
        "2026-12-06",
        ["2026-11-10", "2026-11-24"]
      ),
      // without a start a weekly one is always running
      (
        Series(every: .weekly, weekday: .thursday), "2026-11-20", "2026-12-03",
        ["2026-11-26", "2026-12-03"]
      ),
      // skipped days and the end, which is included
      (
        Series(
          every: .weekly, start: day("2026-11-05"), until: day("2026-11-26"),
          skip: [day("2026-11-19")]),
        "2026-11-05", "2026-12-31", ["2026-11-05", "2026-11-12", "2026-11-26"]
      ),
      // the second Thursday of each month
      (
        Series(every: .monthly, start: day("2026-09-10")), "2026-09-01", "2027-01-31",
        ["2026-09-10", "2026-10-08", "2026-11-12", "2026-12-10", "2027-01-14"]
      ),
      // a fifth Thursday means the last
      (
        Series(every: .monthly, start: day("2026-10-29")), "2026-10-01", "2027-01-31",
        ["2026-10-29", "2026-11-26", "2026-12-31", "2027-01-28"]
      ),
      (
        Series(every: .quarterly, start: day("2026-01-15")), "2026-01-01", "2026-12-31",
        ["2026-01-15", "2026-04-16", "2026-07-16", "2026-10-15"]
      ),
      // before its start it has no days
      (Series(every: .weekly, start: day("2026-12-01")), "2026-11-01", "2026-11-30", []),
      // a monthly one without a start can't be known
      (Series(every: .monthly, weekday: .monday), "2026-11-01", "2026-12-31", []),
    ])
  func occurrences(series: Series, first: String, last: String, expected: [String]) {
    let days = series.occurrences(from: Self.day(first), through: Self.day(last))
    #expect(days.map(\.description) == expected)
  }

  @Test("far windows cost no more than near ones and agree with them")
  func farWindows() {
    let series = Series(every: .monthly, start: Self.day("1900-01-31"))
    let all = series.occurrences(from: Self.day("1900-01-01"), through: Self.day("2100-12-31"))
    let late = series.occurrences(from: Self.day("2026-01-01"), through: Self.day("2026-12-31"))
    #expect(late == all.filter { $0.year == 2026 })
    #expect(late.count == 12)
  }
}
