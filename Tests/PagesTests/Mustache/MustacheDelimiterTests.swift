import Testing

@testable import Pages

/// Mustache specification, "delimiters".
@Suite struct MustacheDelimiterTests {
  @Test(
    "a tag can set what begins and ends the next tags",
    arguments: [
      ("{{=<% %>=}}<%dash%> {{dash}}", "\\- x {{dash}}"),
      ("({{=[ ]=}}[dash])", "(- x)"),
      ("|{{=| |=}}|dash|", "|- x"),
      ("{{= <%   %> =}}a<%dash%>", "a- x"),
      ("{{=<% %>=}}<%={{ }}=%>a{{dash}}<%", "a- x<%"),
      ("{{={{ }}=}}a{{dash}}", "a- x"),
      ("{{=<% %>=}}a<%&name%><%{name}%>", "aAda & <Co>Ada & <Co>"),
      ("{{=<% %>=}}<%#words%><%.%><%/words%><%^isShut%>!<%/isShut%><%! c %>", "a&amp;c!"),
      ("{{#isOpen}}{{=| |=}}|#isOpen|x|/isOpen||/isOpen|", "x"),
    ])
  func setting(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test("a partial neither takes over delimiters nor passes on its own")
  func partials() {
    let partials = ["set": "{{=| |=}}a|dash|", "plain": "b{{dash}}"]
    #expect(rendered("{{>set}} {{dash}} |dash|", partials: partials) == "a- x - x |dash|")
    #expect(rendered("{{=| |=}}|>plain| |dash|", partials: partials) == "b- x - x")
  }

  @Test(
    "alone on its line it takes the line with it",
    arguments: [
      ("a\n{{=@ @=}}\nb\n", "a\nb\n"), ("a\n  {{=@ @=}}\nb\n", "a\nb\n"),
      ("a\r\n{{= @ @ =}}\r\nb", "a\r\nb"), ("  {{=@ @=}}\nb", "b"), ("a\n  {{=@ @=}}", "a\n"),
      ("| {{=@ @=}} |", "|  |"), (" | {{=@ @=}}\n", " | \n"),
    ])
  func standalone(template: String, page: String) {
    #expect(rendered(template) == page)
  }
}
