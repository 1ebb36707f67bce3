import Testing

@testable import Pages

/// Mustache specification, "comments".
@Suite struct MustacheCommentTests {
  @Test(
    "a comment writes nothing",
    arguments: [
      ("a{{! b }}c", "ac"), ("a {{!b}} c", "a  c"), ("a{{!\n b\n}}c\n", "ac\n"),
      ("{{!}}", ""), ("a{{! name }}", "a"), ("a{{! {{ }}b", "ab"), ("  a {{! b }}\n", "  a \n"),
    ])
  func silence(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "alone on its lines it takes them with it",
    arguments: [
      ("a\n{{! b }}\nc\n", "a\nc\n"), ("a\n  {{! b }}\nc\n", "a\nc\n"),
      ("a\r\n{{! b }}\r\nc", "a\r\nc"), ("  {{! b }}\nc", "c"), ("a\n  {{! b }}", "a\n"),
      ("a\n{{!\nb\n}}\nc\n", "a\nc\n"), ("a\n {{!\n b\n }} \nc\n", "a\nc\n"),
      ("{{! a }}{{! b }}\nc", "\nc"), ("{{!\n}} {{! b }}\nc", " \nc"),
    ])
  func standalone(template: String, page: String) {
    #expect(rendered(template) == page)
  }
}
