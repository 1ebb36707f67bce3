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
}
