import Relationships
import Testing

@Suite struct WorkLinkTests {
  private static let works = [
    "proposals/hiring-plan.md": "---\ntitle: Hiring plan\npresent: 2026-12-04\n---\n",
    "projects/onboarding.md": "---\nwith: [Ada Lovelace]\n---\n# Onboarding week\n",
  ]

  private func read(_ notes: [String: String]) -> Index {
    readCircle(notes.merging(WorkLinkTests.works) { first, _ in first }).index
  }

  /// `peers/bob.md:3 hiring-plan unanswered`.
  private func lines(_ index: Index) -> [String] {
    index.meetings.flatMap(\.links).map { link in
      let state = link.isAnswered ? "answered" : "unanswered"
      let name = link.work.split(separator: "/").last ?? ""
      return "\(link.origin.path):\(link.origin.line) \(name) \(state)"
        + (link.isPrivate ? " private" : "")
    }
  }

  @Test(
    "a meeting links to a work by a resolved link, or by its title in a heading",
    arguments: [
      ("by file name", "- [[hiring-plan]]", ["peers/bob.md:3 hiring-plan unanswered"]),
      ("by title", "- [[Hiring plan]]", ["peers/bob.md:3 hiring-plan unanswered"]),
      (
        "by path", "- [[proposals/hiring-plan#x|the plan]]",
        ["peers/bob.md:3 hiring-plan unanswered"]
      ),
      ("Markdown", "[p](../proposals/hiring-plan.md)", ["peers/bob.md:3 hiring-plan unanswered"]),
      ("a project", "- [[onboarding]]", ["peers/bob.md:3 onboarding unanswered"]),
      ("title in a heading", "### HIRING  plan", ["peers/bob.md:3 hiring-plan unanswered"]),
      (
        "title among others", "### On the hiring plan, again",
        ["peers/bob.md:3 hiring-plan unanswered"]
      ),
      ("no whole words", "### Hiring plans", []), ("half a title", "### Hiring", []),
      ("title in a line", "- Hiring plan", []), ("nobody's link", "- [[Something]]", []),
      ("in code", "- `[[hiring-plan]]`", []),
      (
        "two of them", "- [[onboarding]] [[hiring-plan]]",
        ["peers/bob.md:3 onboarding unanswered", "peers/bob.md:3 hiring-plan unanswered"]
      ),
      (
        "twice in one block", "- [[onboarding]] [[onboarding]]",
        ["peers/bob.md:3 onboarding unanswered"]
      ),
      (
        "in two blocks", "- [[onboarding]]\n- [[onboarding]]",
        ["peers/bob.md:3 onboarding unanswered", "peers/bob.md:4 onboarding unanswered"]
      ),
      ("private", "- [[onboarding]] #private", ["peers/bob.md:3 onboarding unanswered private"]),
    ])
  func links(why: String, text: String, expected: [String]) {
    let index = read(["peers/bob.md": "## 2026-11-19 1:1\n\n\(text)\n"])
    #expect(lines(index) == expected, Comment(rawValue: why))
  }

