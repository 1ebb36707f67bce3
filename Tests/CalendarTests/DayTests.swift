import Calendar
import Testing

@Suite struct DayTests {
  @Test(
    "a day knows its date, both ways, over 30 centuries", arguments: [1, 1583, 1970, 2400, 9998])
  func roundTrip(year: Int) throws {
    var day = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year + 1, month: 12, day: 31))
    while day < last {
      #expect(Day(iso: day.description) == day)
      let next = day.adding(days: 1)
      #expect(next.weekday.rawValue == (day.weekday.rawValue + 1) % 7)
      day = next
    }
  }

  @Test(
    "known days fall on their weekdays",
    arguments: [
      ("1970-01-01", Weekday.thursday), ("2000-02-29", .tuesday), ("2026-11-26", .thursday),
      ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
  func weekdays(text: String, weekday: Weekday) throws {
    #expect(try #require(Day(iso: text)).weekday == weekday)
  }

  @Test(
    "what is no day can't be made",
    arguments: [
      "2022-02-29", "2026-00-10", "2026-13-01", "2026-04-31", "0000-01-01", "2026-1-1", "20261119",
      "",
      "2026-11-1x", "２026-11-19",
    ])
  func noDay(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "a month later keeps the day, or takes the month's last",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
      ("2026-03-31", -1, "2026-02-28"),
      ("2026-11-26", 3, "2027-02-26"), ("2026-01-15", -13, "2024-12-15"),
      ("2026-12-31", 12, "2027-12-31"),
    ])
  func months(start: String, count: Int, end: String) throws {
    #expect(try #require(Day(iso: start)).adding(months: count).description == end)
  }

  @Test("a week starts on the owner's first day and moves on it")
  func weeks() throws {
    let thursday = try #require(Day(iso: "2026-11-26"))
    #expect(Week(of: thursday, startingOn: .monday).start.description == "2026-11-23")
    #expect(Week(of: thursday, startingOn: .sunday).start.description == "2026-11-22")
    #expect(Week(of: thursday, startingOn: .thursday).start == thursday)
    #expect(Week(of: thursday, startingOn: .monday).next.end.description == "2026-12-06")
  }

  @Test("a birthday on 29 February is kept on the 28th")
  func leapBirthday() throws {
    let birthday = try #require(MonthDay(month: 2, day: 29))
    let day = try #require(Day(iso: "2026-03-01"))
    #expect(birthday.next(onOrAfter: day)?.description == "2027-02-28")
    #expect(MonthDay(month: 2, day: 29, year: 2025) == nil)
    #expect(birthday.description == "--02-29")
    #expect(MonthDay(month: 5, day: 14, year: 1986)?.description == "1986-05-14")
  }

  @Test(
    "a cadence has the practice's length and words",
    arguments: [
      (1, Cadence.Unit.week, 7, "weekly"), (2, .week, 14, "biweekly"), (1, .month, 30, "monthly"),
      (1, .quarter, 91, "quarterly"), (3, .week, 21, "every 3 weeks"),
      (10, .day, 10, "every 10 days"),
      (2, .month, 60, "every 2 months"),
    ])
  func cadences(count: Int, unit: Cadence.Unit, days: Int, words: String) throws {
    let cadence = try #require(Cadence(every: count, unit))
    #expect(cadence.dayCount == days)
    #expect(cadence.description == words)
  }
}
