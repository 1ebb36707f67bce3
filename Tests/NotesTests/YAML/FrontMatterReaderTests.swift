import Notes
import SourceText
import Testing

@Suite struct FrontMatterReaderTests {
  @Test(
    "front matter is what stands between fences at the very top",
    arguments: [
      ("---\nname: Ada\n---\nbody", "name=Ada", "body", "the plain form"),
      ("---\r\nname: Ada\r\n---\r\nbody", "name=Ada", "body", "CRLF"),
      ("---\rname: Ada\rrole: VP\r---\rbody", "name=Ada role=VP", "body", "a lone CR"),
      ("\u{FEFF}---\nname: Ada\n---\nbody", "name=Ada", "body", "a byte-order mark"),
      (
        "\u{FEFF}---\r\nname: Zoë\r\nrole: VP\r\n---\r\nbody", "name=Zoë role=VP", "body",
        "mark and CRLF"
      ),
      ("--- \t\nname: Ada\n---  \nbody", "name=Ada", "body", "blanks after the dashes"),
      ("---\nname: Ada\n...\nbody", "name=Ada", "body", "dots at the end"),
      ("---\n# hi\nname: Ada # she\n\n---\n", "name=Ada", "", "comments and empty lines"),
      (
        "---\n{\n\t\"name\": \"Ada\",\n\t\"aliases\": [\"A\", \"B\"]\n}\n---\nbody",
        "name='Ada' aliases=['A','B']", "body", "a JSON object"
      ),
      ("---\n{\"name\":\"Ada\"}\n---\nbody", "name='Ada'", "body", "JSON without blanks"),
      ("---\n---\nbody", "", "body", "nothing between the fences"),
      ("---\nname: Ada\n---", "name=Ada", "", "no line ending at the end"),
      (
        "---\nname: Ada\n---\n---\nrole: VP\n---\n", "name=Ada", "---\nrole: VP\n---\n",
        "a second block"
      ),
      ("---\nname: Ada\nbody", "", "---\nname: Ada\nbody", "no closing fence"),
      ("\n---\nname: Ada\n---\n", "", "\n---\nname: Ada\n---\n", "not at the very top"),
      ("----\nname: Ada\n---\n", "", "----\nname: Ada\n---\n", "four dashes"),
      (
        "---\nOnce upon a time\n---\nbody", "", "---\nOnce upon a time\n---\nbody",
        "text between rules"
      ),
      (
        "---\n- [ ] call\n- [x] mail\n---\n", "", "---\n- [ ] call\n- [x] mail\n---\n",
        "a list between rules"
      ),
      ("---\n  name: Ada\n  role: VP\n---\n", "name=Ada role=VP", "", "every key indented"),
      ("", "", "", "an empty file"), ("---", "", "---", "a fence alone"),
      ("\u{FEFF}body", "", "body", "a mark and no front matter"),
    ])
  func fences(text: String, entries: String, body: String, note: Comment) {
    let file = SourceFile(path: "a.md", text)
    let (frontMatter, diagnostics) = FrontMatterReader.read(file)
    #expect(frontMatter.dump == entries, note)
    #expect(file.text(frontMatter.bodyStart..<file.bytes.count) == body, note)
    #expect(diagnostics.isEmpty, note)
  }

  @Test(
    "values keep their text",
    arguments: [
      ("a: No", "a=No", "a word that YAML 1.1 takes for false"),
      ("a: 10:30", "a=10:30", "a number to base 60 in YAML 1.1"),
      ("a: 2022-06-07 10:06", "a=2022-06-07 10:06", "a time stamp"),
      ("a: 007", "a=007", "an octal number in YAML 1.1"),
      ("a: 'it''s'", "a='it's'", "single quotes"), ("a: \"x\\ty\"", "a='x\ty'", "double quotes"),
      ("a: one\n  two", "a=one two", "two lines"),
      ("a: |\n  one\n  two", "a='one\ntwo\n'", "a block of text"),
      ("a: >-\n  one\n  two", "a='one two'", "a folded block"),
      ("\"a b\": c", "a b=c", "a quoted key"), ("? a\n: b", "a=b", "a key behind a question mark"),
      ("a: &x b", "a=b", "an anchor is harmless"),
      ("a: !!python/object:os.system b", "a=b", "so is a tag"),
      ("<<: {a: b}", "<<={a=b}", "a merge key is a key"),
      ("1:1: Ada", "1:1=Ada", "a colon in a key"),
      ("a:\n- b\n- c", "a=[b,c]", "a list that is not indented"),
      ("a:\tb", "a=b", "a tab behind the colon"),
      ("a: {b: c, d: [e]}", "a={b=c d=[e]}", "brackets"),
      ("a: \"[[Ada]]\"", "a='[[Ada]]'", "a quoted link"),
    ])
  func values(yaml: String, entries: String, note: Comment) {
    expect(yaml, entries, [], note)
  }

