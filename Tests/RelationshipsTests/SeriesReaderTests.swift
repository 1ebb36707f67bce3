import Calendar
import Relationships
import Testing

@Suite struct SeriesReaderTests {
  private func read(_ series: String) throws -> (series: [Series], codes: [String]) {
    let result = readVault(["peers/bob.md": "---\nseries: \(series)\n---\n"])
    return (try #require(result.index.people.first).series, result.diagnostics.map(\.code.rawValue))
  }

  @Test("every key of a series")
  func keys() throws {
    let (all, codes) = try read(
      "{ every: 2w, day: Thu, time: 10:30, minutes: 45, start: 2026-09-03, until: 2026-12-17,"
        + " skip: [2026-10-01, \"[[2026-10-15]]\"], decided: Slower }")
    let series = try #require(all.first)
    #expect(codes == [] && all.count == 1)
    #expect(series.every == .biweekly && series.weekday == .thursday && series.minutes == 45)
    #expect(series.time?.description == "10:30")
    #expect(series.start == Day(iso: "2026-09-03") && series.until == Day(iso: "2026-12-17"))
    #expect(series.skip.map(\.description) == ["2026-10-01", "2026-10-15"])
    #expect(series.decided == .slower)
  }

  @Test(
    "what it makes of other values",
    arguments: [
      ("[{ every: weekly, start: 2026-01-05 }, { every: monthly, start: 2026-06-01 }]", 2, []),
      ("weekly", 1, []), ("{ every: weekly }", 1, ["series-without-start"]),
      ("{ every: monthly, day: monday }", 1, ["series-without-start"]),
      ("{ every: weekly, day: monday }", 1, []),
      ("{ every: weekly, day: someday, start: 2026-01-05 }", 1, ["impossible-value"]),
      ("{ every: weekly, start: 2026-02-30 }", 1, ["series-without-start", "impossible-value"]),
      ("{ evry: weekly, day: monday }", 1, ["unknown-setting"]),
    ] as [(String, Int, [String])])
  func others(text: String, count: Int, codes: [String]) throws {
    let read = try read(text)
    #expect(read.series.count == count)
    #expect(read.codes.sorted() == codes.sorted())
  }
}
