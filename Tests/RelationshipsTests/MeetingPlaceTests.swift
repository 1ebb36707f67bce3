import Relationships
import Testing

@Suite struct MeetingPlaceTests {
  @Test(
    "a dated heading in a person's note is a meeting with them",
    arguments: [
      ("### 2026-11-19 1:1", "2026-11-19 one-on-one held ada-lovelace 1:1"),
      ("## [[2026-11-19]] Coffee", "2026-11-19 social held ada-lovelace Coffee"),
      ("### [[2026-11-19-Th]] -- topic", "2026-11-19 one-on-one held ada-lovelace topic"),
      ("### 2026-11-19 | topic", "2026-11-19 one-on-one held ada-lovelace topic"),
      ("### 1:1 – 2026-11-19", "2026-11-19 one-on-one held ada-lovelace 1:1"),
      ("# Planning - January 08, 2026", "2026-01-08 work held ada-lovelace Planning"),
      ("# Thursday, March 12, 2026", "2026-03-12 one-on-one held ada-lovelace"),
      ("## 19 November 2026", "2026-11-19 one-on-one held ada-lovelace"),
      ("## 2026/11/19", "2026-11-19 one-on-one held ada-lovelace"),
      ("## 20261119", "2026-11-19 one-on-one held ada-lovelace"),
      ("## **2026-11-19** talk", "2026-11-19 one-on-one held ada-lovelace talk"),
      ("## 2026-11-26 today", "2026-11-26 one-on-one held ada-lovelace today"),
      ("## 2026-11-27 tomorrow", "2026-11-27 one-on-one booked ada-lovelace tomorrow"),
      (
        "## 2026-11-19 1:1 (cancelled)",
        "2026-11-19 one-on-one called-off ada-lovelace 1:1 (cancelled)"
      ),
      ("## 2026-12-03 1:1 skipped", "2026-12-03 one-on-one called-off ada-lovelace 1:1 skipped"),
      ("## 2026-11-19 no-show", "2026-11-19 one-on-one called-off ada-lovelace no-show"),
      (
        "## 2026-11-19 [[Bob]] and the tables",
        "2026-11-19 one-on-one held ada-lovelace Bob and the tables"
      ),
      ("## 2026-11-19 1:1 with [[Bob]]", "2026-11-19 group held ada-lovelace+bob 1:1 with Bob"),
    ])
  func datedHeadings(heading: String, line: String) {
    let index = readCircle(["peers/ada-lovelace.md": "Notes\n\n\(heading)\n\nWords.\n"]).index
    #expect(index.meetingLines == [line])
  }

  @Test(
    "what is no dated heading is no meeting",
    arguments: [
      "## 5.0.0 (2021-01-01)", "## Talked on 2026-11-19 about it", "> ## 2026-11-19",
      "    ## 2026-11-19",
      "```\n## 2026-11-19\n```", "<!--\n\n## 2026-11-19\n\n-->", "Text 2026-11-19",
      "[2026-11-19](2026-11-19.md)",
      "2026-11-19: a plain paragraph",
    ])
  func noMeetings(text: String) {
    #expect(readCircle(["peers/ada-lovelace.md": "Notes\n\n\(text)\n"]).index.meetings.isEmpty)
  }

  @Test("a date that can be read two ways, or that no calendar has, is told and is no meeting")
  func badDates() {
    let result = readCircle(["peers/ada-lovelace.md": "# Ada\n\n## 11/10/26\n\n## 2026-02-30\n"])
    #expect(result.index.meetings.isEmpty)
    #expect(result.diagnostics.map(\.code) == [.ambiguousDate, .impossibleDate])
    #expect(result.diagnostics.map(\.place.line) == [3, 5])
  }

