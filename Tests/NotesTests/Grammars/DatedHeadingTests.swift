import Calendar
import Notes
import SourceText
import Testing

@Suite struct DatedHeadingTests {
  @Test(
    "a heading with its date first, last or behind a separator begins a meeting",
    arguments: [
      ("2026-11-19 1:1", "2026-11-19", "1:1", "the bold form"),
      ("2026-11-19", "2026-11-19", "", "the date alone"),
      ("[[2026-11-19]] Coffee", "[[2026-11-19]]", "Coffee", "a link to a daily note"),
      ("[[2026-11-19-Th]] -- topic", "[[2026-11-19-Th]]", "topic", "a day planner's name"),
      (
        "[[2026-11-19|Thursday]] Coffee", "[[2026-11-19|Thursday]]", "Coffee",
        "shown as something else"
      ),
      (
        "[2026-11-19](../journal/x.md) Coffee", "[2026-11-19](../journal/x.md)", "Coffee",
        "a Markdown link"
      ),
      ("2026-11-19 | topic", "2026-11-19", "topic", "a bar"),
      ("2026-11-19: topic", "2026-11-19", "topic", "a colon"),
      ("2026-11-19 – topic – more", "2026-11-19", "topic – more", "the title keeps its dashes"),
      ("2026-11-19, lunch", "2026-11-19", "lunch", "a comma"),
      ("1:1 – 2026-11-19", "2026-11-19", "1:1", "last, behind a dash"),
      ("1:1 2026-11-19", "2026-11-19", "1:1", "last, behind a blank"),
      ("1:1 2026-11-19 roadmap", "2026-11-19", "1:1 roadmap", "behind 1:1"),
      ("Ada | 2026-11-19 | roadmap", "2026-11-19", "Ada | roadmap", "between bars"),
      ("Coffee — 2026-11-19, with cake", "2026-11-19", "Coffee — with cake", "behind a dash"),
      ("Planning - November 19, 2026", "November 19, 2026", "Planning", "the month first"),
      ("Thursday, November 19, 2026", "Thursday, November 19, 2026", "", "a weekday before"),
      ("2026-11-19 Thursday", "2026-11-19", "", "a weekday behind"),
      ("2026-11-19 Thu: coffee", "2026-11-19", "coffee", "a weekday cut short"),
      ("2026-11-19 (Thu) coffee", "2026-11-19", "coffee", "a weekday in brackets"),
      ("2026-11-19 Sun Microsystems", "2026-11-19", "Sun Microsystems", "no Sunday, so a word"),
      ("19 November 2026", "19 November 2026", "", "the day first"),
      ("Coffee, 19th of November 2026", "19th of November 2026", "Coffee", "words"),
      ("2026/11/19", "2026/11/19", "", "slashes"),
      ("20261119", "20261119", "", "digits alone"),
      ("**2026-11-19** coffee", "2026-11-19", "coffee", "emphasis"),
      ("**2026-11-19:** coffee", "2026-11-19", "coffee", "emphasis around the colon"),
      ("Coffee (2026-11-19)", "2026-11-19", "Coffee", "brackets"),
      ("(2026-11-19) Coffee", "2026-11-19", "Coffee", "brackets first"),
      ("2026-11-19 – 2026-11-20 Offsite", "2026-11-19", "2026-11-20 Offsite", "the first of two"),
      ("2026-11-19 Plan for v2.0", "2026-11-19", "Plan for v2.0", "a version in the title"),
      ("2026-11-19\u{A0}Coffee", "2026-11-19", "Coffee", "another blank"),
      ("2026-11-19 Coffee #social", "2026-11-19", "Coffee", "a tag"),
      ("Coffee 2026-11-19 #social", "2026-11-19", "Coffee", "a tag behind the date"),
      ("Coffee with [[Ada]] 2026-11-19", "2026-11-19", "Coffee with Ada", "a link in the title"),
    ])
  func dated(text: String, date: String, title: String, note: String) throws {
    let line = ScannedLine(text)
    let heading = try #require(DatedHeading.read(line.inlines, in: line.file), "\(note)")
    #expect(heading.day?.description == "2026-11-19", "\(note)")
    #expect(line.text(heading.range) == date, "\(note)")
    #expect(heading.title.text == title, "\(note)")
    #expect(heading.diagnostics.isEmpty)
  }

  @Test(
    "a heading's time is read",
    arguments: [
      ("2026-11-19 10:30 1:1", "10:30", "1:1"), ("2026-11-19T10:30 1:1", "10:30", "1:1"),
      ("2026-11-19 10:30–11:00: Coffee", "10:30", "Coffee"), ("2026-11-19 1:1", nil, "1:1"),
      ("2026-11-19 Thu 9:05 Coffee", "09:05", "Coffee"),
      ("Coffee 2026-11-19 at 4:30 pm", "16:30", "Coffee"),
      ("2026-11-19 1:1 10:30", nil, "1:1 10:30"),
    ])
  func time(text: String, time: String?, title: String) throws {
    let line = ScannedLine(text)
    let heading = try #require(DatedHeading.read(line.inlines, in: line.file))
    #expect(heading.time?.description == time)
    #expect(heading.title.text == title)
  }

