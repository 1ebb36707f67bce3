import Relationships
import SourceText
import Testing

@Suite struct QuestionTests {
  @Test(
    "a bank is a map from what is asked about to questions; the subjects take turns",
    arguments: [
      (
        "hobbies:\n  - a\n  - b\nvalues:\n  - c\n  - d\n",
        ["hobbies a", "values c", "hobbies b", "values d"], "in turns"
      ),
      (
        "hobbies:\n- a\n- b\n- c\nvalues: [d]\n",
        ["hobbies a", "values d", "hobbies b", "hobbies c"], "uneven"
      ),
      ("hobbies: What now, then?\n", ["hobbies What now, then?"], "one, with its comma"),
      ("Hobby: a\nINTERESTS: b\n", ["hobbies a", "hobbies b"], "hobbies in other spellings"),
      ("favourites: a\nfavorite: b\n", ["favourites a", "favourites b"], "favourites likewise"),
      ("family: a\nCommunication: b\n", ["family a", "communication b"], "case aside"),
      ("approach: a\nlearning: b\n", ["approach a", "learning b"], "a word of one's own"),
      ("bands: a\n", ["band a"], "a fact's kind has no plural"),
      ("learning: >\n  one\n  and  the same\n", ["learning one and the same"], "on one line"),
      ("learning: ['', a, null, ~]\nrhythm:\n", ["learning a"], "empty ones are none"),
      ("\u{FEFF}learning: [a]\r\n", ["learning a"], "a byte-order mark and CRLF"),
      ("", [], "empty"), ("# none of these\n", [], "nothing but a comment"),
      ("---\n", [], "a mark"),
    ])
  func bank(text: String, expected: [String], note: String) {
    let (questions, diagnostics) = QuestionReader.read(file(text))
    #expect(questions.map { "\($0.about) \($0.text)" } == expected, "\(note)")
    #expect(diagnostics == [], "\(note)")
  }

  @Test(
    "what is no question is told with its place and costs itself alone",
    arguments: [
      (
        "hobbies:\n  - Just curious: tea?\n  - a\n", ["hobbies a"],
        ["2:5 broken-template a question about `hobbies` is a map or a list and no text"], "a colon"
      ),
      (
        "hobbies: { why: a }\nvalues: [b]\n", ["values b"],
        ["1:10 broken-template a question about `hobbies` is a map or a list and no text"], "a map"
      ),
      (
        "values: [[a], b]\n", ["values b"],
        ["1:10 broken-template a question about `values` is a map or a list and no text"], "nested"
      ),
      (
        "hobbies: [a\nvalues: [b]\n", ["values b"],
        ["1:1 broken-template `hobbies` could not be read: a list in `[ ]` is not closed"],
        "broken YAML"
      ),
      (
        "hobbies: [a]\nHobbies: [b]\n", ["hobbies a"],
        ["2:1 duplicate-key `Hobbies` is the same key as `hobbies` on line 1, which counts"],
        "twice"
      ),
      (
        "- a\n- b\n", ["built-in"],
        [
          "1:1 broken-template the questions are no map from what is asked about to a list of questions"
        ], "a list; nothing is left, so the built-in ones serve"
      ),
      (
        "hobbies: {a: b}\n", ["built-in"],
        ["1:10 broken-template a question about `hobbies` is a map or a list and no text"],
        "nothing is left here either"
      ),
    ])
  func problems(text: String, expected: [String], told: [String], note: String) {
    let (questions, diagnostics) = QuestionReader.read(file(text), else: file("x: built-in"))
    #expect(
      questions.map { $0.text == "built-in" ? $0.text : "\($0.about) \($0.text)" } == expected,
      "\(note)")
    #expect(
      diagnostics.map {
        "\($0.place.line):\($0.place.column) \($0.code.rawValue) \($0.message)"
      } == told, "\(note)")
  }

  @Test("the owner's bank takes the place of the built-in one, an empty one too")
  func shadows() {
    let builtIn = file("x: built-in")
    #expect(QuestionReader.read(nil, else: builtIn).questions.map(\.text) == ["built-in"])
    #expect(QuestionReader.read(file("y: mine"), else: builtIn).questions.map(\.text) == ["mine"])
    #expect(QuestionReader.read(file(""), else: builtIn).questions == [])
  }

  @Test(
    "a question rests once its answer is known",
    arguments: [
      ("hobbies: [chess]", "", "hobbies", "a hobby"),
      ("", "- sport:: chess", "hobbies", "a hobby by another name"),
      ("", "- hobby:: chess #private", "hobbies", "a private one counts"),
      ("partner: Bob", "", "family", "somebody of the family"),
      ("", "- band:: Wire", "favorites", "a favourite"),
      ("", "- band:: Wire", "band", "by its own name"),
      ("values: brevity", "", "values", "a key of how they think"),
      ("", "### How she thinks\n\n- Communicates: in writing", "communication", "a line of it"),
      ("", "- learning:: Portuguese", "learning", "a fact of that name"),
      ("Learning: Portuguese", "", "learning", "a key of that name"),
      ("plate: [the roadmap]", "", "plate", "what is on their plate"),
      ("birthday: 05-14", "", "birthday", "a birthday"),
      ("location: Leeds", "", "location", "where they are"),
    ])
  func known(frontMatter: String, line: String, subject: String, note: String) throws {
    let bank = "\(subject): known?\nother: open?\n"
    for (text, expected) in [("role: CTO", "known?"), (frontMatter, "open?")] {
      let written = expected == "open?" ? line : ""
      let index = readVault(
        ["peers/ada.md": "---\n\(text)\n---\n# Ada\n\n\(written)\n"],
        questions: QuestionReader.read(file(bank)).questions
      ).index
      let person = try #require(index.person(Person.ID("peers/ada")))
      #expect(index.question(for: person)?.text == expected, "\(note)")
    }
  }

  @Test(
    "the next question comes when a meeting was held",
    arguments: [
      ("", "a", "none yet"), ("## 2026-11-19 1:1", "b", "one"),
      ("## 2026-11-19 1:1\n## 2026-11-12 Coffee", "c", "a coffee counts"),
      ("## 2026-11-19 1:1\n## 2026-11-12 1:1\n## 2026-11-05 1:1", "a", "round it goes"),
      ("## 2026-12-03 1:1", "a", "booked"), ("## 2026-11-19 1:1 cancelled", "a", "called off"),
      ("## 2026-11-19 Slack", "a", "a message"),
    ])
  func turns(headings: String, expected: String, note: String) throws {
    let index = readVault(
      ["peers/ada.md": "# Ada\n\n\(headings)\n"],
      questions: QuestionReader.read(file("x: [a, b, c]")).questions
    ).index
    let person = try #require(index.person(Person.ID("peers/ada")))
    #expect(index.question(for: person)?.text == expected, "\(note)")
  }

  @Test(
    "peers and reports are asked, former ones and people without a role are not",
    arguments: [
      ("peers/ada.md", "", true), ("reports/ada.md", "", true), ("people/ada.md", "", false),
      ("peers/ada.md", "status: former", false), ("peers/ada.md", "x: known", false),
    ])
  func whom(path: String, line: String, isAsked: Bool) throws {
    let index = readVault(
      [path: "---\nname: Ada\n\(line)\n---\n"],
      questions: QuestionReader.read(file("x: [a]")).questions
    ).index
    let person = try #require(index.people.first)
    #expect((index.question(for: person) != nil) == isAsked)
  }

  private func file(_ text: String) -> SourceFile {
    SourceFile(path: VaultPath("templates/questions.yml"), bytes: Array(text.utf8))
  }
}