  @Test(
    "empty in any form is absent",
    arguments: [
      "a:", "a: ~", "a: null", "a: NULL", "a: \"\"", "a: ' '", "a: []", "a: {}", "a: [\"\"]",
      "a:\n  -",
      "a:\n  - null\n  - ''", "a: {b: , c: []}", "a: # later", "a: |\n", "a: [[], [null]]",
    ])
  func absent(yaml: String) {
    expect(yaml + "\nb: [x, '', null, y]", "b=[x,y]", [], "\(yaml)")
  }

  @Test(
    "of two equal keys the first counts, and the second is told",
    arguments: [
      (
        "last_contact: x\nLast-Contact: y", "last_contact=x",
        ["a.md:3:1: `Last-Contact` is the same key as `last_contact` on line 2, which counts"],
        "case and signs"
      ),
      (
        "lastContact: x\nlast contact: y", "lastContact=x",
        ["a.md:3:1: `last contact` is the same key as `lastContact` on line 2, which counts"],
        "camel case"
      ),
      ("a:\na: y", "a=y", [], "an absent one is not there"),
      (
        "m: {a: x, A: y, bc: 1, b-c: 2}", "m={a=x A=y bc=1}",
        ["a.md:2:24: `b-c` is the same key as `bc` on line 2, which counts"],
        "nested; single characters differ"
      ),
    ])
  func duplicates(yaml: String, entries: String, messages: [String], note: Comment) {
    expect(yaml, entries, messages, note)
  }

  @Test(
    "what people write without quotes is text",
    arguments: [
      ("a: @ada", "a=@ada", "a mention"), ("a: @ada, @grace", "a=@ada, @grace", "mentions"),
      ("a: #person", "a=#person", "a tag, which is a comment to YAML"),
      ("a: #person # kind", "a=#person", "a tag and a comment"),
      ("a: # person", "", "a comment"), ("a: x #tag", "a=x", "a comment behind a value"),
      ("a: [#person]", "a=[#person]", "a tag in brackets"),
      ("a: [#person, #work/x]", "a=[#person,#work/x]", "tags in brackets"),
      ("a: [@ada, [[Grace]], \"x, y\"]", "a=[@ada,[[Grace]],'x, y']", "mixed in brackets"),
      ("a: [[Ada]]", "a=[[Ada]]", "a link that YAML reads as a list"),
      ("a: [[peers/Ada#h|Ada L]]", "a=[[peers/Ada#h|Ada L]]", "with all parts"),
      ("a: [[@Ada]]", "a=[[@Ada]]", "a link that YAML refuses"),
      ("a: [[Ada]], [[Grace]]", "a=[[Ada]], [[Grace]]", "links"),
      ("a: [[Ada]] # friend", "a=[[Ada]]", "a link and a comment"),
      ("a: [[[Ada]], [[Grace]]]", "a=[[[Ada]],[[Grace]]]", "links in brackets"),
      ("a: [[x], [y]]", "a=[[x],[y]]", "lists in a list stay lists"),
      ("a: [Ada](../peers/ada.md)", "a=[Ada](../peers/ada.md)", "a Markdown link"),
      ("a: \"Ada\" Lovelace", "a=\"Ada\" Lovelace", "quotes around the first word"),
      ("a: \"[[Ada]]\", \"[[Grace]]\"", "a=\"[[Ada]]\", \"[[Grace]]\"", "quoted links and a comma"),
      (
        "a:\n  - @ada\n  - #x\n  - [[Ada]]\n  - [[A]], [[B]]\n  - z",
        "a=[@ada,#x,[[Ada]],[[A]], [[B]],z]", "items"
      ),
      ("a:\n- #x\n- y", "a=[#x,y]", "an item that is a comment to YAML"),
      ("a: 1:1: Ada", "a=1:1: Ada", "a colon and a blank"),
      ("a: Re: plan", "a=Re: plan", "a subject"),
      ("a: Plan:", "a=Plan:", "a colon at the end"),
      ("a: [Re: plan, x]", "a=[{Re=plan},x]", "a map to YAML"),
      ("a: {k: v}\nb:\n  - text: a: b\n    n: 1", "a={k=v} b=[{text=a: b n=1}]", "inside an item"),
      ("a: `code`", "a=`code`", "a code span"), ("a: %done", "a=%done", "a percent sign"),
      ("a:\n\t- x\n\t- y", "a=[x,y]", "indented by tabs"),
      ("a:\n\tb: x\n\tc: @y", "a={b=x c=@y}", "a map too"),
      ("a: |\n  - @b\n  c: #d\nb: @x", "a='- @b\nc: #d\n' b=@x", "a block of text is left alone"),
      ("a: @b\n  and @c", "a=@b and @c", "text on two lines"),
      ("a: @é ü\nb: é", "a=@é ü b=é", "beyond ASCII"),
    ])
  func texts(yaml: String, entries: String, note: Comment) {
    expect(yaml, entries, [], note)
    // Nothing depends on whether another key is broken.
    let rest = entries.isEmpty ? "" : " " + entries
    expect("z: y\n" + yaml + "\nq: [", "z=y" + rest, nil, note)
    expect("z: [\n" + yaml + "\nq: y", (entries.isEmpty ? "" : entries + " ") + "q=y", nil, note)
  }

