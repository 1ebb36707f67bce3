import Calendar
import Relationships
import Testing

@Suite struct OneVaultTests {
  @Test("a note without front matter yields a person, a meeting, a commitment and a hobby")
  func plainNote() throws {
    let index = readVault([
      "peers/ada.md": """
      # Ada Lovelace

      Role:: Head of Engines

      ## 2026-11-19 1:1

      - [ ] @me send the tables 📅 2026-11-27
      - hobby:: long walks
      """
    ]).index
    let ada = try #require(index.people.first)
    #expect(ada.name == "Ada Lovelace")
    #expect(ada.kind == .peer)
    #expect(ada.role == "Head of Engines")
    #expect(index.meetings.map(\.countsAs) == [.oneOnOne])
    #expect(index.commitments.map(\.words.shareable?.text) == ["send the tables"])
    #expect(index.commitments.map(\.due) == [Day(iso: "2026-11-27")])
    #expect(index.hobbies(of: ada.id) == ["long walks"])
  }

  @Test("in somebody's own note their first name is theirs, whoever else has it, but not in a link")
  func ownFirstName() {
    let index = readVault([
      "peers/sam-lee.md": "# Sam Lee\n\n- [ ] @sam asks Acme\n- [ ] [[Sam]] sends it\n",
      "peers/sam-ray.md": "# Sam Ray\n",
    ]).index
    #expect(
      index.commitments(of: Person.ID("peers/sam-lee")).map(\.owner) == [
        .person(Person.ID("peers/sam-lee"))
      ])
  }

  @Test("last time is the last 1:1 or social meeting, and a dated line's title is not said twice")
  func lastTime() {
    let index = readVault([
      "peers/ada.md": "# Ada\n\n- 2026-11-18: lunch by the harbour\n  - rain\n",
      "meetings/2026-11-24 Staff.md": "---\nwith: [Ada, Bo]\n---\n\nAll of it.\n",
      "peers/bo.md": "# Bo\n",
    ]).index
    let last = index.meetings(with: Person.ID("peers/ada")).lastTime
    #expect(last?.day == Day(iso: "2026-11-18"))
    #expect(last?.summary.map(\.shareable?.text) == ["rain"])
  }

  @Test(
    "who has no note was there all the same",
    arguments: [
      ("[Ada]", Meeting.CountsAs.oneOnOne), ("[Ada, Dave from legal]", .group),
      ("[Ada, Ada]", .oneOnOne), ("[Ada, me]", .oneOnOne),
    ])
  func strangers(attendees: String, kind: Meeting.CountsAs) {
    let index = readVault([
      "peers/ada.md": "# Ada\n",
      "meetings/2026-11-24 Contract.md": "---\nwith: \(attendees)\n---\n\nSigned.\n",
    ]).index
    #expect(index.meetings.map(\.countsAs) == [kind])
    #expect(index.meetings.map(\.people) == [[Person.ID("peers/ada")]])
  }

  @Test(
    "a private tag inside a field or a link makes its line private",
    arguments: [
      "- [hobby:: zebra #private]", "- (band:: zebra #private)", "- [ ] zebra [x:: foo #private]",
      "- [ ] zebra [a #private](x.md)", "- [ ] zebra [[Foo|#private]]",
    ])
  func privateInside(line: String) {
    let index = readVault(["peers/ada.md": "# Ada\n\n\(line)\n"]).index
    #expect(index.facts.allSatisfy { $0.words.isPrivate })
    #expect(index.commitments.allSatisfy { $0.words.isPrivate })
    #expect(index.facts.count + index.commitments.count == 1)
  }

  @Test("two notes that are one id are one person, and the second is told")
  func oneID() {
    let result = readVault(["peers/ada.md": "# Ada\n", "peers/ada.markdown": "# Ada\n"])
    #expect(result.index.people.map(\.id) == [Person.ID("peers/ada")])
    #expect(result.diagnostics.map(\.code) == [.duplicateName])
  }
}
