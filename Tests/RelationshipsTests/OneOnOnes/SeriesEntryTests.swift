import Calendar
import Testing

@testable import Relationships

@Suite struct SeriesEntryTests {
  private func entry(
    _ series: String, _ decision: Series.Decision, today: String = "2026-11-26"
  ) throws -> String? {
    let index = readVault(["peers/bob.md": "---\nseries: \(series)\n---\n"]).index
    let series = try #require(index.people.first?.series.last)
    return try SeriesEntry(after: series, decision, today: #require(Day(iso: today)))?.text
  }

  private static let weekly =
    "{ every: weekly, day: thursday, time: 10:00, minutes: 30, start: 2026-09-03, until: 2026-12-03 }"
  private static let monthly = "{ every: monthly, start: 2026-09-03, until: 2026-12-20 }"

  @Test(
    "goes on where the last series ends, in the rhythm of the choice, for three months",
    arguments: [
      (
        weekly, .keep,
        "every: weekly, day: thursday, time: \"10:00\", minutes: 30, start: 2026-12-10, until: 2027-03-10"
      ),
      (
        weekly, .slower,
        "every: biweekly, day: thursday, time: \"10:00\", minutes: 30, start: 2026-12-17, until: 2027-03-17"
      ),
      (weekly, .faster, nil),
      (weekly, .stop, nil),
      (monthly, .keep, "every: monthly, day: thursday, start: 2027-01-07, until: 2027-04-07"),
      (monthly, .slower, "every: quarterly, day: thursday, start: 2027-03-04, until: 2027-06-04"),
      (monthly, .faster, "every: biweekly, day: thursday, start: 2026-12-31, until: 2027-03-31"),
      (
        "{ every: 3w, start: 2026-11-02, until: 2026-11-30 }", .slower,
        "every: monthly, day: monday, start: 2026-12-28, until: 2027-03-28"
      ),
      ("{ every: quarterly, start: 2026-11-02, until: 2026-11-30 }", .slower, nil),
      (
        "{ every: weekly, start: 2026-07-06, until: 2026-08-31 }", .keep,
        "every: weekly, day: monday, start: 2026-11-30, until: 2027-02-28"
      ),
      (
        "{ every: weekly, day: monday }", .keep,
        "every: weekly, day: monday, start: 2026-11-30, until: 2027-02-28"
      ),
      ("{ every: biweekly }", .keep, "every: biweekly, start: 2026-11-26, until: 2027-02-26"),
    ] as [(String, Series.Decision, String?)])
  func texts(series: String, decision: Series.Decision, expected: String?) throws {
    #expect(try entry(series, decision) == expected.map { "- { \($0) }" })
  }

  @Test("what is pasted is read back as the series it says")
  func pasted() throws {
    let text = try #require(try entry(SeriesEntryTests.weekly, .slower))
    let index = readVault(["peers/bob.md": "---\nseries:\n  \(text)\n---\n"]).index
    let series = try #require(index.people.first?.series.first)
    #expect(series.every == .biweekly && series.weekday == .thursday && series.minutes == 30)
    #expect(series.time?.description == "10:00")
    #expect(series.start == Day(iso: "2026-12-17") && series.until == Day(iso: "2027-03-17"))
  }

  @Test("there is nothing faster than weekly and nothing slower than quarterly")
  func choices() {
    #expect(SeriesEntry.choices(for: Series(every: .weekly)) == [.keep, .slower, .stop])
    #expect(SeriesEntry.choices(for: Series(every: .biweekly)) == [.keep, .slower, .faster, .stop])
    #expect(SeriesEntry.choices(for: Series(every: .quarterly)) == [.keep, .faster, .stop])
  }
}