  @Test(
    "only the bad key is lost, and told at its own line",
    arguments: [
      (
        "a: x\nb: *y\nc: z", "a=x c=z",
        ["a.md:3:1: `b` could not be read: aliases are not expanded"], "an alias"
      ),
      (
        "a: x\nb:\n  - &l [1]\n  - *l\nc: z", "a=x c=z",
        ["a.md:3:1: `b` could not be read: aliases are not expanded"], "an alias and its anchor"
      ),
      (
        "*k : x\na: y", "a=y",
        ["a.md:2:1: `*k` could not be read: aliases are not expanded"], "an alias as a key"
      ),
      (
        "a: x\nb: [y, z\nc: w", "a=x c=w",
        ["a.md:3:1: `b` could not be read: a list in `[ ]` is not closed"], "a bracket"
      ),
      (
        "a: x\nb: \"y\nc: w", "a=x c=w", ["a.md:3:1: `b` could not be read: a quote is not closed"],
        "a quote"
      ),
      (
        "a: x\nb: {y: z\nc: w", "a=x c=w",
        ["a.md:3:1: `b` could not be read: a map in `{ }` is not closed"], "a brace"
      ),
      (
        "? [a, b]\n: c\nd: e", "d=e",
        ["a.md:2:1: `? [a, b]` could not be read: a key can't be a list or a map"], "a complex key"
      ),
      (
        "{a: b}: c\nd: e", "", ["a.md:2:1: `{` could not be read: a key can't be a list or a map"],
        "a map as a key"
      ),
      (
        "a: x\njust words\nand more\nb: y", "a=x b=y",
        ["a.md:3:1: `just words` is no `key: value`"], "lines without a key are told once"
      ),
      ("%YAML 1.2\na: x", "a=x", ["a.md:2:1: `%YAML 1.2` is no `key: value`"], "a directive"),
      ("a: x\nb: {{title}}\nc: y", "a=x c=y", [], "a template's placeholder is no problem"),
      (
        "a:\n\tb: x\n  c: y\nd: z", "d=z",
        ["a.md:2:1: `a` could not be read: its lines are indented by tabs and blanks"],
        "tabs and blanks"
      ),
      (
        "a: x\nb: \"\\d\"\nc: y", "a=x c=y",
        ["a.md:3:1: `b` could not be read: a backslash between double quotes means something else"],
        "an escape"
      ),
      (
        "a: x\nb: y\u{1}\nc: z", "a=x c=z",
        ["a.md:3:1: `b` could not be read: it holds a control character"], "a control character"
      ),
      (
        "a: x\nb: y\u{0}\nc: z", "a=x c=z",
        ["a.md:3:1: `b` could not be read: it holds a control character"], "NUL"
      ),
      (
        "a: x\nb:\n  c: d\n e: f\ng: h", "a=x g=h",
        ["a.md:3:1: `b` could not be read: its lines are not indented alike"], "indentation"
      ),
      (
        "{\"a\": \"b\",\n\"c\": }}\n", "",
        [
          "a.md:2:1: `{` could not be read: a line below it is neither `key: value` nor a part of a value"
        ], "JSON"
      ),
    ])
  func broken(yaml: String, entries: String, messages: [String], note: Comment) {
    expect(yaml, entries, messages, note)
  }

