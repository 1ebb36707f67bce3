import Relationships
import Testing

@Suite struct FactTests {
  @Test(
    "a field is a fact, with its meeting's day",
    arguments: [
      ("hobby:: trail running", ["bob hobby trail running 2026-11-19"]),
      ("- [kid:: Mia]", ["bob kid Mia 2026-11-19"]),
      ("He likes them (band:: The Kinks).", ["bob band The Kinks 2026-11-19"]),
      ("kids:: Mia, Tom", ["bob kid Mia 2026-11-19", "bob kid Tom 2026-11-19"]),
      ("team:: Arsenal", ["bob team Arsenal 2026-11-19"]),
      ("shoe size:: 43", ["bob shoe size 43 2026-11-19"]),
      ("[race:: 2026-12-06 half marathon]", ["bob race 2026-12-06 half marathon 2026-11-19"]),
      ("role:: CTO", []), ("due:: 2026-11-30", []), ("with:: [[Ada Lovelace]]", []),
      ("hobby::", []),
      ("- [ ] a [effort:: high]", []), ("Tension:: x", []), ("`hobby:: x`", []),
      ("<!-- hobby:: x -->", []),
    ])
  func fields(text: String, lines: [String]) {
    #expect(readCircle(["peers/bob.md": "## 2026-11-19 1:1\n\n\(text)\n"]).index.factLines == lines)
  }

  @Test("a fact may have a day of its own")
  func happens() {
    let index = readCircle(["peers/bob.md": "race:: 2026-12-06 half marathon\n"]).index
    #expect(index.facts.map { $0.happens?.description } == ["2026-12-06"])
    #expect(index.facts.map(\.day) == [nil])
  }

  @Test(
    "facts are told in a person's note and in meetings with them, and nowhere else",
    arguments: [
      ("journal/2026-11-19.md", "## [[Bob]]\n\nhobby:: chess", ["bob hobby chess 2026-11-19"]),
      ("journal/2026-11-19.md", "hobby:: chess\n\n## [[Bob]]", []),
      ("journal/2026-11-19.md", "## [[Bob]] [[Ada Lovelace]]\n\nhobby:: chess", []),
      ("projects/p.md", "---\nwith: Bob\n---\nbudget:: small", []),
      (
        "peers/bob.md", "## 2026-11-19 with [[Ada Lovelace]]\n\nhobby:: chess",
        ["bob hobby chess 2026-11-19"]
      ),
      ("x/notes.md", "[[Bob]]\n\nhobby:: chess", []),
    ])
  func places(path: String, text: String, lines: [String]) {
    #expect(readCircle([path: text]).index.factLines == lines)
  }

  @Test("kinds belong to families")
  func families() {
    let index = readCircle([
      "peers/bob.md": ["hobby", "sport", "kid", "pet", "band", "book", "shoe"].map {
        "- \($0):: x\n"
      }.joined()
    ]).index
    #expect(
      index.facts.map(\.family) == [.hobby, .hobby, .family, .family, .favorite, .favorite, .other])
  }
}
