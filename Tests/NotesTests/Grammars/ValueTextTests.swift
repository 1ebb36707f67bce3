import Calendar
import Notes
import SourceText
import Testing

@Suite struct ValueTextTests {
  @Test(
    "a list is a YAML list or one text with commas",
    arguments: [
      ("a: [x, y]", ["x", "y"], "a YAML list"), ("a: x, y ,z", ["x", "y", "z"], "commas"),
      ("a: \"x, y\"", ["x", "y"], "quotes around the whole"),
      ("a:\n  - x, y\n  - z", ["x, y", "z"], "an item's comma"),
      ("a: [[Ada]], [[Grace]]", ["[[Ada]]", "[[Grace]]"], "links"),
      ("a:\n  - [[A, B]], [[C]]", ["[[A, B]]", "[[C]]"], "links in an item"),
      ("a: [[Ada]]", ["[[Ada]]"], "one link"),
      ("a: [[[Ada]], [[Grace]]]", ["[[Ada]]", "[[Grace]]"], "a list of links"),
      ("a: \"[[Ada]]\", \"[[Grace]]\"", ["[[Ada]]", "[[Grace]]"], "quoted links"),
      (
        "a: tea (green, black), \"x, y\"", ["tea (green, black)", "x, y"], "parentheses and quotes"
      ),
      ("a: @ada, @grace", ["@ada", "@grace"], "mentions"), ("a: [#x, #y]", ["#x", "#y"], "tags"),
      ("a: |\n  x\n  y, z", ["x", "y", "z"], "lines"), ("a: , x,, ", ["x"], "empty items"),
      ("a: Ada's, Bob's", ["Ada's", "Bob's"], "apostrophes"),
      ("a: [[x, y], z]", ["x", "y", "z"], "lists in a list"),
      ("a: {Mia: 7, Tom: [a, b]}", ["Mia: 7", "Tom: a, b"], "a map"),
      ("a: x (y, z", ["x (y, z"], "an open bracket"),
    ])
  func lists(yaml: String, items: [String], note: Comment) throws {
    let file = SourceFile(path: "a.md", "---\n\(yaml)\n---\n")
    let entry = try #require(FrontMatterReader.read(file).frontMatter.entry("a"), note)
    #expect(ListText.items(of: entry.value) == items, note)
  }

  @Test(
    "an item points to a note, a tag or a name",
    arguments: [
      ("[[peers/Ada#h|Ada L]]", ReferenceText.Kind.wikiLink, "peers/Ada", "Ada L"),
      ("[[Ada]]", .wikiLink, "Ada", "Ada"),
      ("[[peers/ada.md]]", .wikiLink, "peers/ada", "ada"),
      ("[[Ada]] (boss)", .wikiLink, "Ada", "Ada"),
      ("[Ada L](../peers/ada.md#x)", .link, "../peers/ada.md", "Ada L"),
      ("[a](my%20note.md)", .link, "my note.md", "a"),
      ("#work/x", .tag, "work/x", "work/x"),
      ("@Ada Lovelace", .mention, "Ada Lovelace", "Ada Lovelace"),
      ("@\"Ada Lovelace\"", .mention, "Ada Lovelace", "Ada Lovelace"),
      (" Ada Lovelace ", .plain, "Ada Lovelace", "Ada Lovelace"),
      ("[[#h]]", .plain, "[[#h]]", "[[#h]]"), ("[x]", .plain, "[x]", "[x]"),
      ("#", .plain, "#", "#"), ("@", .plain, "@", "@"),
      ("", .plain, "", ""), ("[[Ada", .plain, "[[Ada", "[[Ada"),
    ])
  func references(text: String, kind: ReferenceText.Kind, target: String, shown: String) {
    let reference = ReferenceText(text)
    #expect(reference.kind == kind)
    #expect(reference.target == target)
    #expect(reference.shown == shown)
  }

  @Test(
    "a rhythm is read in all its words",
    arguments: [
      ("weekly", "weekly"), ("Weekly", "weekly"), ("every week", "weekly"), ("1w", "weekly"),
      ("once a week", "weekly"),
      ("every Thursday", "weekly"), ("biweekly", "biweekly"), ("bi-weekly", "biweekly"),
      ("fortnightly", "biweekly"),
      ("every two weeks", "biweekly"), ("every other week", "biweekly"), ("2w", "biweekly"),
      ("2 weeks", "biweekly"),
      ("every 2 weeks", "biweekly"), ("two weeks", "biweekly"), ("every fortnight", "biweekly"),
      ("2-weeks", "biweekly"),
      ("every second week", "biweekly"), ("monthly", "monthly"), ("every month", "monthly"),
      ("1mo", "monthly"),
      ("1m", "monthly?"), ("3m", "every 3 months?"), ("3mo", "every 3 months"),
      ("bimonthly", "every 2 months?"),
      ("quarterly", "quarterly"), ("1q", "quarterly"), ("every quarter", "quarterly"),
      ("yearly", "every 12 months"),
      ("annually", "every 12 months"), ("1y", "every 12 months"),
      ("every 3 weeks", "every 3 weeks"),
      ("every twelve weeks", "every 12 weeks"), ("14d", "every 14 days"), ("14", "every 14 days"),
      ("  30 ", "every 30 days"),
      ("daily", "every day"), ("never", "never"), ("Never", "never"),
      ("", nil), ("0", nil), ("-1", nil), ("1000", nil), ("99y", nil), ("every", nil),
      ("week", nil), ("often", nil),
      ("every now and then", nil), ("2 2 weeks", nil), ("99999999999999999999", nil),
      ("every 99999999999999999 weeks", nil),
      ("1.5 weeks", nil), ("every thirteen weeks", nil), ("30 minutes", nil), ("weekly or so", nil),
      ("A", nil),
    ] as [(String, String?)])
  func cadences(text: String, expected: String?) {
    let read = CadenceText.read(text).map { read in
      let words =
        switch read.cadence {
        case .never: "never"
        case .every(let cadence): cadence.description
        }
      return words + (read.isAmbiguous ? "?" : "")
    }
    #expect(read == expected)
  }

