import Relationships
import Testing

@Suite struct NotYetTests {
  private static let threeDays = "## 2026-10-01 1:1\n\n## 2026-10-02 1:1\n\n## 2026-10-03 1:1\n"

  @Test(
    "a topic that takes more trust than there is waits: more than the owner's word, else than is earned",
    arguments: [
      ("trust: 3", "", "#trust/3", false), ("trust: 3", "", "#trust/4", true),
      ("role: CTO", "", "#trust/1", false), ("role: CTO", "", "#trust/2", true),
      ("role: CTO", threeDays, "#trust/2", false), ("role: CTO", threeDays, "#trust/3", true),
      ("trust: 1", threeDays, "#trust/2", true), ("role: CTO", "", "", false),
    ])
  func notYet(keys: String, body: String, tag: String, waits: Bool) throws {
    let index = readVault([
      "peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\n## Next time\n\n- the move \(tag)\n\n\(body)"
    ]).index
    let ada = try #require(index.people.first)
    #expect(index.forMe(with: ada).notYet.count == (waits ? 1 : 0))
  }

  @Test("a topic that is closed waits for nothing")
  func closed() throws {
    let index = readVault(["peers/ada.md": "# Ada\n\n## Next time\n\n- [x] the move #trust/4\n"])
      .index
    #expect(index.forMe(with: try #require(index.people.first)).notYet.isEmpty)
  }
}