  @Test(
    "a link is answered where more stands there than the link",
    arguments: [
      ("alone", "- [[hiring-plan]]", false), ("with a box", "- [ ] [[hiring-plan]]", false),
      ("with a date", "- [ ] [[hiring-plan]] 📅 2026-11-27 #x", false),
      ("emphasis and a dot", "- **[[hiring-plan]]**.", false),
      ("other words", "- [[hiring-plan]]: likes it", true),
      ("other words in a paragraph", "We looked at [[hiring-plan]]", true),
      ("nested", "- [[hiring-plan]]\n  - likes it", true),
      ("a nested paragraph", "- [[hiring-plan]]\n\n  likes it", true),
      ("an empty item under it", "- [[hiring-plan]]\n  -", false),
      ("the next item is another's", "- [[hiring-plan]]\n- likes it", false),
      ("a response in the meeting", "- [[hiring-plan]]\n\nResponse: fine", true),
      ("feedback in the meeting", "- [[hiring-plan]]\n\nFeedback from Bob: fine", true),
      ("feedback for them", "- [[hiring-plan]]\n\nFeedback for Bob: fine", false),
      ("a response elsewhere", "- [[hiring-plan]]\n\n## 2026-11-20 1:1\n\nResponse: fine", false),
      ("a heading alone", "### Hiring plan\n\n### Other\n\nWords", false),
      ("a heading with text", "### Hiring plan\n\n- likes it", true),
    ])
  func answered(why: String, text: String, isAnswered: Bool) {
    let index = read(["peers/bob.md": "## 2026-11-19 1:1\n\n\(text)\n"])
    #expect(
      index.meetings.flatMap(\.links).map(\.isAnswered) == [isAnswered], Comment(rawValue: why))
  }

  @Test(
    "every place of a meeting may hold the link",
    arguments: [
      (
        "its heading", ["peers/bob.md": "## 2026-11-19 Hiring plan\n"],
        ["peers/bob.md:1 hiring-plan unanswered"]
      ),
      (
        "a dated line", ["peers/bob.md": "- 2026-11-19: [[hiring-plan]]\n"],
        ["peers/bob.md:1 hiring-plan unanswered"]
      ),
      (
        "a dated line with words", ["peers/bob.md": "- 2026-11-19: sent [[hiring-plan]]\n"],
        ["peers/bob.md:1 hiring-plan answered"]
      ),
      (
        "a bold opening", ["peers/bob.md": "**2026-11-19** [[hiring-plan]]\n\nLikes it.\n"],
        ["peers/bob.md:1 hiring-plan answered"]
      ),
      (
        "a daily note", ["journal/2026-11-19.md": "## [[Bob]]\n\n- [[hiring-plan]]\n"],
        ["journal/2026-11-19.md:3 hiring-plan unanswered"]
      ),
      (
        "front matter of its own note",
        [
          "meetings/2026-11-19 x.md":
            "---\nwith: Bob\nabout: \"[[hiring-plan]]\"\n---\nHe likes it.\n"
        ],
        ["meetings/2026-11-19 x.md:1 hiring-plan answered"]
      ),
      (
        "the name of its own note", ["meetings/2026-11-19 Hiring plan.md": "---\nwith: Bob\n---\n"],
        ["meetings/2026-11-19 Hiring plan.md:1 hiring-plan unanswered"]
      ),
      (
        "two places that tell of one meeting, a response in the other",
        [
          "peers/bob.md": "## 2026-11-19 1:1\n\n- [[hiring-plan]]\n",
          "journal/2026-11-19.md": "## [[Bob]]\n\n- [[onboarding]]\n- Response: fine\n",
        ],
        ["journal/2026-11-19.md:3 onboarding answered", "peers/bob.md:3 hiring-plan answered"]
      ),
      ("outside any meeting", ["peers/bob.md": "# Bob Kahn\n\n[[hiring-plan]]\n"], []),
    ])
  func places(why: String, notes: [String: String], expected: [String]) {
    #expect(lines(read(notes)) == expected, Comment(rawValue: why))
  }

  @Test("a meeting inside another has its own links")
  func innermost() {
    let index = read([
      "peers/bob.md": "# 2026-11-18 Offsite\n\n## 2026-11-19 1:1\n\n- [[hiring-plan]]\n"
    ])
    #expect(index.meetings.map { $0.links.count } == [0, 1])
  }

  @Test("a title that two works have means neither; a link still means one")
  func sharedTitle() {
    let index = read([
      "proposals/other.md": "---\ntitle: Hiring plan\n---\n",
      "peers/bob.md": "## 2026-11-19 1:1\n\n### Hiring plan\n\n- [[proposals/other]]\n",
    ])
    #expect(lines(index) == ["peers/bob.md:5 other unanswered"])
  }

  @Test("the meetings that link to a work, and what concerns somebody, in their order")
  func lookup() {
    let index = read([
      "peers/bob.md": """
      ---
      groups: [gang]
      ---
      ## 2026-11-26 1:1

      - [[hiring-plan]]

      ## 2026-11-19 1:1

      - [[hiring-plan]]
      - [[hiring-plan]]

      ## 2026-11-12 1:1
      """,
      "groups/gang.md": "# Gang\n", "events/offsite.md": "---\nwith: Bob\n---\n# Offsite\n",
      "proposals/b.md": "---\ndepends-on: Bob\npreview-with: Bob\n---\n# B\n",
    ])
    let bob = Person.ID("peers/bob")
    #expect(index.meetings(linkedTo: "proposals/hiring-plan").map(\.day.dayOfMonth) == [19, 26])
    #expect(index.meetings(linkedTo: "proposals/none").isEmpty)
    #expect(index.groups(of: bob).map(\.title) == ["Gang"])
    #expect(index.events(with: bob).map(\.title) == ["Offsite"])
    #expect(index.proposals(for: bob).map(\.title) == ["B"])
    #expect(index.projects(with: bob).isEmpty)
    #expect(
      index.projects(with: Person.ID("peers/ada-lovelace")).map(\.title) == ["Onboarding week"])
  }
}