  @Test(
    "a weekday is read by its name, short or long",
    arguments: [
      ("mon", Weekday.monday), ("Tue", .tuesday), ("tues", .tuesday), ("Weds", .wednesday),
      ("thurs", .thursday),
      ("Th", .thursday), ("Fri.", .friday), ("Monday", .monday), ("Mondays", .monday),
      (" SUNDAY ", .sunday),
      ("m", nil), ("", nil), ("day", nil), ("mondayish", nil), ("days", nil), ("t", nil),
      ("1", nil),
    ] as [(String, Weekday?)])
  func weekdays(text: String, expected: Weekday?) {
    #expect(WeekdayText.read(text) == expected)
  }

  @Test(
    "a time of day is read in all its forms",
    arguments: [
      ("10:30", "10:30"), ("9:05", "09:05"), ("9.30", "09:30"), ("9am", "09:00"), ("9 AM", "09:00"),
      ("2:30 pm", "14:30"),
      ("2.30pm", "14:30"), ("12am", "00:00"), ("12pm", "12:00"), ("14h30", "14:30"),
      ("14h", "14:00"), ("14 h", "14:00"),
      ("0930", "09:30"), ("noon", "12:00"), ("10:30:00", "10:30"), ("9 a.m.", nil), ("9", nil),
      ("25:00", nil),
      ("9:60", nil), ("13pm", nil), ("0am", nil), ("9.", nil), ("9.3", nil), ("", nil),
      ("noonish", nil), ("10:30 x", nil),
    ] as [(String, String?)])
  func times(text: String, expected: String?) {
    #expect(TimeText.read(text)?.description == expected)
  }

  @Test(
    "a length is read in minutes",
    arguments: [
      ("30", 30), ("45m", 45), ("30 min", 30), ("30 minutes", 30), ("1h", 60), ("1h30", 90),
      ("1h 30m", 90), ("1 hour", 60),
      ("1.5h", 90), ("1½ hours", 90), ("1:30", 90), ("0:45", 45), ("1440", 1440), (" 50 min. ", 50),
      ("0", nil), ("1441", nil), ("25h", nil), ("1h60", nil), ("", nil), ("h", nil), ("-30", nil),
      ("1.5", nil),
      ("30 s", nil), ("99999999999999999999", nil), ("1:5", nil), ("half an hour", nil),
    ] as [(String, Int?)])
  func minutes(text: String, expected: Int?) {
    #expect(MinutesText.read(text) == expected)
  }

  @Test(
    "a birthday is read with its year or without",
    arguments: [
      ("05-14", "--05-14"), ("5-14", "--05-14"), ("--05-14", "--05-14"), ("--0514", "--05-14"),
      ("XXXX-05-14", "--05-14"),
      ("xxxx-05-14", "--05-14"), ("????-05-14", "--05-14"), ("1986-05-14", "1986-05-14"),
      ("1604-05-14", "--05-14"),
      ("0000-05-14", "--05-14"), ("14 May", "--05-14"), ("14th of May", "--05-14"),
      ("14. may", "--05-14"), ("May 14", "--05-14"),
      ("May 14th", "--05-14"), ("Sept. 3", "--09-03"), ("May 14, 1986", "1986-05-14"),
      ("14 May 1986", "1986-05-14"),
      ("[[1986-05-14]]", "1986-05-14"), ("[[05-14]]", "--05-14"),
      ("[[days/05-14|her day]]", "--05-14"),
      ("[[14 May]]", "--05-14"), ("02-29", "--02-29"), ("2000-02-29", "2000-02-29"),
      (" 1986/05/14 ", "1986-05-14"),
      ("02-30", nil), ("1986-02-29", nil), ("13-01", nil), ("circa 1800", nil), ("05/14", nil),
      ("1986", nil), ("1986-05", nil),
      ("May", nil), ("", nil), ("--", nil), ("XXXX-May 14", nil), ("05-14-", nil), ("0514", nil),
      ("May 14 or so", nil),
    ] as [(String, String?)])
  func birthdays(text: String, expected: String?) {
    #expect(BirthdayText.read(text)?.description == expected)
  }

  @Test(
    "trust is a number from 1 to 5 or the ladder's word",
    arguments: [
      ("1", TrustLevel.new), ("5", .deep), ("Candid", .candid), (" reliable ", .reliable),
      ("working", .working),
      ("0", nil), ("6", nil), ("", nil), ("high", nil), ("44", nil),
    ] as [(String, TrustLevel?)])
  func trust(text: String, expected: TrustLevel?) {
    #expect(TrustText.read(text) == expected)
    if let expected { #expect(TrustLevel(number: expected.number) == expected) }
  }

  @Test(
    "interdependence is one of three words",
    arguments: [
      ("strong", Interdependence.strong), ("Moderate", .moderate), (" light ", .light),
      ("high", nil), ("", nil),
    ] as [(String, Interdependence?)])
  func interdependence(text: String, expected: Interdependence?) {
    #expect(InterdependenceText.read(text) == expected)
  }

  @Test(
    "yes and no are read in all spellings of YAML",
    arguments: [
      ("true", true), ("True", true), ("YES", true), ("on", true), ("y", true), ("false", false),
      ("No", false), ("OFF", false),
      ("n", false), ("former", nil), ("", nil), ("1", nil),
    ] as [(String, Bool?)])
  func booleans(text: String, expected: Bool?) {
    #expect(BooleanText.read(text) == expected)
  }
}
