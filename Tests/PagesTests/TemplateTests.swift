import Templates
import Testing

@testable import Pages

@Suite struct TemplateTests {
  @Test("the built-in templates have no problems")
  func compile() {
    let (pages, problems) = PageSet.builtIn()
    #expect(problems == [])
    #expect(pages != nil)
  }

  @Test(
    "each template is a page's or part of another", arguments: BuiltInTemplates.pages.keys.sorted())
  func isUsed(name: String) {
    let pages = [
      "home", "about", "agenda", "day", "map", "previews", "review", "people", "hobby",
      "hobbies", "hobbiesof", "commitments", "commitmentmonths", "commitmentsof", "meetings",
      "meetingmonths", "meetingsof",
    ]
    let isPart = BuiltInTemplates.pages.contains { other, source in
      other != name && String(decoding: source, as: UTF8.self).contains("{{>\(name)}}")
    }
    #expect(pages.contains(name) || isPart)
  }

  @Test(
    "a page has single blank lines, none at its ends, and no blanks at the ends of its lines",
    arguments: [
      ("a\n", "a\n", "as it is"), ("a", "a\n", "the last line gets its end"),
      ("\n\na\n", "a\n", "nothing stands above the first line"),
      ("a\n\n\n\nb\n", "a\n\nb\n", "a gap is one line"),
      ("a\n \n  \nb\n", "a\n\nb\n", "blanks are no words"),
      ("a  \nb\n", "a\nb\n", "no line break by blanks"),
      ("  - a\n", "  - a\n", "indentation stays"),
      ("a\n\n\n", "a\n", "nothing stands below the last line"), ("", "", "nothing is nothing"),
      ("\n \n", "", "blank lines are nothing"),
      ("é\u{A0}\n", "é\u{A0}\n", "other blanks are words"),
    ])
  func tidied(text: String, expected: String, note: String) {
    let bytes = Array(expected.utf8)
    #expect(PageLayout.tidied(Array(text.utf8)) == bytes, "\(note)")
    #expect(PageLayout.tidied(bytes) == bytes, "\(note)")
  }
}
