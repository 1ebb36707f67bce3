import Relationships
import Testing

@Suite struct FactToFollowUpTests {
  @Test(
    "speaks of what had its day since the last meeting, today included",
    arguments: [
      ("## 2026-11-19 1:1\n\n[race:: 2026-11-22 half marathon]", true, "since the last meeting"),
      ("## 2026-11-19 1:1\n\n[race:: 2026-11-26 half marathon]", true, "today"),
      ("## 2026-11-19 1:1\n\n[race:: 2026-11-27 half marathon]", false, "still to come"),
      ("## 2026-11-22 1:1\n\n[race:: 2026-11-22 half marathon]", false, "the day of a meeting"),
      (
        "## 2026-11-19 1:1\n\n[race:: 2026-11-22 10 km]\n\n## 2026-11-23 1:1\n", false,
        "followed up in a later meeting"
      ),
      (
        "## 2026-11-19 1:1\n\n[race:: 2026-11-22 10 km]\n\n## 2026-11-23 Slack\n", true,
        "a message is no meeting"
      ),
      (
        "## 2026-11-19 1:1\n\n[race:: 2026-11-22 10 km]\n\n## 2026-11-23 with [[Bo]]\n", true,
        "among several nobody asks"
      ),
      (
        "## 2026-11-19 1:1\n\n[race:: 2026-11-22 10 km]\n\n## 2026-11-23 1:1 cancelled\n", true,
        "one called off is none"
      ),
      ("[race:: 2026-09-27 10 km]", true, "60 days ago, never met"),
      ("[race:: 2026-09-26 10 km]", false, "61 days ago"),
      ("[race:: half marathon]", false, "without a day"),
      ("[race:: 2026-11-22 10 km] #private", true, "a private one counts"),
    ])
  func facts(body: String, speaks: Bool, why: String) {
    let notes = ["peers/ada.md": "# Ada\n\n\(body)\n", "peers/bo.md": "# Bo\n"]
    #expect(
      subjects(.factToFollowUp, in: notes) == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test(
    "speaks of a birthday today or within seven days, or as many as the settings say",
    arguments: [
      ("11-26", "", true), ("12-03", "", true), ("12-04", "", false), ("11-25", "", false),
      ("12-04", "limits: { birthday-days: 8 }\n", true),
      ("11-27", "limits: { birthday-days: 1 }\n", true),
      ("11-28", "limits: { birthday-days: 1 }\n", false),
    ])
  func birthdays(birthday: String, settings: String, speaks: Bool) {
    let notes = ["peers/ada.md": "---\nbirthday: \(birthday)\n---\n# Ada\n"]
    #expect(
      subjects(.factToFollowUp, in: notes, settings: settings) == (speaks ? ["peers/ada"] : []))
  }

  @Test(
    "what is noted of the birthday itself ends it",
    arguments: [
      ("## 2026-11-26 Slack", false), ("## 2026-11-26 1:1", false), ("## 2026-11-25 Slack", true),
      ("## 2026-11-26 1:1 cancelled", true), ("## 2026-11-27 1:1", true),
    ])
  func wished(heading: String, speaks: Bool) {
    let notes = ["peers/ada.md": "---\nbirthday: 11-26\n---\n# Ada\n\n\(heading)\n\nA line.\n"]
    #expect(subjects(.factToFollowUp, in: notes) == (speaks ? ["peers/ada"] : []))
  }

  @Test("a birthday across the turn of the year is near, and one on a leap day is kept on the 28th")
  func edgesOfTheYear() {
    let january = ["peers/ada.md": "---\nbirthday: 01-02\n---\n# Ada\n"]
    #expect(subjects(.factToFollowUp, in: january, today: "2026-12-26") == ["peers/ada"])
    #expect(subjects(.factToFollowUp, in: january, today: "2026-12-25") == [])
    let leap = ["peers/ada.md": "---\nbirthday: 1984-02-29\n---\n# Ada\n"]
    #expect(subjects(.factToFollowUp, in: leap, today: "2027-02-28") == ["peers/ada"])
    #expect(subjects(.factToFollowUp, in: leap, today: "2027-03-01") == [])
  }

  @Test(
    "speaks of everybody with a note",
    arguments: ["kind: report", "kind: person", "status: former", "snooze: 2027-01-01"])
  func everybody(key: String) {
    let notes = ["peers/ada.md": "---\n\(key)\nbirthday: 11-26\n---\n# Ada\n"]
    #expect(subjects(.factToFollowUp, in: notes) == ["peers/ada"])
  }

