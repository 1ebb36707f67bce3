import Testing

@testable import Pages

/// What is reported of a template, word by word; tests of the limits are in `MustacheLimitTests`.
@Suite struct MustacheProblemTests {
  @Test(
    "a tag that is malformed is reported at its start",
    arguments: [
      ("é {{name", "page:1:4: this tag is not closed; write `}}` at its end"),
      ("a\n {{name {{dash}}", "page:2:2: this tag is not closed; write `}}` at its end"),
      ("{{{name}}", "page:1:1: this tag is not closed; write `}}}` at its end"),
      ("{{{name", "page:1:1: this tag is not closed; write `}}}` at its end"),
      ("{{! a", "page:1:1: this tag is not closed; write `}}` at its end"),
      ("{{=<% %>=}}<%name", "page:1:12: this tag is not closed; write `%>` at its end"),
      ("{{}}", "page:1:1: this tag has no name"),
      ("{{ }}", "page:1:1: this tag has no name"),
      ("{{{}}}", "page:1:1: this tag has no name"),
      ("{{>}}", "page:1:1: this tag has no name"),
      ("{{my name}}", "page:1:1: `my name` is not a name; write one without blanks"),
      ("{{my\nname}}", "page:1:1: `my name` is not a name; write one without blanks"),
      ("{{a..b}}", "page:1:1: `a..b` is not a name; write one with words between the dots"),
      ("{{.name}}", "page:1:1: `.name` is not a name; write one with words between the dots"),
      ("{{=<%=}}", "page:1:1: set delimiters are two words without `=`, as in `{{=<% %>=}}`"),
      ("{{=<% %>}}", "page:1:1: set delimiters are two words without `=`, as in `{{=<% %>=}}`"),
      ("{{=a b c=}}", "page:1:1: set delimiters are two words without `=`, as in `{{=<% %>=}}`"),
      ("{{==}}", "page:1:1: set delimiters are two words without `=`, as in `{{=<% %>=}}`"),
    ])
  func tags(template: String, problems: String) {
    #expect(rendered(template) == problems)
  }

  @Test(
    "sections that don't fit are reported once each",
    arguments: [
      (
        "a\n{{#isOpen}}\nb",
        "page:2:1: section `isOpen` is not closed; write `{{/isOpen}}` at its end"
      ),
      ("{{/isOpen}}", "page:1:1: `{{/isOpen}}` closes nothing; no section is open here"),
      (
        "{{#isOpen}}\n{{/isShut}}",
        "page:2:1: `{{/isShut}}` closes section `isOpen` of line 1; write `{{/isOpen}}`"
      ),
      (
        "{{#isOpen}}{{^isShut}}\n{{/isOpen}}",
        """
        page:1:12: section `isShut` is not closed before `{{/isOpen}}` on line 2; \
        write `{{/isShut}}` there
        """
      ),
      ("{{#isOpen}}{{/}}", "page:1:12: this tag has no name"),
      ("{{#}}{{/}}", "page:1:1: this tag has no name"),
    ])
  func sections(template: String, problems: String) {
    #expect(rendered(template) == problems)
  }

  @Test(
    "a name that isn't known is reported with the nearest that is",
    arguments: [
      ("{{nmae}}", "page:1:1: unknown name `nmae`; did you mean `name`?"),
      ("{{isopen}}", "page:1:1: unknown name `isopen`; did you mean `isOpen`?"),
      ("{{zebra}}", "page:1:1: unknown name `zebra`"),
      ("{{day}}", "page:1:1: unknown name `day`"),
      ("{{#meeting}}{{/meeting}}", "page:1:1: unknown name `meeting`; did you mean `meetings`?"),
      ("{{#next}}{{dya}}{{/next}}", "page:1:10: unknown name `dya`; did you mean `day`?"),
      ("{{#next}}{{wrds}}{{/next}}", "page:1:10: unknown name `wrds`; did you mean `words`?"),
      ("{{next.dya}}", "page:1:1: `next` has no `dya`; did you mean `day`?"),
      ("{{next.place.zebra}}", "page:1:1: `next.place` has no `zebra`"),
      ("{{name.first}}", "page:1:1: `name` is a text and has no `first`"),
      ("{{isOpen.first}}", "page:1:1: `isOpen` is a flag and has no `first`"),
      (
        "{{meetings.day}}",
        "page:1:1: `meetings` is a list; write `day` between `{{#meetings}}` and its end"
      ),
    ])
  func names(template: String, problems: String) {
    #expect(rendered(template) == problems)
  }

  @Test(
    "what isn't a text can't be written",
    arguments: [
      ("{{words}}", "page:1:1: `words` is a list; write `{{#words}}{{.}}{{/words}}`"),
      (
        "{{{meetings}}}",
        "page:1:1: `meetings` is a list; write `{{#meetings}}{{day}}{{/meetings}}`"
      ),
      (
        "{{isOpen}}",
        "page:1:1: `isOpen` is a flag, not a text; write `{{#isOpen}}` and `{{/isOpen}}` around one"
      ),
      ("{{next}}", "page:1:1: `next` is not a text; write one of its names, as in `{{next.day}}`"),
      ("{{.}}", "page:1:1: `.` is not a text; write one of its names, as in `{{name}}`"),
    ])
  func kinds(template: String, problems: String) {
    #expect(rendered(template) == problems)
  }

  @Test("a section with an unknown name hides nothing but what depends on it")
  func unknownSection() {
    let template = "{{#metings}}{{day}}{{#name}}{{.}}{{/name}}{{#next}}{{dya}}{{/next}}{{/metings}}"
    #expect(
      rendered(template) == """
        page:1:1: unknown name `metings`; did you mean `meetings`?
        """)
    #expect(
      rendered("{{^metings}}{{nmae}}{{/metings}}") == """
        page:1:1: unknown name `metings`; did you mean `meetings`?
        page:1:13: unknown name `nmae`; did you mean `name`?
        """)
  }

  @Test("all problems are reported, each once, by template and place")
  func all() {
    let partials = ["item": "{{dya}}\r\n{{name}", "rest": "{{}}"]
    let template = "{{>rest}}{{>itm}}\n{{#next}}\n{{>item}}{{>item}}\n{{/next}}\r{{zebra}}"
    #expect(
      rendered(template, partials: partials) == """
        item:1:1: unknown name `dya`; did you mean `day`?
        item:2:1: this tag is not closed; write `}}` at its end
        page:1:10: unknown partial `itm`; did you mean `item`?
        page:5:1: unknown name `zebra`
        rest:1:1: this tag has no name
        """)
  }

  @Test("a partial that nobody uses is not looked at")
  func unused() {
    #expect(rendered("a", partials: ["broken": "{{"]) == "a")
  }

  @Test("a page without a template is a problem")
  func noTemplate() {
    let templates = TemplateSet(sources: ["agenda": []])
    guard case .problems(let problems) = templates.compile("agnda", for: SampleCircle.self) else {
      Issue.record("there is a template")
      return
    }
    #expect(
      problems.map(\.description) == [
        "agnda:1:1: unknown template `agnda`; did you mean `agenda`?"
      ])
  }

  @Test("a message shows a name on one line and not in full length")
  func shownNames() {
    let name = String(repeating: "x", count: 1000)
    #expect(rendered("{{\(name)}}") == "page:1:1: unknown name `\(name.prefix(60))…`")
    #expect(
      rendered("{{a\u{1B}[0m}}") == "page:1:1: `a [0m` is not a name; write one without blanks")
  }
}