  @Test(
    "a project's and a group's dated headings are meetings with its people, or with those they link"
  )
  func projectsAndGroups() {
    let index = readCircle([
      "projects/p.md":
        "---\nwith: [Ada Lovelace, Bob]\n---\n## 2026-11-10 talk\n\n## 2026-11-11 [[Bob]]\n",
      "groups/g.md": "---\nmembers: [Bob, Sam Brown]\n---\n## 2026-11-12 Dinner\n",
      "projects/alone.md": "## 2026-11-13\n",
    ]).index
    #expect(
      index.meetingLines == [
        "2026-11-10 group held ada-lovelace+bob talk", "2026-11-11 one-on-one held bob Bob",
        "2026-11-12 social held bob+sam-brown Dinner",
      ])
  }

  @Test(
    "a note of its own is a meeting with the people it names",
    arguments: [
      (
        "kind", "x/talk.md", "---\nkind: meeting\ndate: 2026-11-19\nwith: Bob\n---\nWords",
        "2026-11-19 one-on-one held bob"
      ),
      (
        "its folder", "meetings/2026-11-19 Topic.md", "---\nattendees: [\"[[Bob]]\"]\n---\nWords",
        "2026-11-19 one-on-one held bob Topic"
      ),
      ("1-1s", "1-1s/2026-11-19 Bob.md", "Words", "2026-11-19 one-on-one held bob Bob"),
      ("name first", "work/1-1s/Bob Kahn 2026-11-19.md", "Words", "2026-11-19 one-on-one held bob"),
      (
        "anywhere, with people", "2026-11-19 Topic.md", "---\npeople: [Bob]\n---\nWords",
        "2026-11-19 one-on-one held bob Topic"
      ),
      (
        "a time in the name", "x/2026-11-19T100000.md", "---\nperson: Bob\n---\nWords",
        "2026-11-19 one-on-one held bob"
      ),
      (
        "digits", "x/202611191000 Topic.md", "---\ncontacts: Bob\n---\nWords",
        "2026-11-19 one-on-one held bob Topic"
      ),
      (
        "participants", "x/2026-11-19 T.md", "---\nparticipants: Bob, me\n---\nWords",
        "2026-11-19 one-on-one held bob T"
      ),
      (
        "a list of attendees", "x/2026-11-19 T.md",
        "## Attendees\n\n- [[Bob]]\n- Ada Lovelace\n\n## Notes\n\n[[Sam Brown]]",
        "2026-11-19 group held ada-lovelace+bob T"
      ),
      (
        "a line of attendees", "meetings/2026-11-19 T.md",
        "With: [[Bob]], Ada Lovelace\n\n[[Sam Brown]]",
        "2026-11-19 group held ada-lovelace+bob T"
      ),
      (
        "the date key goes before the name", "x/2026-11-18 T.md",
        "---\ndate: 2026-11-19\nwith: Bob\n---\nWords",
        "2026-11-19 one-on-one held bob T"
      ),
      (
        "a date in the heading", "meetings/talk.md",
        "# 2026-11-19 Planning\n\n## Attendees\n\n- [[Bob]]\n",
        "2026-11-19 work held bob Planning"
      ),
      (
        "a type", "x/2026-11-19 T.md", "---\nwith: Bob\ntype: coffee\n---\nWords",
        "2026-11-19 social held bob T"
      ),
      (
        "a tag", "x/2026-11-19 T.md", "---\nwith: Bob\ntags: [retro]\n---\nWords",
        "2026-11-19 work held bob T"
      ),
      (
        "no body", "meetings/2026-11-19 T.md", "---\nwith: Bob\n---\n",
        "2026-11-19 contact held bob T"
      ),
    ])
  func ownNotes(why: String, path: String, text: String, line: String) {
    let result = readCircle([path: text])
    #expect(result.index.meetingLines == [line], Comment(rawValue: why))
    #expect(result.diagnosticLines == [], Comment(rawValue: why))
  }

  @Test("a dated note that names nobody is no meeting")
  func nobodyNamed() {
    #expect(readCircle(["x/2026-11-19 Topic.md": "[[Bob]] was not there."]).index.meetings.isEmpty)
  }

  @Test(
    "a heading of a daily note that links people is a meeting with them",
    arguments: [
      ("a link", "## 1:1 [[Bob]]", ["2026-11-19 one-on-one held bob 1:1 Bob"]),
      (
        "a time first", "## 10:00 Coffee with [[Bob]]",
        ["2026-11-19 social held bob 10:00 Coffee with Bob"]
      ),
      (
        "a span of time", "## 10:00 – 10:30 Lunch [[Bob]]",
        ["2026-11-19 social held bob 10:00 – 10:30 Lunch Bob"]
      ),
      ("a mention", "## Sync @bob", ["2026-11-19 one-on-one held bob Sync bob"]),
      (
        "two", "## [[Bob]], [[Ada Lovelace]]",
        ["2026-11-19 group held ada-lovelace+bob Bob, Ada Lovelace"]
      ),
      (
        "links below", "## Sync\n[[Bob]] and [[Ada Lovelace]]",
        ["2026-11-19 group held ada-lovelace+bob Sync"]
      ),
      ("a with-line", "## Retro\n\nWith: [[Bob]]", ["2026-11-19 work held bob Retro"]),
      (
        "attendees as a field", "## Sync\n- Attendees:: [[Bob]]",
        ["2026-11-19 one-on-one held bob Sync"]
      ),
      (
        "names without links", "## Sync\nWith: Bob, Ada Lovelace",
        ["2026-11-19 group held ada-lovelace+bob Sync"]
      ),
      ("a link in the text only", "## Sync\nTalked about [[Bob]]", []),
      (
        "a heading inside a meeting mentions", "## 1:1 [[Bob]]\n\n### About [[Ada Lovelace]]",
        ["2026-11-19 one-on-one held bob 1:1 Bob"]
      ),
      (
        "a heading over meetings is none", "## Meetings\n\n### [[Bob]]\n\n### [[Ada Lovelace]]",
        [
          "2026-11-19 one-on-one held bob Bob",
          "2026-11-19 one-on-one held ada-lovelace Ada Lovelace",
        ]
      ),
    ])
  func dailyNotes(why: String, text: String, lines: [String]) {
    for path in ["journal/2026-11-19.md", "Daily Notes/2026-11-19 Thursday.md", "2026-11-19.md"] {
      #expect(
        readCircle([path: text]).index.meetingLines == lines, Comment(rawValue: "\(why), \(path)"))
    }
  }

  @Test("a project is nobody: a daily heading that links one is no meeting")
  func projectLinks() {
    let result = readCircle(["journal/2026-11-19.md": "## [[Engine]]", "projects/Engine.md": ""])
    #expect(result.index.meetings.isEmpty && result.diagnostics.isEmpty)
  }

  @Test(
    "a line that begins with a date is a contact, unless its first words say more",
    arguments: [
      (
        "- 2026-01-15: asked about the tables",
        ["2026-01-15 contact held ada-lovelace asked about the tables"]
      ),
      (
        "- 2026-01-15 coffee by the river",
        ["2026-01-15 social held ada-lovelace coffee by the river"]
      ),
      ("- 2026-01-15 quick 1:1", ["2026-01-15 one-on-one held ada-lovelace quick 1:1"]),
      (
        "- 2026-01-15: we never had a coffee",
        ["2026-01-15 contact held ada-lovelace we never had a coffee"]
      ),
      (
        "- 2026-01-15: says that she skipped the offsite",
        ["2026-01-15 contact held ada-lovelace says that she skipped the offsite"]
      ),
      ("- 2026-01-15: cancelled", ["2026-01-15 contact called-off ada-lovelace cancelled"]),
      ("* **2026-01-15** — lunch", ["2026-01-15 social held ada-lovelace lunch"]),
      ("**2026-05-18 — Slack DM**\n\nWords", ["2026-05-18 contact held ada-lovelace Slack DM"]),
      (
        "**2026-05-18** — dinner\n\n- 2026-05-17: not a second one\n\n**2026-05-19** — call",
        [
          "2026-05-18 social held ada-lovelace dinner",
          "2026-05-19 one-on-one held ada-lovelace call",
        ]
      ),
      ("- 2026-01-15: a\n  - 2026-01-14: inside it", ["2026-01-15 contact held ada-lovelace a"]),
      (
        "## 2026-01-15 1:1\n\n- 2026-01-14: inside it",
        ["2026-01-15 one-on-one held ada-lovelace 1:1"]
      ),
      ("- [ ] 2026-01-15: a task", []), ("- 15 January 2026: no ISO date", []),
    ])
  func datedLines(text: String, lines: [String]) {
    #expect(readCircle(["peers/ada-lovelace.md": text]).index.meetingLines == lines)
  }

  @Test("a dated line outside a person's note is none")
  func datedLinesElsewhere() {
    #expect(readCircle(["x/log.md": "- 2026-01-15: [[Bob]]"]).index.meetings.isEmpty)
  }
}
