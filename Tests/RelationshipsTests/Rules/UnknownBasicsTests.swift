import Relationships
import SourceText
import Testing

@Suite struct UnknownBasicsTests {
  @Test(
    "speaks of somebody met three times of whom no hobby, family or favourite is noted",
    arguments: [
      ("role: CTO", "", "1:1, 1:1, Coffee", true, "three times, one of them over coffee"),
      ("interdependence: strong", "", "1:1, Coffee", false, "twice is too early"),
      ("role: CTO", "", "1:1, 1:1, 1:1", false, "work alone"),
      ("interdependence: moderate", "", "1:1, 1:1, 1:1", false, "not strong"),
      ("interdependence: strong", "", "1:1, 1:1, 1:1", true, "strong"),
      ("role: CTO", "[car:: an old Saab]", "1:1, 1:1, 1:1", true, "something else is noted"),
      ("hobbies: chess", "", "1:1, 1:1, Coffee", false, "a hobby"),
      ("kids: Mia", "", "1:1, 1:1, Coffee", false, "family"),
      ("favorites: { band: Can }", "", "1:1, 1:1, Coffee", false, "a favourite"),
      ("role: CTO", "[band:: Can] #private", "1:1, 1:1, Coffee", false, "a private one counts"),
      ("role: CTO", "", "1:1, Slack, Coffee", false, "a message counts not"),
      ("role: CTO", "", "1:1, with [[Bo]], Coffee", false, "a group meeting counts not"),
      ("role: CTO", "", "1:1, 1:1 cancelled, Coffee", false, "one called off counts not"),
      ("role: CTO", "", "1:1, Coffee, 2026-12-01", false, "one to come counts not"),
      ("status: former", "", "1:1, 1:1, Coffee", false, "a former peer"),
      ("kind: report", "", "1:1, 1:1, Coffee", false, "a report"),
    ])
  func speaks(keys: String, line: String, titles: String, speaks: Bool, why: String) {
    let notes = [
      "peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\n\(line)\n\n\(headings(titles))",
      "peers/bo.md": "# Bo\n",
    ]
    #expect(
      subjects(.unknownBasics, in: notes) == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("says since when, and leads to the last three meetings; a mute or a snooze silences it")
  func sentence() {
    let note = "# Ada Lovelace\n\n## 2026-10-29 Retro\n\n" + headings("1:1, 1:1, Coffee")
    #expect(
      found(.unknownBasics, in: ["peers/ada.md": note]) == [
        """
        notice peers/ada: we have met 4 times since 2026-10-29, and no hobby, family or favourite \
        is noted yet; ask Ada about one thing that has nothing to do with work \
        [peers/ada.md:5, peers/ada.md:7, peers/ada.md:9]
        """
      ])
    for key in ["mute: unknown-basics", "snooze: 2026-11-26"] {
      #expect(found(.unknownBasics, in: ["peers/ada.md": "---\n\(key)\n---\n\(note)"]) == [])
    }
  }

  @Test("offers a question of the bank about what is not known, and none about work")
  func question() {
    let bank = QuestionReader.read(
      SourceFile(
        path: VaultPath("questions.yml"),
        bytes: Array(
          "values: What counts?\nhobbies: What do you play?\nfavorites: Whom do you hear?\n".utf8))
    ).questions
    let index = readVault(
      ["peers/ada.md": "# Ada\n\n" + headings("1:1, 1:1, Coffee")], questions: bank
    ).index
    let next = Review(index).findings.first { $0.rule == .unknownBasics }?.next.text
    // Three meetings, two questions about hobbies and favourites: the second.
    #expect(next == "ask Ada: Whom do you hear?")
  }
}
