import Testing

@testable import Pages

/// Mustache specification, "interpolation".
@Suite struct MustacheInterpolationTests {
  @Test("text without tags is copied", arguments: ["", "\n", "a {b} c\r\n", "}} } {", "é\tü"])
  func plain(text: String) {
    #expect(rendered(text) == text)
  }

  @Test(
    "a name writes its text, escaped unless asked otherwise",
    arguments: [
      ("Hi {{name}}!", "Hi Ada &amp; &lt;Co>!"),
      ("Hi {{{name}}}!", "Hi Ada & <Co>!"),
      ("Hi {{&name}}!", "Hi Ada & <Co>!"),
      ("{{{name}}}}", "Ada & <Co>}"),
      ("{ {{blank}} }", "{  }"),
      ("[{{missing}}{{{missing}}}]", "[]"),
    ])
  func names(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "blanks inside a tag mean nothing, those around it stay",
    arguments: [
      ("|{{ dash }}|", "|- x|"), ("|{{\tdash\n}}|", "|- x|"), ("| {{{ dash }}} |", "| - x |"),
      ("|{{& dash }}|", "|- x|"), ("|{{ & dash}}|", "|- x|"), ("  {{&dash}}\n", "  - x\n"),
    ])
  func blanks(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "a text is told what stands before it on its line",
    arguments: [
      ("{{dash}}", "\\- x"), ("a {{dash}}", "a - x"), ("a\n  {{dash}}", "a\n  \\- x"),
      ("a\r{{dash}}", "a\r\\- x"), ("{{{lines}}}{{dash}}", "one\n- two- x"),
      ("{{#isOpen}}\n{{dash}}\n{{/isOpen}}\n{{dash}}", "\\- x\n\\- x"),
      ("{{name}}\n{{dash}}{{dash}}", "Ada &amp; &lt;Co>\n\\- x- x"),
    ])
  func linePrefix(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test(
    "dotted names reach into views",
    arguments: [
      ("{{next.day}}", "Mon"), ("{{next.place.name}}", "A"), ("{{{next.place.name}}}", "A"),
      ("[{{last.day}}{{last.place.name}}]", "[]"),
      ("{{#next}}{{place.name}} {{name}}{{/next}}", "A Ada &amp; &lt;Co>"),
      ("{{#next.place}}{{name}} {{day}}{{/next.place}}", "page:1:25: unknown name `day`"),
    ])
  func dotted(template: String, page: String) {
    #expect(rendered(template) == page)
  }

  @Test("what a value holds is not read as a template")
  func noSecondReading() {
    struct View: TemplateView {
      let tag: SampleText = "{{tag}}"
      static let fields: [TemplateField<Self>] = [.text("tag", \.tag)]
    }
    let templates = TemplateSet(sources: ["page": Array("{{tag}} {{{tag}}}".utf8)])
    guard case .template(let template) = templates.compile("page", for: View.self) else {
      Issue.record("the template has problems")
      return
    }
    #expect(template.render(View()) == "{{tag}} {{tag}}")
    #expect(template.bytes(of: View()) == Array("{{tag}} {{tag}}".utf8))
  }
}
