import Relationships
import Testing

@Suite struct ContentsTests {
  /// `topics tensions insights commitments`.
  private func counts(_ meeting: Meeting) -> [Int] {
    let contents = meeting.contents
    return [contents.topics, contents.tensions, contents.insights, contents.commitments]
  }

  @Test(
    "what stands in a meeting is counted, open or closed",
    arguments: [
      ("nothing", "", [0, 0, 0, 0]), ("updates", "- all is well\n\nWords.", [0, 0, 0, 0]),
      ("an agenda that was raised", "### Agenda\n\n- a\n- [x] b", [2, 0, 0, 0]),
      ("a topic for next time", "### Next time\n\n- a", [1, 0, 0, 0]),
      ("a tension", "- Tension: a", [0, 1, 0, 0]),
      ("a resolved one", "~~Tension: a~~", [0, 1, 0, 0]),
      ("insights", "Insight: a\n\nBelieved: b\n\nHappened: c", [0, 0, 3, 0]),
      ("two marks in one paragraph", "Tension: a\nInsight: b", [0, 1, 1, 0]),
      ("other marks", "Plate: a\n\nIdea: b\n\nHandshake: c", [0, 0, 0, 0]),
      ("commitments", "- [ ] a\n- [x] they: b\n  - [ ] c", [0, 0, 0, 3]),
      ("a mark under a commitment", "- [ ] a\n  - Tension: b", [0, 1, 0, 1]),
      ("a private line", "- Tension: a #private", [0, 1, 0, 0]),
    ])
  func counted(why: String, text: String, expected: [Int]) throws {
    let index = readCircle(["peers/bob.md": "## 2026-11-19 1:1\n\n\(text)\n"]).index
    let meeting = try #require(index.meetings.first)
    #expect(counts(meeting) == expected, Comment(rawValue: why))
    #expect(meeting.contents.isEmpty == (expected == [0, 0, 0, 0]), Comment(rawValue: why))
  }

  @Test("what stands outside a meeting is none of its; what stands in one inside it is that one's")
  func innermost() {
    let index = readCircle([
      "peers/bob.md":
        "- [ ] a\n\n# 2026-11-18 Offsite\n\nTension: b\n\n## 2026-11-19 1:1\n\n- [ ] c\n"
    ]).index
    #expect(index.meetings.map(counts) == [[0, 1, 0, 0], [0, 0, 0, 1]])
  }

  @Test("places that tell of one meeting are counted together")
  func joined() {
    let index = readCircle([
      "peers/bob.md": "## 2026-11-19 1:1\n\n- [ ] a\n",
      "journal/2026-11-19.md": "## [[Bob]]\n\n- [ ] b\n- Tension: c\n",
    ]).index
    #expect(index.meetings.map(counts) == [[0, 1, 0, 2]])
  }
}
