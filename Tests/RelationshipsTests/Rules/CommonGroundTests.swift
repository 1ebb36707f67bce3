import Relationships
import Testing

@Suite struct CommonGroundTests {
  private static let settings = "me: { name: Grace, hobbies: [sailing, choir (alto)] }\n"

  @Test(
    "speaks of an interest shared with the owner that no held meeting mentions",
    arguments: [
      ("hobbies: Sailing", "", true, "whatever the case"),
      ("hobbies: choir (tenor)", "", true, "a parenthesis behind it aside"),
      ("hobbies: sailing boats", "", false, "another interest"),
      ("favorites: { band: sailing }", "", false, "no hobby"),
      ("hobbies: sailing", "## 2026-11-19 1:1\n\nTold me of her sailing trip.", false, "mentioned"),
      ("hobbies: sailing", "## 2026-11-19 1:1\n\nThe budget.", true, "something else was"),
      ("hobbies: sailing", "- 2026-11-19: slack about sailing", false, "in a message"),
      ("hobbies: sailing", "## 2026-12-03 1:1\n\nsailing", true, "still to come"),
      ("hobbies: sailing", "## 2026-11-19 1:1 cancelled\n\nsailing", true, "called off"),
      ("hobbies: sailing", "## 2026-11-19 1:1\n\nsailing #private", false, "privately"),
      ("role: CTO", "[hobby:: sailing] #private", false, "a private one never shows"),
      ("hobbies: sailing\nstatus: former", "", true, "a former peer"),
      ("hobbies: sailing\nkind: report", "", false, "a report"),
      ("hobbies: sailing\nsnooze: 2026-11-26", "", false, "snoozed"),
    ])
  func speaks(keys: String, body: String, speaks: Bool, why: String) {
    let notes = ["peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\n\(body)\n"]
    #expect(
      subjects(.commonGround, in: notes, settings: CommonGroundTests.settings)
        == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("says what, as the owner writes it, and leads to their line")
  func sentences() {
    let one = "---\nname: Ada Lovelace\nrole: CTO\nhobbies: [Choir]\n---\n"
    #expect(
      found(.commonGround, in: ["peers/ada.md": one], settings: CommonGroundTests.settings) == [
        """
        notice peers/ada: we share choir (alto), and no meeting of ours mentions it yet; \
        talk with Ada about choir (alto) [peers/ada.md:4]
        """
      ])
    let two = one.replacing("[Choir]", with: "[choir, sailing]")
    #expect(
      found(.commonGround, in: ["peers/ada.md": two], settings: CommonGroundTests.settings) == [
        """
        notice peers/ada: we share sailing and choir (alto), and no meeting of ours mentions them \
        yet; talk with Ada about sailing [peers/ada.md:4]
        """
      ])
  }

  @Test(
    "an agenda opens with what the rule would say, and is as silent as the rule",
    arguments: [
      ("role: CTO", "", true), ("mute: common-ground", "", false),
      ("role: CTO", "## 2026-11-19 1:1\n\nThe choir.", false),
    ])
  func agenda(key: String, body: String, opens: Bool) throws {
    let note = "---\nname: Ada\nhobbies: choir\n\(key)\n---\n\n\(body)\n\n## 2026-12-03 1:1\n"
    let index = readVault(["peers/ada.md": note], settings: CommonGroundTests.settings).index
    let ada = try #require(index.people.first)
    let agenda = AgendaReader(index, ada).read()
    let shared = try #require(agenda).items.compactMap { item -> [String]? in
      if case .commonGround(let shared) = item { shared } else { nil }
    }
    #expect(shared == (opens ? [["choir (alto)"]] : []))
    #expect(
      subjects(.commonGround, in: ["peers/ada.md": note], settings: CommonGroundTests.settings)
        == (opens ? ["peers/ada"] : []))
  }
}
