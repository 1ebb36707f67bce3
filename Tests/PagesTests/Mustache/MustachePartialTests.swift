import Testing

@testable import Pages

/// Mustache specification, "partials".
@Suite struct MustachePartialTests {
  static let partials = [
    "plain": "x", "name": "*{{dash}}*", "outer": "[{{>name}}]", "two": ">\n>", "lines": "a\nb\n",
    "tag": "|\n{{{lines}}}\n|\n", "crlf": "a\r\nb\r\n", "cr": "a\rb\r",
    "section": "{{#words}}\n- {{.}}\n{{/words}}\n", "inline": "{{#isOpen}}a\nb{{/isOpen}}\n",
    "closing": "{{#isOpen}}a\n{{/isOpen}}b\n", "nested": "a\n {{>lines}}\nc\n",
    "beside": "a {{>two}}\nb\n", "gap": "a\n\nb\n", "empty": "", "comment": "{{!\n}}a\n",
    "day": "{{day}},", "dir/part.md": "p",
  ]

  @Test(
    "a partial stands for its template, in the context of its tag",
    arguments: [
      ("({{>plain}})", "(x)"), ("({{> plain }})", "(x)"), ("({{>name}})", "(*- x*)"),
      ("{{>outer}}", "[*- x*]"), ("{{#meetings}}{{>day}}{{/meetings}}", "Tue,Wed,"),
      ("{{>plain}}{{>plain}}", "xx"), ("[{{>empty}}]", "[]"), ("{{>dir/part.md}}", "p"),
      ("  {{{dash}}} {{>two}}\n", "  - x >\n>\n"), ("{{#isShut}}{{>plain}}{{/isShut}}", ""),
    ])
  func inclusion(template: String, page: String) {
    #expect(rendered(template, partials: Self.partials) == page)
  }

  @Test(
    "alone on its line its tag takes the line with it",
    arguments: [
      ("a\n{{>plain}}\nb", "a\nxb"), ("a\r\n{{>plain}}\r\nb", "a\r\nxb"),
      ("{{>lines}}\nc", "a\nb\nc"), ("a\n{{>plain}}  ", "a\nx"),
    ])
  func standalone(template: String, page: String) {
    #expect(rendered(template, partials: Self.partials) == page)
  }

  @Test(
    "alone on its line its blanks come before each line of its template",
    arguments: [
      ("  {{>two}}\n>", "  >\n  >>"), (">\n  {{>two}}", ">\n  >\n  >"),
      ("\t{{>lines}}\nc", "\ta\n\tb\nc"), (" {{>crlf}}\n", " a\r\n b\r\n"),
      (" {{>cr}}\n", " a\r b\r"),
      (" {{>gap}}\n", " a\n \n b\n"), ("  {{>empty}}\n", ""),
      (" {{>comment}}\n", " a\n"),
    ])
  func indentation(template: String, page: String) {
    #expect(rendered(template, partials: Self.partials) == page)
  }

  @Test(
    "the blanks come before tags, but not within what they write",
    arguments: [
      (" {{>tag}}\n", " |\n one\n- two\n |\n"), (" {{>section}}", " - a\n - &amp;\n - c\n"),
      (" {{>inline}}", " a\n b\n"), (" {{>closing}}", " a\n b\n"), (" {{>name}}", " *- x*"),
    ])
  func indentedTags(template: String, page: String) {
    #expect(rendered(template, partials: Self.partials) == page)
  }

  @Test(
    "partials alone on their lines indent further, others not at all",
    arguments: [
      (" {{>nested}}\n", " a\n  a\n  b\n c\n"), (" {{>beside}}\n", " a >\n>\n b\n"),
    ])
  func indentationWithin(template: String, page: String) {
    #expect(rendered(template, partials: Self.partials) == page)
  }
}
