import Relationships
import Testing

@Suite struct OwnerTests {
  @Test(
    "whose a task in somebody's note is",
    arguments: [
      ("plain words are the vault's owner's", "- [ ] send it", "me>sam-adams open send it"),
      ("@me", "- [ ] @me send it", "me>sam-adams open send it"),
      ("@name", "- [ ] @bob send it", "bob>sam-adams open send it"),
      ("a link", "- [ ] [[Bob]] send it", "bob>sam-adams open send it"),
      ("a Markdown link", "- [ ] [Bob](bob.md) to send it", "bob>sam-adams open send it"),
      ("bold", "- [ ] **Bob** send it", "bob>sam-adams open send it"),
      ("bold with a colon", "- [ ] **Bob:** send it", "bob>sam-adams open send it"),
      (
        "bold words that are nobody", "- [ ] **Important** send it",
        "me>sam-adams open Important send it"
      ),
      ("me:", "- [ ] me: send it", "me>sam-adams open send it"),
      ("they:", "- [ ] they: send it", "sam-adams>sam-adams open send it"),
      ("she:", "- [ ] She: send it", "sam-adams>sam-adams open send it"),
      ("he:", "- [ ] he: send it", "sam-adams>sam-adams open send it"),
      ("Name: of this note", "- [ ] Sam Adams: send it", "sam-adams>sam-adams open send it"),
      (
        "a first name of this note, shared by others", "- [ ] Sam: send it",
        "sam-adams>sam-adams open send it"
      ),
      ("not in lower case", "- [ ] sam: send it", "me>sam-adams open sam: send it"),
      ("Name: of another note is words", "- [ ] Bob: send it", "me>sam-adams open Bob: send it"),
      ("Name to", "- [ ] Sam to send it", "sam-adams>sam-adams open send it"),
      (
        "Name to of another note is words", "- [ ] Bob to send it",
        "me>sam-adams open Bob to send it"
      ),
      ("at the end", "- [ ] send it - @bob", "bob>sam-adams open send it"),
      (
        "at the end, before a date", "- [ ] send it - @bob 📅 2026-12-01",
        "bob>sam-adams open send it"
      ),
      ("brackets", "- [ ] send it (Sam)", "sam-adams>sam-adams open send it"),
      ("brackets of another are words", "- [ ] send it (Bob)", "me>sam-adams open send it (Bob)"),
      ("an arrow", "- [ ] send it → Sam", "sam-adams>sam-adams open send it"),
      (
        "the start goes before the end", "- [ ] @me send it (Sam)",
        "me>sam-adams open send it (Sam)"
      ),
      ("heading: I owe them", "## I owe them\n\n- [ ] send it", "me>sam-adams open send it"),
      (
        "heading: they owe me", "## They owe me\n\n- [ ] send it",
        "sam-adams>sam-adams open send it"
      ),
      ("heading: waiting", "## Waiting\n\n- [ ] send it", "sam-adams>sam-adams open send it"),
      ("heading: TODO", "## TODO: Bob\n\n- [ ] send it", "bob>sam-adams open send it"),
      (
        "the item goes before the heading", "## They owe me\n\n- [ ] @me send it",
        "me>sam-adams open send it"
      ),
      (
        "a name in the words is no owner", "- [ ] ask [[Bob]] about it",
        "me>sam-adams open ask Bob about it"
      ),
      ("an unknown @word is text", "- [ ] @home send it", "me>sam-adams open home send it"),
    ])
  func owners(why: String, text: String, line: String) {
    let result = readCircle(["peers/sam-adams.md": "# Sam Adams\n\n\(text)\n"])
    #expect(result.index.commitmentLines == [line], Comment(rawValue: why))
    #expect(result.diagnosticLines == [], Comment(rawValue: why))
  }

  @Test(
    "an owner who can be several people is asked for, and counts for nobody",
    arguments: ["@sam send it", "[[Sam]] send it", "**Sam** send it", "send it - @sam"])
  func ambiguous(text: String) {
    let result = readCircle(["peers/bob.md": "# Bob Kahn\n\n- [ ] \(text)\n"])
    #expect(result.index.commitments.flatMap(\.people) == [])
    #expect(result.diagnostics.map(\.code) == [.ambiguousPerson])
    #expect(result.diagnostics.map(\.place.line) == [3])
  }

  @Test("they owe me, said of several, makes it nobody's and never the owner's")
  func unclearHeading() {
    let index = readCircle([
      "meetings/2026-11-19 T.md":
        "---\nwith: [Bob, Ada Lovelace]\n---\n## They owe me\n\n- [ ] send it\n"
    ]).index
    #expect(index.commitments.flatMap(\.people) == [])
  }

