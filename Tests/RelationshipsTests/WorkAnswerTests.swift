import Relationships
import Testing

@Suite struct WorkAnswerTests {
  private func meeting(_ text: String) throws -> Meeting {
    let index = readVault([
      "peers/bob.md": "# Bob\n\n## 2026-11-19 1:1\n\n\(text)\n",
      "proposals/plan.md": "---\ntitle: The plan\npresent: 2026-12-04\n---\n",
    ]).index
    return try #require(index.meetings.first)
  }

  @Test(
    "what was said of a work is what stands beside its link and under it",
    arguments: [
      ("- [[plan]]", [], "nothing"),
      ("- [[plan]]: likes it", ["likes it"], "behind the link"),
      ("- **[[plan]]** – _likes_ it", ["likes it"], "emphasis and a dash"),
      ("- [ ] [[plan]] likes it 📅 2026-11-27", ["likes it"], "a task"),
      (
        "We went through [[plan]] and he likes it", ["We went through plan and he likes it"],
        "around it"
      ),
      ("- [[plan]]\n  - likes it\n  - but when?", ["likes it", "but when?"], "under it"),
      ("- [[plan]]: yes\n  - but when?", ["yes", "but when?"], "both"),
      ("- [[plan]]\n  - [ ] @me send numbers", [], "a task under it is a commitment"),
      ("- [[plan]]\n  - Tension: whose\n    - mine", [], "a mark under it stays where it is"),
      ("- Tension: [[plan]] is mine", [], "a mark with the link likewise"),
      ("### The plan\n\nHe likes it.\n\n- Twice", ["He likes it.", "Twice"], "under a heading"),
      ("- [[plan]]\n- likes it", [], "the next item is another's"),
      (
        "- [[plan]]: a\n  - b\n  - c\n  - d\n  - e\n  - f\n  - g", ["a", "b", "c", "d", "e", "f"],
        "six"
      ),
    ])
  func answers(text: String, expected: [String], why: String) throws {
    let links = try meeting(text).links
    #expect(
      links.count == 1 && links.flatMap(\.answer).map(\.includingPrivate.text) == expected, "\(why)"
    )
  }

  @Test("private answers keep their words")
  func privacy() throws {
    let link = try #require(try meeting("- [[plan]] yes\n  - zebra #private\n").links.first)
    #expect(link.answer.map { $0.shareable?.text } == ["yes", nil])
  }

  @Test("responses and feedback of a meeting are kept, and no other mark")
  func responses() throws {
    let meeting = try meeting(
      "- [[plan]]\n- Response: fine\n- Feedback from Bob: too long\n- Feedback for Bob: x\n- Idea: y"
    )
    #expect(meeting.responses.map { $0.words.shareable?.text } == ["fine", "too long"])
  }
}
