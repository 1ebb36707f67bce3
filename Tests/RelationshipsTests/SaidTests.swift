import Relationships
import Testing

@Suite struct SaidTests {
  private static let people = [
    "reports/grace.md": "# Grace Hopper",
    "reports/linus.md": "# Linus Park",
    "peers/bob.md": "---\nteam: Data\n---\n# Bob Kahn",
    "peers/zoe.md": "---\nteam: Data Platform\n---\n# Zoe Hale",
    "peers/max.md": "---\nteam: Design\nstatus: former\n---\n# Max Roth",
  ]

  private func read(_ notes: [String: String]) -> Index {
    readVault(SaidTests.people.merging(notes) { $1 }).index
  }

  /// `grace of bob on 2026-11-19: words (reports/grace.md:3)`.
  private func lines(_ index: Index) -> [String] {
    index.said.map { said in
      let words = said.words.shareable?.text ?? "(private)"
      return "\(said.reports.short) of \(said.person.path.name) on \(said.day): \(words)"
        + " (\(said.origin.path):\(said.origin.line))"
    }
  }

  @Test(
    "a line in a meeting with a report names somebody by link, mention or team",
    arguments: [
      ("a link", "- [[Bob Kahn]] is slow", ["bob: Bob Kahn is slow"]),
      ("a mention", "@bob is slow", ["bob: bob is slow"]),
      ("a Markdown link", "[B](../peers/bob.md) waits", ["bob: B waits"]),
      ("a team", "- waits for Data", ["bob: waits for Data"]),
      ("a team's possessive", "- Data's tables", ["bob: Data's tables"]),
      ("the longer team", "- waits for Data Platform.", ["zoe: waits for Data Platform."]),
      (
        "two teams", "- Data and Data Platform",
        ["bob: Data and Data Platform", "zoe: Data and Data Platform"]
      ),
      ("another case", "- waits for data", []), ("half a word", "- a Database", []),
      ("a former peer's team", "- waits for Design", []),
      ("a former peer", "- asks [[Max Roth]]", ["max: asks Max Roth"]),
      ("another report", "- asks [[Linus Park]]", ["linus: asks Linus Park"]),
      ("themselves", "- [[Grace Hopper]] is fine", []),
      ("the owner", "- @me asks", []), ("a bare first name", "- Bob is slow", []),
      ("nobody", "- all is well", []), ("a heading", "### [[Bob Kahn]]\n\nwords", []),
      ("a commitment", "- [ ] they: ask [[Bob Kahn]] 📅 2026-11-27", ["bob: they: ask Bob Kahn"]),
      ("one of mine", "- [ ] me: ask [[Bob Kahn]]", ["bob: ask Bob Kahn"]),
      ("a topic", "### Next time\n\n- the Data tables", ["bob: the Data tables"]),
      ("a tension", "Tension: [[Bob Kahn]]'s reviews", ["bob: Tension: Bob Kahn's reviews"]),
      ("once a paragraph", "[[Bob Kahn]] waits\nfor Data", ["bob: Bob Kahn waits"]),
      ("the line that names", "We wait\nfor Data", ["bob: for Data"]),
      ("both lines that name somebody", "Data\nand @zoe", ["bob: Data", "zoe: and zoe"]),
      ("private", "- [[Bob Kahn]] is slow #private", ["bob: (private)"]),
      ("code", "- `Data`", ["bob: Data"]), ("a comment", "- x <!-- Data -->", []),
    ])
  func named(why: String, text: String, expected: [String]) {
    let index = read(["reports/grace.md": "# Grace Hopper\n\n## 2026-11-19 1:1\n\n\(text)\n"])
    let said = index.said.map {
      "\($0.person.path.name): \($0.words.shareable?.text ?? "(private)")"
    }
    #expect(said == expected, Comment(rawValue: why))
    #expect(index.said.allSatisfy { $0.reports.short == "grace" && $0.day.dayOfMonth == 19 })
  }

  @Test(
    "only held meetings with a report count, and nobody who was there is told of",
    arguments: [
      ("booked", ["reports/grace.md": "## 2026-12-03 1:1\n\n- Data\n"], []),
      ("called off", ["reports/grace.md": "## 2026-11-19 1:1 cancelled\n\n- Data\n"], []),
      ("with a peer", ["peers/zoe.md": "## 2026-11-19 1:1\n\n- [[bob]] waits\n"], []),
      ("outside a meeting", ["reports/grace.md": "# Grace\n\n- Data\n"], []),
      (
        "he was there",
        ["journal/2026-11-19.md": "## [[Grace Hopper]] [[bob]]\n\n- @bob and Data\n"],
        []
      ),
      (
        "another place says that he was there",
        [
          "journal/2026-11-19.md": "## [[Grace Hopper]] [[bob]]\n\nWords\n",
          "reports/grace.md": "# Grace Hopper\n\n## 2026-11-19\n\n- @bob waits\n",
        ], []
      ),
      (
        "both reports", ["journal/2026-11-19.md": "## [[Grace Hopper]] [[Linus Park]]\n\n- Data\n"],
        ["grace+linus of bob on 2026-11-19: Data (journal/2026-11-19.md:3)"]
      ),
      (
        "a list of attendees",
        ["meetings/2026-11-19.md": "# Sync\n\nWith: [[Grace Hopper]], [[bob]]\n\n- @zoe\n"],
        ["grace of zoe on 2026-11-19: zoe (meetings/2026-11-19.md:5)"]
      ),
    ])
  func meetings(why: String, notes: [String: String], expected: [String]) {
    #expect(lines(read(notes)) == expected, Comment(rawValue: why))
  }

  @Test("what was said about somebody comes in the order of the days")
  func lookup() {
    let index = read([
      "reports/grace.md": "# Grace\n\n## 2026-11-19 1:1\n\n- Data\n\n## 2026-11-05 1:1\n\n- @bob\n",
      "reports/linus.md": "# Linus\n\n## 2026-11-12 1:1\n\n- [[bob]]\n",
    ])
    #expect(index.said(about: Person.ID("peers/bob")).map(\.day.dayOfMonth) == [5, 12, 19])
    #expect(index.said(about: Person.ID("peers/zoe")).isEmpty)
  }
}
