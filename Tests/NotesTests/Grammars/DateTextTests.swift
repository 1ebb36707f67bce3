import Calendar
import Notes
import SourceText
import Testing

@Suite struct DateTextTests {
  @Test(
    "a date is read in every form people write it in",
    arguments: [
      ("2026-11-19", "ISO"),
      ("2026/11/19", "slashes, the year first"),
      ("2026.11.19", "dots, the year first"),
      ("20261119", "digits alone"),
      ("2026-11-19-Th", "a day planner's two letters"),
      ("2026-11-19-Thursday", "the whole weekday behind a hyphen"),
      ("2026-11-19T10:00", "with a time"),
      ("2026-11-19T10:00:00", "with seconds"),
      ("2026-11-19T10:00:00Z", "with a zone"),
      ("2026-11-19T10:00:00.250+01:00", "with parts of a second and an offset"),
      ("2026-11-19 10:06", "a blank before the time"),
      ("2026-11-19 Thu", "the weekday behind"),
      ("Thu 2026-11-19", "the weekday before"),
      ("19 November 2026", "the day first"),
      ("19 Nov 2026", "the month cut short"),
      ("19 nOVEM 2026", "any case, any length from three letters"),
      ("19. Nov. 2026", "full stops"),
      ("19-Nov-2026", "hyphens around the month"),
      ("November 19, 2026", "the month first"),
      ("November 19 2026", "no comma"),
      ("Nov 19th, 2026", "an ordinal"),
      ("Thursday, November 19, 2026", "the weekday and a comma"),
      ("Thu 19 Nov 2026", "the weekday alone"),
      ("19th of November 2026", "words"),
      ("19\u{A0}November\u{2009}2026", "blanks of other kinds"),
      ("  2026-11-19\t", "blanks around"),
      ("[[2026-11-19]]", "a link to a daily note"),
      ("[[2026-11-19|Thursday]]", "a link shown as something else"),
      ("[[journal/2026-11-19.md#Ada]]", "a path, an ending and a heading"),
    ])
  func day(text: String, form: String) throws {
    #expect(DateText.read(text) == .day(try #require(Day(iso: "2026-11-19"))), "\(form)")
  }

  @Test(
    "a single digit and a padded one are the same day",
    arguments: [
      "January 08, 2026", "January 8, 2026", "8 Jan 2026", "08 january 2026",
    ])
  func padding(text: String) {
    #expect(DateText.read(text)?.day?.description == "2026-01-08")
  }

  @Test(
    "the time of day comes with the date",
    arguments: [
      ("2026-11-19T10:05", "10:05"), ("2026-11-19 9:05", "09:05"),
      ("2026-11-19 at 4:30 pm", "16:30"),
      ("19 November 2026, 12:15 am", "00:15"), ("2026-11-19 10:00–11:00", "10:00"),
      ("2026-11-19", nil), ("2026-11-19 Thu 10:00", "10:00"), ("2026-11-19 10:00-11:30", "10:00"),
    ])
  func time(text: String, expected: String?) throws {
    #expect(try #require(DateText.readTimed(text)).time?.description == expected)
  }

  @Test(
    "a day that no calendar has is never rolled over",
    arguments: [
      "2022-02-29", "2026-13-01", "2026/04/31", "31 November 2026", "February 30, 2026",
      "31/02/2026",
    ])
  func impossible(text: String) throws {
    let date = try #require(DateText.read(text))
    #expect(date == .impossible(text))
    let place = SourcePlace(path: VaultPath("a.md"), line: 1)
    let diagnostic = try #require(date.diagnostic(at: place))
    #expect(diagnostic.code == .impossibleDate)
    #expect(diagnostic.message == "no calendar has the date `\(text)`")
  }

  @Test(
    "an order that people read two ways is not read, and the ISO form is offered",
    arguments: [
      ("11/19/26", "2026-11-19"), ("19.11.26", "2026-11-19"), ("19.11.2026", "2026-11-19"),
      ("01/10/2026", "2026-01-10 or 2026-10-01"), ("1-10-2026", "2026-01-10 or 2026-10-01"),
      ("05/05/26", "2026-05-05"),
    ])
  func ambiguous(text: String, fix: String) throws {
    let date = try #require(DateText.read(text))
    #expect(date.day == nil)
    let place = SourcePlace(path: VaultPath("a.md"), line: 1)
    let diagnostic = try #require(date.diagnostic(at: place))
    #expect(diagnostic.code == .ambiguousDate)
    #expect(diagnostic.message == "not everybody reads the date `\(text)` alike")
    #expect(diagnostic.fix == fix)
  }

  @Test(
    "what is no date is none",
    arguments: [
      ("", "nothing"), ("   ", "blanks"), ("2026", "a year"), ("2026-11", "a month"),
      ("2026-11-19-20", "more numbers"), ("2026-11-19x", "letters at once"),
      ("12026-11-19", "more digits"),
      ("2026-11-190", "more digits behind"), ("20269999", "eight digits that are no day"),
      ("5.0.0", "a version"), ("1.10.12", "a version with two digits"),
      ("2026.11.19.4", "a longer version"),
      ("2026-11-19T25:00", "a time no clock has"), ("19 Smarch 2026", "no month"),
      ("19 No 2026", "two letters"), ("19 November", "no year"), ("circa 1800", "words"),
      ("2026-11-19 and more", "text behind"), ("on 2026-11-19", "text before"),
      ("40/40/40", "no numbers of a date"), ("2026-11/19", "mixed separators"),
      ("２０２６-11-19", "wide digits"),
      ("99999999999999999999", "a number too long to hold"), ("[[]]", "an empty link"),
      ("][[", "brackets"),
    ])
  func none(text: String, form: String) {
    #expect(DateText.read(text) == nil, "\(form)")
  }

  @Test(
    "a time is read in the ways it is written",
    arguments: [
      ("10:30", "10:30"), ("9:05", "09:05"), ("23:59:59Z", "23:59"), ("12:00 pm", "12:00"),
      ("1:1", nil),
      ("24:00", nil), ("10:60", nil), ("10:30x", nil), ("10", nil), ("13:00 pm", nil), ("", nil),
      ("10:30:5", nil),
    ])
  func clock(text: String, expected: String?) {
    #expect(ClockText.read(text)?.description == expected)
  }
}