  @Test("an owner's link to a note that is not there is told once")
  func unknown() {
    let result = readCircle([
      "peers/bob.md": "# Bob Kahn\n\n- [ ] [[Zed]] send it\n- [ ] [[zed]] call\n"
    ])
    #expect(
      result.diagnosticLines == ["peers/bob.md:3 unknown-person there is no note of `Zed`"])
    #expect(result.index.people.count == 4)
  }

  @Test(
    "the other party",
    arguments: [
      (
        "of a meeting with one", ["journal/2026-11-19.md": "## [[Bob]]\n\n- [ ] send it"],
        "me>bob open send it"
      ),
      (
        "a person it names",
        ["journal/2026-11-19.md": "- [ ] send [[Bob]] the tables of [[Ada Lovelace]]"],
        "me>bob open send Bob the tables of Ada Lovelace"
      ),
      (
        "all of a meeting of three",
        [
          "meetings/2026-11-19 T.md":
            "---\nwith: [Bob, Ada Lovelace, Sam Brown]\n---\n- [ ] send it"
        ],
        "me>ada-lovelace+bob+sam-brown open send it"
      ),
      (
        "whom it names in a meeting of three",
        [
          "meetings/2026-11-19 T.md":
            "---\nwith: [Bob, Ada Lovelace, Sam Brown]\n---\n- [ ] send [[Bob]] it"
        ],
        "me>bob open send Bob it"
      ),
      (
        "none of a meeting of four",
        [
          "meetings/2026-11-19 T.md":
            "---\nwith: [Bob, Ada Lovelace, Sam Brown, Sam Adams]\n---\n- [ ] send it"
        ],
        "me> open send it"
      ),
      ("its owner", ["journal/2026-11-19.md": "- [ ] @bob to send it"], "bob>bob open send it"),
      ("nobody, and it stays", ["journal/2026-11-19.md": "- [ ] buy milk"], "me> open buy milk"),
      (
        "the people of a project",
        ["projects/p.md": "---\nwith: [Bob, Ada Lovelace]\n---\n- [ ] send it"],
        "me>ada-lovelace+bob open send it"
      ),
      (
        "the person of the note before one it names",
        ["peers/bob.md": "- [ ] ask [[Ada Lovelace]]"],
        "me>bob open ask Ada Lovelace"
      ),
    ])
  func parties(why: String, notes: [String: String], line: String) {
    #expect(readCircle(notes).index.commitmentLines == [line], Comment(rawValue: why))
  }

  @Test(
    "a commitment's day is its own, else its meeting's, else its note's",
    arguments: [
      ("- [ ] a ➕ 2026-11-01", "2026-11-01"), ("- [ ] a [created:: 2026-11-02]", "2026-11-02"),
      ("## 2026-11-03 1:1\n\n- [ ] a", "2026-11-03"),
      ("## 2026-11-03\n\n- [ ] a ➕ 2026-11-01", "2026-11-01"),
      ("- 2026-11-04: slack\n  - [ ] a", "2026-11-04"),
      ("---\ndate: 2026-11-05\n---\n- [ ] a", "2026-11-05"),
      ("- [ ] a", nil),
    ])
  func days(text: String, day: String?) {
    #expect(
      readCircle(["peers/bob.md": text]).index.commitments.map { $0.day?.description } == [day])
  }

  @Test(
    "the box says how it stands; details and their fields belong to it",
    arguments: [
      ("- [ ] a", "open"), ("- [x] a", "done"), ("- [X] a", "done"), ("- [-] a", "cancelled"),
      ("- [/] a", "in-progress"), ("- [>] a", "passed-on"), ("- [h] a", "on-hold"),
      ("- [?] a", "open"),
      ("- [~] a", "on-hold"), ("1. [ ] a", "open"), ("1) [ ] a", "open"), ("+   [ ] a", "open"),
      ("> - [ ] a", "open"),
      ("> [!todo]\n> * [x] a", "done"),
    ])
  func boxes(text: String, status: String) {
    let index = readCircle(["peers/bob.md": text], settings: "statuses: { \"~\": on-hold }").index
    #expect(index.commitmentLines == ["me>bob \(status) a"])
  }

  @Test("a task's details are its own, and a task among them is another")
  func details() {
    let index = readCircle([
      "peers/bob.md":
        "- [ ] a\n  more 📅 2026-12-01\n  - detail ✅ 2026-11-20\n  - [x] b 📅 2026-12-02\n"
    ]).index
    #expect(index.commitmentLines == ["me>bob open a", "me>bob done b"])
    #expect(index.commitments.map { $0.due?.description } == ["2026-12-01", "2026-12-02"])
    #expect(index.commitments.map { $0.done?.description } == ["2026-11-20", nil])
  }

  @Test("plain items where promises are kept are counted in one note a file")
  func plainBullets() {
    let result = readCircle([
      "peers/bob.md": "# Bob\n\n## Next steps\n\n- a\n- b\n  - detail\n\n## I owe\n\n- [ ] c\n- d\n"
    ])
    #expect(result.index.commitmentLines == ["me>bob open c"])
    #expect(
      result.diagnosticLines == [
        "peers/bob.md:5 plain-bullets 4 items without a box are not tracked"
      ])
  }
}
