import Relationships
import Testing

@Suite struct TopicTests {
  @Test(
    "items under a topics heading are topics",
    arguments: [
      "Next time", "Next 1:1", "Topics", "To discuss", "Agenda", "Inbox", "Parking lot",
      "next time:",
    ])
  func headings(heading: String) {
    let index = readCircle([
      "peers/bob.md": "## \(heading)\n\n- a\n- [ ] b\n- [x] c\n- ~~d~~\n  - detail\n- e #trust/4\n"
    ]).index
    #expect(
      index.topicLines == [
        "bob open a", "bob open b", "bob closed c", "bob closed d", "bob open e",
      ])
    #expect(index.topics.map { $0.needs?.number } == [nil, nil, nil, nil, 4])
    #expect(index.commitments.isEmpty)
  }

  @Test("with a due date or another owner it is a commitment after all")
  func commitments() {
    let index = readCircle([
      "peers/bob.md":
        "## Next time\n\n- [ ] a 📅 2026-12-01\n- [ ] they: b\n- [ ] @me c\n- Tension: d\n"
    ]).index
    #expect(index.commitmentLines == ["me>bob open a", "bob>bob open b"])
    #expect(index.topicLines == ["bob open c", "bob open Tension: d"])
    #expect(index.marks.isEmpty)
  }

  @Test(
    "the agenda of a held meeting is closed; what is for the next one stays open",
    arguments: [
      ("2026-11-19", "Agenda", "closed"), ("2026-11-19", "Topics", "closed"),
      ("2026-11-19", "Next time", "open"),
      ("2026-11-19", "Inbox", "open"), ("2026-11-19", "Parking lot", "open"),
      ("2026-11-26", "Agenda", "open"),
      ("2026-12-03", "Agenda", "open"),
    ])
  func ofMeetings(day: String, heading: String, state: String) {
    let index = readCircle(["peers/bob.md": "## \(day) 1:1\n\n### \(heading)\n\n- a\n"]).index
    #expect(index.topicLines == ["bob \(state) a"])
  }

  @Test("carried counts the held 1:1s with that person after its day, while it stood open")
  func carried() {
    let index = readCircle([
      "peers/bob.md": """
      ## 2026-12-03 1:1

      ## 2026-11-19 1:1

      ## 2026-11-12 1:1 cancelled

      ## 2026-11-05 Coffee

      ## 2026-10-29 1:1

      ## 2026-10-22 1:1

      ### Next time

      - a
      - ~~b~~
      - c ➕ 2026-10-29

      ### Todo

      - [ ] d
      - [x] e ✅ 2026-10-29
      - [x] f
      """
    ]).index
    #expect(index.topics.map(\.carried) == [2, 0, 1])
    #expect(index.commitments.map(\.carried) == [2, 1, 0])
  }

  @Test("what has no day is carried by nothing")
  func undated() {
    let index = readCircle(["peers/bob.md": "## Next time\n\n- a\n\n## 2026-11-19 1:1\n"]).index
    #expect(index.topics.map(\.carried) == [0])
  }
}
