import Testing

@testable import Relationships

@Suite struct ProjectNoteTests {
  private func project(_ body: String) throws -> JointProject {
    try #require(
      readCircle(["projects/p.md": "---\nwith: Bob\n---\n\(body)\n"]).index.projects.first)
  }

  @Test(
    "exploring is told where some text stands under a heading for it",
    arguments: [
      ("## Exploration\n\nWords", true), ("## EXPLORING\n\n- a", true),
      ("## Divergence\n\nWords", true),
      ("## Options\n\n```\ncode\n```", true), ("## What we know\n\nWords", true),
      ("## What we know so far\n\nWords", true),
      ("## Options\n\n### 2026-11-02\n\nWords", true), ("## Options\n", false),
      ("## Options\n\n-\n", false), ("## Options\n\n<!-- later -->\n", false),
      ("## Options\n\n## Plan\n\nWords", false), ("Words about options", false),
      ("## Other options\n\nWords", false), ("- ## Options\n\n  Words", false),
    ])
  func exploration(body: String, isTold: Bool) throws {
    #expect(try project(body).hasExploration == isTold)
  }

  @Test(
    "the days of a project's note are those of its dated headings, lines and tasks",
    arguments: [
      ("## 2026-11-19 Sync\n\n## 2026-11-03 Sync", ["2026-11-03", "2026-11-19"]),
      ("- 2026-11-19: drew it\n- 2026-11-19: again", ["2026-11-19"]),
      ("- [x] draw it ✅ 2026-11-19", ["2026-11-19"]),
      ("- [ ] 2026-11-18 draw it ➕ 2026-11-01", ["2026-11-01", "2026-11-18"]),
      ("- [ ] draw it 📅 2026-11-19", []), ("On 2026-11-19 we met", []),
      ("`2026-11-19`", []), ("# Plan\n\n**2026-11-19** drew it", ["2026-11-19"]),
    ])
  func days(body: String, days: [String]) throws {
    #expect(try project(body).noteDays.map(\.day.description) == days)
  }

  @Test("the days of a group's note are those of its dated headings, members or none")
  func group() throws {
    let group = try #require(
      readCircle(["groups/g.md": "# G\n\n## 2026-11-19 Dinner\n\n- 2026-11-20: x\n"]).index.groups
        .first)
    #expect(group.noteDays.map(\.day.description) == ["2026-11-19"])
  }
}