  @Test("bytes that are not UTF-8 cost their own key alone")
  func notUTF8() {
    let bytes = Array("---\na: x\nb: y".utf8) + [0xFF, 0xFE] + Array("\nc: @z\n---\nbody".utf8)
    let file = SourceFile(path: VaultPath("a.md"), bytes: bytes)
    let (frontMatter, diagnostics) = FrontMatterReader.read(file)
    #expect(frontMatter.dump == "a=x c=@z")
    #expect(
      diagnostics.map(\.line) == [
        "a.md:3:1: `b` could not be read: it holds bytes that are not UTF-8"
      ])
  }

  @Test("TOML is named and left out of the body")
  func toml() {
    let file = SourceFile(path: "a.md", "+++\ntitle = \"x\"\n+++\nbody")
    let (frontMatter, diagnostics) = FrontMatterReader.read(file)
    #expect(frontMatter.dump == "")
    #expect(file.text(frontMatter.bodyStart..<file.bytes.count) == "body")
    #expect(diagnostics.map(\.line) == ["a.md:1:1: front matter between `+++` lines is not read"])
    #expect(diagnostics.map(\.code) == [.tomlFrontMatter])
    #expect(FrontMatterReader.read(SourceFile(path: "a.md", "+++\nx")).diagnostics.isEmpty)
  }

  @Test(
    "a template is known by its placeholders",
    arguments: [
      ("name: \"{{title}}\"", true), ("name: {{title}}", true), ("name: <% tp.file.title %>", true),
      ("<%*\nlet x = 1\n%>\nname: x", true), ("name: }} {{", false), ("name: {a: {b: c}}", false),
      ("name: 5 <% 6", false), ("name: Ada", false),
    ])
  func templates(yaml: String, isTemplate: Bool) {
    let file = SourceFile(path: "a.md", "---\n\(yaml)\n---\n")
    #expect(FrontMatterReader.read(file).frontMatter.isTemplate == isTemplate)
  }

  @Test("places are bytes of the file", arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func places(ending: String, mark: String) throws {
    let lines = [
      "---", "é: \"ü🙂\"", "list:", "  - ä: ö", "  - zoë # x", "text: |", "  über", "  x", "",
      "tag: #ü",
      "last: [[Zoë]]", "---", "",
    ]
    let file = SourceFile(path: "a.md", mark + lines.joined(separator: ending))
    let (frontMatter, diagnostics) = FrontMatterReader.read(file)
    #expect(diagnostics.isEmpty)
    let shown = frontMatter.entries.map { entry in
      file.text(entry.keyRange) + "→" + file.text(entry.value.range)
    }
    #expect(
      shown == [
        "é→\"ü🙂\"", "list→- ä: ö\(ending)  - zoë", "text→|\(ending)  über\(ending)  x", "tag→#ü",
        "last→[[Zoë]]",
      ])
    guard case .list(let items, _)? = frontMatter.entry("list")?.value else {
      Issue.record("no list")
      return
    }
    #expect(items.map { file.text($0.range) } == ["ä: ö", "zoë"])
  }

  private func expect(_ yaml: String, _ entries: String, _ messages: [String]?, _ note: Comment) {
    let file = SourceFile(path: "a.md", "---\n\(yaml)\n---\nbody")
    let (frontMatter, diagnostics) = FrontMatterReader.read(file)
    #expect(frontMatter.dump == entries, note)
    if let messages { #expect(diagnostics.map(\.line) == messages, note) }
    #expect(file.text(frontMatter.bodyStart..<file.bytes.count) == "body", note)
  }
}
