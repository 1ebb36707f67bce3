import Calendar
import Testing

@testable import Pages

/// Rows by month, by day and in parts.
@Suite struct CalendarShelfTests {
  /// As many rows on each day as given, the first day first.
  private func shelf(_ days: [(String, Int)]) throws -> CalendarShelf<Day> {
    let rows = try days.flatMap { iso, count in
      Array(repeating: try #require(Day(iso: iso)), count: count)
    }
    return CalendarShelf(rows) { $0 }
  }

  @Test("a month is one page up to its last line, and its days are pages beyond")
  func months() throws {
    let most = PageRoom.lines
    let whole = try shelf([("2026-10-31", 1), ("2026-11-02", most - 1), ("2026-11-30", 1)])
    #expect(whole.leaves.map(\.name) == ["2026-10", "2026-11"])
    #expect(whole.leaves.map(\.label) == ["October", "November"])
    #expect(whole.leaves.map(\.rows.count) == [1, most])
    let split = try shelf([("2026-10-31", 1), ("2026-11-02", most), ("2026-11-30", 1)])
    #expect(split.leaves.map(\.name) == ["2026-10", "2026-11-02", "2026-11-30"])
    #expect(split.leaves.map(\.label) == ["October", "2", "30"])
    #expect(split.months.map(\.count) == [1, most + 1])
  }

  @Test("a day that is too long for a page has parts")
  func parts() throws {
    let most = PageRoom.lines
    let shelf = try shelf([("2026-11-26", most + 1)])
    #expect(shelf.leaves.map(\.name) == ["2026-11-26", "2026-11-26-2"])
    #expect(shelf.leaves.map(\.label) == ["26", "26 (2)"])
    #expect(shelf.leaves.map(\.rows.count) == [most, 1])
  }

  @Test("the same month of two years is two, and no row gives no page")
  func years() throws {
    #expect(
      try shelf([("2026-11-26", 1), ("2025-11-26", 1)]).leaves.map(\.name)
        == ["2026-11", "2025-11"])
    #expect(try shelf([]).leaves.isEmpty)
  }
}
