import Relationships
import SourceText
import Testing

@Suite struct NamesTests {
  @Test(
    "every form of a link means the person, whatever its case or Unicode form",
    arguments: [
      "[[Zoë Müller]]", "[[zoe-muller]]", "[[zoe-muller|her]]", "[[peers/zoe-muller#2026-11-19]]",
      "[[@Zoë Müller]]",
      "[[peers/zoe-muller.md]]", "[her](../peers/zoe-muller.md)", "[her](/peers/zoe-muller.md#top)",
      "[her](<../peers/zoe-muller.md>)", "@zoe-muller", "@\"Zoe Muller\"", "[[ZOË MÜLLER]]",
      "[[Zoe\u{308} Mu\u{308}ller]]",
      "[[Zo]]", "[[Zoë]]", "@zoe", "@Zo",
    ])
  func forms(link: String) {
    let result = readCircle([
      "peers/zoe-muller.md": "---\naliases: [Zo]\n---\n# Zoë Müller",
      "x/notes.md": "About \(link) and so on.\n",
    ])
    #expect(result.index.mentions.map(\.person.text) == ["peers/zoe-muller"])
    #expect(result.diagnosticLines == [])
  }

  @Test(
    "what names nobody is text, and no person is made of it",
    arguments: [
      "@home", "mail ada@bob.example", "`[[Bob]]`", "`@bob`", "[[Bobby]]",
      "[x](https://example.org/bob.md)",
      "%% [[Bob]] %%", "<!-- [[Bob]] -->", "![[Bob]]", "![x](../peers/bob.md)", "\\[[Bob]]",
      "[[#Bob]]", "Bob",
    ])
  func nobody(text: String) {
    let result = readCircle(["x/notes.md": "About \(text) and so on.\n"])
    #expect(result.index.mentions.isEmpty)
    #expect(result.index.people.count == 4)
    #expect(result.diagnosticLines == [])
  }

  @Test(
    "a name that fits several people is told once a note, with the candidates, and guessed nowhere")
  func ambiguous() {
    let result = readCircle([
      "x/notes.md": "[[Sam]] and @sam\n\n[[Sam]]\n",
      "journal/2026-11-19.md": "## [[Sam]]\n\n- [ ] a\n",
    ])
    #expect(result.index.mentions.isEmpty && result.index.meetings.isEmpty)
    #expect(
      result.diagnosticLines == [
        "journal/2026-11-19.md:1 ambiguous-person `Sam` can be `peers/sam-adams` or `peers/sam-brown`",
        "x/notes.md:1 ambiguous-person `Sam` can be `peers/sam-adams` or `peers/sam-brown`",
      ])
  }

  @Test("an unknown name is told where a person is expected, and once in all")
  func unknown() {
    let result = readCircle([
      "meetings/2026-11-18 T.md": "---\nwith: [Bob, Zed]\n---\n",
      "meetings/2026-11-19 T.md": "---\nwith: zed\n---\n",
      "x/2026-11-20 T.md": "## Attendees\n\n- [[Bob]]\n- [[Yara]]\n",
      "x/notes.md": "[[Wim]] and @vera",
      "projects/p.md": "---\nwith: Bobb Kahn\n---",
    ])
    #expect(
      result.diagnosticLines == [
        "meetings/2026-11-18 T.md:2 unknown-person there is no note of `Zed`",
        "projects/p.md:2 unknown-person there is no note of `Bobb Kahn`",
        "x/2026-11-20 T.md:4 unknown-person there is no note of `Yara`",
      ])
    #expect(result.diagnostics.map(\.fix)[1] == "did you mean `Bob Kahn`?")
    #expect(result.index.people.count == 4)
  }

  @Test("two notes of one name are told, and each is found by its path")
  func duplicates() {
    let result = readVault([
      "peers/ada.md": "# Ada", "people/ada.md": "# Ada", "x/notes.md": "[[peers/ada]], [[Ada]]",
    ])
    #expect(result.index.people.map(\.id.text) == ["peers/ada", "people/ada"])
    #expect(result.index.mentions.map(\.person.text) == ["peers/ada"])
    #expect(result.diagnostics.map(\.code) == [.duplicateName, .ambiguousPerson])
  }

  @Test("a note of that very name goes before a first name")
  func noteBeforeFirstName() {
    let index = readCircle([
      "projects/Bob.md": "# Bob", "x/notes.md": "[[Ada]]", "x/Ada.md": "Not her.",
    ]).index
    #expect(index.mentions.isEmpty)
  }

  @Test("a bare first name in running text counts in that person's own note only")
  func bareNames() {
    let index = readCircle([
      "journal/2026-11-19.md": "- [ ] Bob: send it", "peers/bob.md": "- [ ] Bob: send it",
    ]).index
    #expect(index.commitmentLines == ["me> open Bob: send it", "bob>bob open send it"])
  }
}