  @Test("says what and when, all cases in one, and hides private words")
  func sentences() {
    let note = """
      ---
      name: Ada Lovelace
      birthday: 1986-11-30
      ---

      ## 2026-11-19 1:1

      - [concert:: 2026-11-24]
      - [race:: 2026-11-22: half `marathon`]
      - [exam:: 2026-11-25 zebra] #private
      """
    #expect(
      found(.factToFollowUp, in: ["peers/ada.md": note]) == [
        """
        act peers/ada: since we last met on 2026-11-19 there was half marathon (2026-11-22), \
        concert (2026-11-24) and 1 private line; birthday on 2026-11-30; \
        ask Ada how it was, and wish a happy birthday \
        [peers/ada.md:3, peers/ada.md:8, peers/ada.md:9, peers/ada.md:10]
        """
      ])
    #expect(
      found(.factToFollowUp, in: ["peers/ada.md": "# Ada\n\n[race:: 2026-11-22 half marathon]\n"])
        == [
          """
          act peers/ada: there was half marathon (2026-11-22); ask Ada how it was \
          [peers/ada.md:3]
          """
        ])
    #expect(
      found(.factToFollowUp, in: ["peers/ada.md": "---\nbirthday: 11-26\n---\n# Ada\n"])
        == [
          "act peers/ada: birthday on 2026-11-26; wish Ada a happy birthday [peers/ada.md:2]"
        ])
  }

  @Test(
    "a mute silences it and the agenda's opening, in the vault or in the note",
    arguments: [
      ("", "role: CTO", true), ("", "mute: fact-to-follow-up", false),
      ("mute: [fact-to-follow-up]\n", "role: CTO", false),
      ("mute: [{ rule: fact-to-follow-up, until: 2026-11-25 }]\n", "role: CTO", true),
      ("mute: [{ rule: fact-to-follow-up, until: 2026-11-26 }]\n", "role: CTO", false),
    ], ["[race:: 2026-11-22 10 km]", "birthday:: 11-28"])
  func silence(mute: (settings: String, key: String, speaks: Bool), line: String) throws {
    let note = "---\nname: Ada\n\(mute.key)\n---\n\n\(line)\n\n## 2026-12-03 1:1\n"
    let notes = ["peers/ada.md": note]
    #expect(
      subjects(.factToFollowUp, in: notes, settings: mute.settings)
        == (mute.speaks ? ["peers/ada"] : []))
    let opens = try opening(of: notes, settings: mute.settings) != nil
    #expect(opens == mute.speaks)
  }

  @Test(
    "an agenda opens with what has its day by the meeting, the last of them; a birthday comes after it",
    arguments: [
      ("[race:: 2026-12-03 10 km]", "fact 2026-12-03", "the day of the 1:1"),
      ("[race:: 2026-12-04 10 km]", nil, "the day after it"),
      ("[race:: 2026-11-22 10 km]\n\n[exam:: 2026-11-24 law]", "fact 2026-11-24", "the last"),
      ("[race:: 2026-11-22 10 km] #private", nil, "never a private one"),
      ("[race:: 2026-11-22 10 km]\n\nbirthday:: 11-28", "fact 2026-11-22", "before a birthday"),
      ("birthday:: 12-10", "birthday 2026-12-10", "seven days after the 1:1"),
      ("birthday:: 12-11", nil, "eight days after it"),
      ("[race:: 2026-11-22 10 km]\n\n## 2026-11-23 1:1", nil, "followed up"),
    ])
  func agenda(body: String, opening: String?, why: String) throws {
    let notes = ["peers/ada.md": "# Ada\n\n\(body)\n\n## 2026-12-03 1:1\n"]
    #expect(try self.opening(of: notes) == opening, Comment(rawValue: why))
  }

  private func opening(of notes: [String: String], settings: String = "") throws -> String? {
    let index = readVault(notes, settings: settings).index
    let ada = try #require(index.people.first)
    let agenda = AgendaReader(index, ada).read()
    switch try #require(agenda).items.first {
    case .fact(let fact): return fact.happens.map { "fact \($0)" }
    case .birthday(let day): return "birthday \(day)"
    default: return nil
    }
  }
}
