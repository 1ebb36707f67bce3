import Testing

@testable import Pages

/// Mustache specification, "inverted".
@Suite struct MustacheInvertedSectionTests {
  @Test(
    "an inverted section is written if there is nothing",
    arguments: [
      ("[{{^isOpen}}x{{/isOpen}}]", "[]"), ("[{{^isShut}}x{{/isShut}}]", "[x]"),
      ("[{{^next}}x{{/next}}]", "[]"), ("[{{^last}}x{{/last}}]", "[x]"),
      ("[{{^dash}}x{{/dash}}]", "[]"), ("[{{^blank}}x{{/blank}}]", "[x]"),
      ("[{{^missing}}x{{/missing}}]", "[x]"),
      ("[{{^meetings}}x{{/meetings}}]", "[]"), ("[{{^nobody}}x{{/nobody}}]", "[x]"),
      ("[{{^next.place}}x{{/next.place}}]", "[]"), ("[{{^last.place}}x{{/last.place}}]", "[x]"),
      ("{{#meetings}}{{^notes}}{{day}}{{/notes}}{{/meetings}}", "Wed"),
      ("a{{^isShut}}b{{^isShut}}c{{/isShut}}d{{/isShut}}e", "abcde"),
      ("|{{^ isShut }}x{{/ isShut }}|", "|x|"),
    ])
  func absence(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "an inverted section makes no context",
    arguments: [
      ("{{#words}}{{^isShut}}{{.}}{{/isShut}}{{/words}}", "a&amp;c"),
      ("{{^last}}{{name}}{{/last}}", "Ada &amp; &lt;Co>"),
      ("{{^last}}{{day}}{{/last}}", "page:1:10: unknown name `day`"),
    ])
  func context(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "alone on its line it takes the line with it",
    arguments: [
      ("a\n {{^isShut}}\nb\n {{/isShut}}\nc", "a\nb\nc"),
      ("a\r\n{{^isShut}}\r\n{{/isShut}}\r\nb", "a\r\nb"),
      ("  {{^isShut}}\nb{{/isShut}}\nc", "b\nc"),
      ("a{{^isShut}}\nb\n  {{/isShut}}", "a\nb\n"),
      (" {{^isShut}}b{{/isShut}}\n", " b\n"),
      ("a {{^isShut}} {{! c }}\n {{/isShut}} b\n", "a  \n  b\n"),
    ])
  func standalone(template: String, page: String) {
    #expect(rendered(template) == page)
  }
}