  @Test(
    "a heading without a date in its place begins no meeting",
    arguments: [
      ("5.0.0 (2021-01-01)", "a version"), ("v1.2 – 2021-01-01", "a version with its letter"),
      ("[1.0.0] - 2017-06-20", "a changelog"), ("Release 2021-01-01", "an announcement"),
      ("Version 5, 2021-01-01", "an announcement"), ("2021-01-01 – v5.0.0", "a version behind"),
      ("peerage 1.2.0 (2021-01-01)", "a name and a version"),
      ("2.0.0-beta.1 (2021-01-01)", "an early version"),
      ("Prep for 2026-11-26 with Ada", "the middle"), ("Roadmap", "no date"), ("", "nothing"),
      ("Updated 2026-11-19", "about the note"), ("Due: 2026-11-19", "a limit"),
      ("`2026-11-19` Coffee", "code"), ("Coffee `2026-11-19`", "code"),
      ("<!-- 2026-11-19 --> Coffee", "a comment"),
      ("20261119 Coffee", "eight digits that are not alone"), ("2026-11-190 Coffee", "more digits"),
      ("ticket-2026-11-19x", "part of a word"), ("[Coffee](2026-11-19.md)", "a link's path"),
      ("2026", "a year"), ("2026-11", "a month"), ("10.2026-11-19", "part of a row of numbers"),
    ])
  func undated(text: String, note: String) {
    let line = ScannedLine(text)
    #expect(DatedHeading.read(line.inlines, in: line.file) == nil, "\(note)")
  }

  @Test(
    "a date that can't be read is told at its place",
    arguments: [
      ("11/19/26 coffee", "ambiguous-date", "a.md:1:1", "2026-11-19"),
      ("Coffee – 19.11.26", "ambiguous-date", "a.md:1:12", "2026-11-19"),
      ("1:1 01/10/2026", "ambiguous-date", "a.md:1:5", "2026-01-10 or 2026-10-01"),
      ("2022-02-29 coffee", "impossible-date", "a.md:1:1", nil),
    ])
  func diagnostics(text: String, code: String, place: String, fix: String?) throws {
    let line = ScannedLine(text)
    let heading = try #require(DatedHeading.read(line.inlines, in: line.file))
    #expect(heading.day == nil)
    #expect(heading.diagnostics.map(\.code.rawValue) == [code])
    #expect(heading.diagnostics.map { "\($0.place)" } == [place])
    #expect(heading.diagnostics.map(\.fix) == [fix])
  }

  @Test(
    "an item or a bold opening that begins with an ISO date is a meeting",
    arguments: [
      ("2026-01-15: asked about kids", "asked about kids", false, "a colon"),
      ("2026-01-15 call", "call", false, "a blank"),
      ("**2026-01-15** — Slack DM", "Slack DM", true, "the date alone bold"),
      ("**2026-01-15 — Slack DM**", "Slack DM", true, "all bold"),
      ("**2026-01-15 — Slack DM** she asked", "Slack DM", true, "text behind the bold words"),
      ("**2026-01-15:** coffee", "coffee", true, "the colon bold"),
      ("*2026-01-15* coffee", "coffee", false, "not bold"),
      ("[[2026-01-15]] coffee", "coffee", false, "a link"),
      ("2026-01-15", "", false, "nothing else"),
      ("2026-01-15 one\ntwo", "one", false, "the first line"),
      ("coffee 2026-01-15", nil, false, "not first"),
      ("15 January 2026 coffee", nil, false, "not ISO"),
      ("2026/01/15 coffee", nil, false, "not ISO"), ("01/15/2026 coffee", nil, false, "not ISO"),
      ("`2026-01-15` coffee", nil, false, "code"),
      ("Thu 2026-01-15 coffee", nil, false, "a weekday first"),
      ("**Ada** 2026-01-15", nil, false, "bold words first"), ("", nil, false, "nothing"),
    ])
  func item(text: String, title: String?, isBold: Bool, note: String) {
    let line = ScannedLine(text)
    let item = DatedItem.read(line.inlines, in: line.file)
    #expect(item?.title.text == title, "\(note)")
    #expect(item?.isBold ?? false == isBold, "\(note)")
    #expect(item == nil || item?.day?.description == "2026-01-15")
  }

  @Test("an item with an impossible date says so")
  func impossibleItem() throws {
    let line = ScannedLine("2026-02-30: call")
    let item = try #require(DatedItem.read(line.inlines, in: line.file))
    #expect(item.day == nil)
    #expect(item.diagnostics.map(\.code) == [.impossibleDate])
  }

  @Test("a heading of 20,000 dates takes no longer than its length")
  func long() {
    let line = ScannedLine(String(repeating: "in 2026-11-19 and ", count: 20_000))
    #expect(DatedHeading.read(line.inlines, in: line.file) == nil)
  }
}
