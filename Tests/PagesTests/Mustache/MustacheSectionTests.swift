import Testing

@testable import Pages

/// Mustache specification, "sections".
@Suite struct MustacheSectionTests {
  @Test(
    "a section is written if there is something",
    arguments: [
      ("[{{#isOpen}}x{{/isOpen}}]", "[x]"), ("[{{#isShut}}x{{/isShut}}]", "[]"),
      ("[{{#next}}x{{/next}}]", "[x]"), ("[{{#last}}x{{/last}}]", "[]"),
      ("[{{#dash}}x{{/dash}}]", "[x]"), ("[{{#blank}}x{{/blank}}]", "[]"),
      ("[{{#missing}}x{{/missing}}]", "[]"), ("[{{#nobody}}x{{/nobody}}]", "[]"),
      ("[{{#next.place}}x{{/next.place}}]", "[x]"), ("[{{#last.place}}x{{/last.place}}]", "[]"),
      ("[{{#next.notes}}x{{/next.notes}}]", "[x]"), ("[{{#last.notes}}x{{/last.notes}}]", "[]"),
      ("|{{# isOpen }}x{{/ isOpen}}|", "|x|"),
    ])
  func presence(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "a list writes its section once for each element, in order",
    arguments: [
      ("{{#meetings}}{{day}};{{/meetings}}", "Tue;Wed;"),
      ("{{#words}}({{.}}{{{.}}}{{&.}}){{/words}}", "(aaa)(&amp;&&)(ccc)"),
      ("{{#meetings}}{{day}}{{#notes}}{{.}}{{day}}{{/notes}};{{/meetings}}", "TuexTueyTue;Wed;"),
      ("{{#meetings}}{{#place}}{{name}}{{/place}}{{/meetings}}", "BC"),
    ])
  func lists(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "the innermost context that has a name counts",
    arguments: [
      ("{{#next}}{{day}} {{dash}}{{/next}} {{dash}}", "Mon - x - x"),
      ("{{#next}}{{#place}}{{name}}{{/place}}{{name}}{{/next}}", "AAda &amp; &lt;Co>"),
      ("{{#meetings}}{{#next}}{{day}}{{/next}}{{/meetings}}", "MonMon"),
      ("{{#dash}}{{.}}{{dash}}{{/dash}}", "\\- x- x"),
      ("{{#words}}{{#isOpen}}{{.}}{{/isOpen}}{{/words}}", "a&amp;c"),
      ("{{#words}}{{#.}}{{.}}{{/.}}{{/words}}", "a&amp;c"),
      ("{{#next}}{{#.}}{{day}}{{/.}}{{/next}}", "Mon"),
    ])
  func contexts(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "the same section may follow itself or stand in itself",
    arguments: [
      ("{{#isOpen}}a{{/isOpen}}b{{#isOpen}}c{{/isOpen}}", "abc"),
      ("a{{#isOpen}}b{{#isOpen}}c{{/isOpen}}d{{/isOpen}}e", "abcde"),
      ("a{{#isShut}}b{{#isShut}}c{{/isShut}}d{{/isShut}}e", "ae"),
    ])
  func repetition(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "a tag alone on its line takes the line with it",
    arguments: [
      ("a\n{{#isOpen}}\nb\n{{/isOpen}}\nc", "a\nb\nc"),
      ("a\n  {{#isOpen}}\t\nb\n\t{{/isOpen}}  \nc", "a\nb\nc"),
      ("a\r\n{{#isOpen}}\r\nb\r\n{{/isOpen}}\r\nc", "a\r\nb\r\nc"),
      ("a\r{{#isOpen}}\rb\r{{/isOpen}}\rc", "a\rb\rc"),
      (" {{#isOpen}}\nb{{/isOpen}}\nc", "b\nc"),
      ("a{{#isOpen}}\nb\n {{/isOpen}}", "a\nb\n"),
      ("{{#isOpen}}\n\n{{/isOpen}}\n", "\n"),
      ("{{#meetings}}\n- {{day}}\n{{/meetings}}\n", "- Tue\n- Wed\n"),
    ])
  func standalone(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "a tag with anything else on its line leaves the line as it is",
    arguments: [
      (" {{#isOpen}}b{{/isOpen}}\n {{#isOpen}}c{{/isOpen}}\n", " b\n c\n"),
      ("a {{#isOpen}} {{! c }}\n {{/isOpen}} b\n", "a  \n  b\n"),
      ("{{#isOpen}} {{/isOpen}}\n", " \n"),
      ("{{#isOpen}}\u{A0}\n{{/isOpen}}", "\u{A0}\n"),
      (" | {{#isOpen}}\t|\t{{/isOpen}} | \n", " | \t|\t | \n"),
    ])
  func inline(template: String, page: String) {
    #expect(rendered(template) == page)
  }
}
