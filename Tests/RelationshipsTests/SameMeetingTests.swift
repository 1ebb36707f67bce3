import Relationships
import Testing

@Suite struct SameMeetingTests {
  @Test(
    "places of one day that share a person and agree in type are one meeting",
    arguments: [
      (
        "one has no type",
        [
          "peers/bob.md": "## 2026-11-19 1:1", "journal/2026-11-19.md": "## [[Bob]]\n\nLong words.",
        ],
        ["2026-11-19 one-on-one held bob Bob"]
      ),
      (
        "same type",
        ["peers/bob.md": "## 2026-11-19 Coffee", "journal/2026-11-19.md": "## Lunch [[Bob]]"],
        ["2026-11-19 social held bob Coffee"]
      ),
      (
        "different types stay two",
        ["peers/bob.md": "## 2026-11-19 1:1", "journal/2026-11-19.md": "## Retro [[Bob]]"],
        ["2026-11-19 work held bob Retro Bob", "2026-11-19 one-on-one held bob 1:1"]
      ),
      (
        "other days stay two", ["peers/bob.md": "## 2026-11-19 1:1\n\n## 2026-11-18 1:1"],
        ["2026-11-18 one-on-one held bob 1:1", "2026-11-19 one-on-one held bob 1:1"]
      ),
      (
        "other people stay two", ["journal/2026-11-19.md": "## [[Bob]]\n\n## [[Ada Lovelace]]"],
        [
          "2026-11-19 one-on-one held bob Bob",
          "2026-11-19 one-on-one held ada-lovelace Ada Lovelace",
        ]
      ),
      (
        "all their people",
        [
          "journal/2026-11-19.md": "## Sync [[Bob]] [[Ada Lovelace]]",
          "peers/bob.md": "## 2026-11-19",
        ],
        ["2026-11-19 group held ada-lovelace+bob Sync Bob Ada Lovelace"]
      ),
      (
        "a 1:1 is not lost in a meeting of several",
        [
          "journal/2026-11-19.md": "## Sync [[Bob]] [[Ada Lovelace]]",
          "peers/bob.md": "## 2026-11-19 1:1",
        ],
        [
          "2026-11-19 group held ada-lovelace+bob Sync Bob Ada Lovelace",
          "2026-11-19 one-on-one held bob 1:1",
        ]
      ),
      (
        "a message does not make a message of a meeting",
        ["peers/bob.md": "# Bob\n\n- 2026-11-19: slack about it\n\n## 2026-11-19\n\nWords"],
        ["2026-11-19 contact held bob slack about it", "2026-11-19 one-on-one held bob"]
      ),
      (
        "a dated line joins a meeting",
        ["peers/bob.md": "- 2026-11-19: asked\n\n## 2026-11-19 1:1"],
        ["2026-11-19 one-on-one held bob 1:1"]
      ),
      (
        "one called off stays beside the other",
        ["peers/bob.md": "## 2026-11-19 1:1 cancelled\n\n## 2026-11-19 call"],
        [
          "2026-11-19 one-on-one called-off bob 1:1 cancelled",
          "2026-11-19 one-on-one held bob call",
        ]
      ),
    ])
  func joined(why: String, notes: [String: String], lines: [String]) {
    #expect(readCircle(notes).index.meetingLines == lines, Comment(rawValue: why))
  }

  @Test("the place with most text is linked, the others are also at")
  func origins() throws {
    let index = readCircle([
      "peers/bob.md": "# Bob\n\n## 2026-11-19 1:1\n",
      "journal/2026-11-19.md": "## 14:30 [[Bob]]\n\nA good deal of words about the tables.\n",
    ]).index
    let meeting = try #require(index.meetings.first)
    #expect(index.meetings.count == 1)
    #expect(meeting.origin.path.text == "journal/2026-11-19.md" && meeting.origin.line == 1)
    #expect(meeting.also.map(\.path.text) == ["peers/bob.md"])
    #expect(meeting.also.map(\.line) == [3])
    #expect(meeting.time?.description == "14:30")
    #expect(
      meeting.summary.compactMap { $0.shareable?.text } == [
        "A good deal of words about the tables."
      ])
  }

  @Test(
    "what a meeting counts as",
    arguments: [
      ("## 2026-11-19 1:1", "one-on-one"), ("## 2026-11-19 About the 1:1", "one-on-one"),
      ("## 2026-11-19 call", "one-on-one"), ("## 2026-11-19 Coffee", "social"),
      ("## 2026-11-19 reunion", "social"),
      ("## 2026-11-19 drinks", "social"), ("## 2026-11-19 Talk #banter", "social"),
      ("## 2026-11-19 Retro", "work"), ("## 2026-11-19 Offsite", "work"),
      ("## 2026-11-19 Email", "contact"),
      ("## 2026-11-19 slack", "contact"), ("## 2026-11-19 The coffee plan", "one-on-one"),
      ("## 2026-11-19 1:1 with [[Ada Lovelace]]", "group"),
      ("## 2026-11-19 with [[Ada Lovelace]]", "group"),
      ("## 2026-11-19 lunch with [[Ada Lovelace]]", "social"),
      ("## 2026-11-19 workshop with [[Ada Lovelace]]", "work"), ("- 2026-11-19: tables", "contact"),
    ])
  func countsAs(heading: String, kind: String) {
    let index = readCircle(["peers/bob.md": "# Bob\n\n\(heading)\n\nWords"]).index
    #expect(index.meetings.map(\.countsAs.rawValue) == [kind])
  }
}
