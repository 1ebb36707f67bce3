import Notes
import SourceText
import Testing

@Suite struct InlineScannerTests {
  private func scanned(_ text: String) -> String {
    let file = noteFile(text)
    let segments = DocumentReader.read(noteFile("x\n" + text), from: 2).document.blocks
      .flatMap(\.segments).map { $0.lowerBound - 2..<$0.upperBound - 2 }
    return dump(InlineScanner.scan(segments, in: file), file)
  }

  @Test(
    "nothing is read in code, comments and tags",
    arguments: [
      ("a `code [[x]]` b", "«a » code(code [[x]]) « b»"),  // a code span
      ("`a``b`", "code(a``b)"),  // a longer run does not close it
      ("``a ` b``", "code(a ` b)"),  // nor does a shorter one
      ("`a #b", "«`a » tag(b)"),  // nothing closes it
      (#"\`no [[Ada]]`"#, #"escape(\`) «no » wiki(Ada) «`»"#),  // a backslash makes the tick plain
      (#"`a\` b"#, #"code(a\) « b»"#),  // in code a backslash is one
      ("> `a\n> b` c", "code(a⏎b) « c»"),  // over two lines of a quote
      ("x <!-- [[a]] --> y", "«x » comment(<!-- [[a]] -->) « y»"),  // an HTML comment
      ("x <!-- [[a]]", "«x <!-- » wiki(a)"),  // that nothing ends
      ("x <!--> y -->", "«x » comment(<!-->) « y -->»"),  // CommonMark 0.31: this is all of it
      ("a %% b @c %% d", "«a » comment(%% b @c %%) « d»"),  // a comment
      ("a %% @b", "«a %% » mention(b)"),  // that nothing ends
      ("a %% @b `%%`", "«a %% » mention(b) « » code(%%)"),  // code ends none
      ("100%% x", "«100%% x»"),
      ("<b title=\"#x\">@a</b>", "html(<b title=\"#x\">) mention(a) html(</b>)"),  // a tag
      // autolinks
      ("<https://x.org/#a> <ada@x.org>", "html(<https://x.org/#a>) « » html(<ada@x.org>)"),
      ("a < b > #c", "«a < b > » tag(c)"),  // no tag
    ])
  func opaque(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "wikilinks are read as their grammar says",
    arguments: [
      ("[[Ada]]", "wiki(Ada)"),
      ("[[peers/ada.md#Log|Ada L.]] x", "wiki(peers/ada#Log|Ada L.) « x»"),
      (#"[[a\|b]]"#, "wiki(a|b)"),  // as tables need it
      ("[[ Ada | L ]]", "wiki(Ada|L)"),  // blanks
      ("[[Ada|]]", "wiki(Ada)"),  // an empty label is none
      ("[[#Log]]", "wiki(#Log)"),  // in the same note
      ("[[A#H1#H2]]", "wiki(A#H1#H2)"),  // nested headings
      ("[[A#^b1]]", "wiki(A#^b1)"),  // a block
      ("[[@Rich Hickey]]", "wiki(@Rich Hickey)"),  // a file called so
      ("![[A#^b1]]", "embed(A#^b1)"),
      ("![[img.png|640x480]] ![[img.png|250]]", "embed(img.png) « » embed(img.png)"),  // sizes
      ("![[img.png|shown]]", "embed(img.png|shown)"),
      ("[[[x]]]", "«[» wiki(x) «]»"),
      ("#[[x]] [[x]]#", "«#» wiki(x) « » wiki(x) «#»"),
      ("[[]] [[|x]] [[a", "«[[]] [[|x]] [[a»"),  // none
      ("[[a\nb]]", "«[[a» ⏎ «b]]»"),  // not over lines
      ("[[a `]]`", "«[[a » code(]])"),  // the end is code
      ("[[1]](x)", "wiki(1) «(x)»"),  // wins over a link
      (#"\[[Ada]]"#, #"escape(\[) «[Ada]]»"#),
    ])
  func wikiLinks(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "Markdown links are read as CommonMark says",
    arguments: [
      ("[Ada](../peers/ada%20l.md#x \"t\") y", "link(Ada → ../peers/ada l.md#x) « y»"),
      (
        "[a](<b c.md>) [a](b 'c') [a](b (c)) [a]( b )",
        "link(a → b c.md) « » link(a → b) « » link(a → b) « » link(a → b)"
      ),
      ("[a](b(c)d)", "link(a → b(c)d)"),  // parentheses in pairs
      (#"[a](b\)c)"#, "link(a → b)c)"),
      ("[a]()", "link(a → )"),
      ("[a [b] c](d)", "link(a [b] c → d)"),  // brackets in the text
      ("[a [b](c) d](e)", "«[a » link(b → c) « d](e)»"),  // no link in a link
      ("![alt](i.png)", "image(alt → i.png)"),
      ("[![alt](i.png)](d)", "link(alt → d)"),  // an image in a link
      ("[**Ada** `L` #x](d)", "link(Ada L → d)"),  // the words of the text
      ("[a\nb](c)", "link(a b → c)"),  // over two lines
      ("[a](b c)", "«[a](b c)»"),  // a blank ends it
      ("[a] (b)", "«[a] (b)»"),
      ("[a](<1\n2>)", "«[a](<1» ⏎ «2>)»"),
      ("[a](%ff%zz%2)", "link(a → \u{FFFD}%zz%2)"),  // what is no encoding stays
      ("[x] a", "«[x] a»"),
      ("[a][b] [^1]", "«[a][b] [^1]»"),  // links with definitions are text
    ])
  func links(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test("an encoded sign does not end a link's path")
  func path() {
    let file = noteFile("[x](C%23.md#y)")
    guard case .link(let link) = InlineScanner.scan([0..<14], in: file).first?.kind else {
      Issue.record("no link")
      return
    }
    #expect(link.path == "C#.md")
    #expect(link.destination == "C#.md#y")
  }

  @Test(
    "bracketed fields are read anywhere on a line",
    arguments: [
      ("[due:: 2026-11-27]", "field(due = 2026-11-27)"),
      ("( due::2026-11-27 ) x", "field(due = 2026-11-27) « x»"),
      ("a [kid:: [[Max]]] b", "«a » field(kid = [[Max]]) « b»"),  // a link as value
      ("[a:: 1](b:: 2)", "field(a = 1) field(b = 2)"),  // one directly behind another
      ("[a:: 1](b)", "field(a = 1) «(b)»"),  // wins over a link
      (#"[a:: x \] y]"#, "field(a = x ] y)"),
      ("[a:: [b] c], z", "field(a = [b] c) «, z»"),  // nested brackets
      ("(a:: (b) [)", "field(a = (b) [)"),  // brackets of the other kind
      ("[[[[hello:: 16]]", "«[[[» field(hello = 16) «]»"),  // outer brackets skipped
      ("[[Ada:: x]]", "«[» field(Ada = x) «]»"),  // no name holds `::`
      ("[a:: ]", "field(a = )"),
      ("[a:: x", "«[a:: x»"),
      ("[a:: x\ny]", "«[a:: x» ⏎ «y]»"),  // not over lines
      ("[:: x] [ :: x]", "«[:: x] [ :: x]»"),  // no key
      ("[a (b):: c]", "«[a (b):: c]»"),  // brackets in the key
      ("[a:: `]` b]", "field(a = `]` b)"),  // code closes none
      ("(see [x:: y])", "«(see » field(x = y) «)»"),
      ("[a:: [b:: c]]", "field(a = [b:: c])"),
    ])
  func fields(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "a key at the start of a line is read",
    arguments: [
      ("Role:: VP Product", "key(Role) «VP Product»"),
      ("Role::VP", "key(Role) «VP»"),
      ("last_contact:: x", "key(last_contact) «x»"),
      ("a b/c-d:: [[Ada]]", "key(a b/c-d) wiki(Ada)"),
      ("🎂:: 05-14", "key(🎂) «05-14»"),
      ("**Key::** value", "key(Key) «value»"),
      ("**Key**:: value", "key(Key) «value»"),
      ("**Key:: value**", "key(Key) «value» em(**)"),
      ("_Key_:: v", "key(Key) «v»"),
      ("Éclair:: x", "key(Éclair) «x»"),
      ("a\nRole:: x", "«a» ⏎ key(Role) «x»"),  // on a later line
      ("Role::", "key(Role)"),  // without a value
      ("Role:: x [a:: b]", "«Role:: x » field(a = b)"),  // a bracketed field wins
      ("http://x:: y", "«http://x:: y»"),
      ("::x", "«::x»"),
      ("a, b:: c", "«a, b:: c»"),
      ("[ ] due:: x", "«[ ] due:: x»"),  // not in a task
      ("`a`:: x", "code(a) «:: x»"),
    ])
  func lineKeys(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "tags are the union of what editors read",
    arguments: [
      ("#tag x", "tag(tag) « x»"),
      ("x #a/b-c, (#x)", "«x » tag(a/b-c) «, (» tag(x) «)»"),
      ("#12 #1on1", "«#12 » tag(1on1)"),  // digits alone are a number
      ("#über #🎉 #日本", "tag(über) « » tag(🎉) « » tag(日本)"),
      ("#trust/4. #feedback/received:", "tag(trust/4) «. » tag(feedback/received) «:»"),
      ("#o'brien's", "tag(o'brien) «'s»"),
      ("a#b ##c x/#d &#35;", "«a#b ##c x/#d &#35;»"),  // in a word, twice, in a path, an entity
      ("# x #", "«x»"),  // a heading's marks
      ("~~#a~~ **#b** _#c_", "~~ tag(a) ~~ « » em(**) tag(b) em(**) « » em(_) tag(c) em(_)"),
      ("#a#b", "tag(a) «#b»"),
      ("\\#a", "escape(\\#) «a»"),
      ("#a[[b]]", "tag(a) wiki(b)"),
      ("#a… #b。", "tag(a) «… » tag(b) «。»"),
    ])
  func tags(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "mentions are names behind a sign",
    arguments: [
      ("@ada, @ada's (@me)", "mention(ada) «, » mention(ada) «'s (» mention(me) «)»"),
      (#"@"First Last" x"#, "mention(First Last) « x»"),
      (#"@"First"#, #"«@"First»"#),
      (
        "@Zoë-Ann @o'brien @ada.lovelace.",
        "mention(Zoë-Ann) « » mention(o'brien) « » mention(ada.lovelace) «.»"
      ),
      ("@me: x", "mention(me) «: x»"),
      ("ada@x.org a.@b @10 @ a", "«ada@x.org a.@b @10 @ a»"),  // addresses, times, a lone sign
      (
        "https://x.org/@ada/#tag, (https://a.b/c_d_e) @b",
        "«https://x.org/@ada/#tag, (https://a.b/c_d_e) » mention(b)"
      ),
      ("**@ada** ~~@b~~", "em(**) mention(ada) em(**) « » ~~ mention(b) ~~"),
      ("@ada’s", "mention(ada) «’s»"),
    ])
  func mentions(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "marks are read only in pairs",
    arguments: [
      ("**b** *i* _u_", "em(**) «b» em(**) « » em(*) «i» em(*) « » em(_) «u» em(_)"),
      ("***x***", "em(***) «x» em(***)"),
      ("**a *b* c**", "em(**) «a » em(*) «b» em(*) « c» em(**)"),
      ("2*3 snake_case_x * a", "«2*3 snake_case_x * a»"),
      ("**a", "«**a»"),
      ("a** b", "«a** b»"),
      ("**a*", "«*» em(*) «a» em(*)"),
      ("*a _b* c_", "em(*) «a _b» em(*) « c_»"),
      ("~~gone~~ x", "~~ «gone» ~~ « x»"),
      ("~~ a ~~ ~~b ~c~ ~~~d~~~", "«~~ a ~~ ~~b ~c~ ~~~d~~~»"),
      ("~~a\nb~~", "~~ «a» ⏎ «b» ~~"),
    ])
  func marks(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test(
    "lines end in a piece of their own and block ids end a text",
    arguments: [
      ("a  \nb\\\nc", "«a» ⏎ «b» ⏎ «c»"),
      ("text ^abc-1", "«text» id(abc-1)"),
      ("^id", "id(id)"),
      ("a\n^id", "«a» ⏎ id(id)"),
      ("2^10 ^a b", "«2^10 ^a b»"),
      ("a ^b_c", "«a ^b_c»"),
      (#"\*a\* \a"#, #"escape(\*) «a» escape(\*) « \a»"#),
    ])
  func ends(text: String, expected: String) {
    #expect(scanned(text) == expected)
  }

  @Test("a line's end reaches to the next line's text")
  func lineBreaks() {
    let file = noteFile("> a  \n>   b")
    let inlines = InlineScanner.scan([2..<3, 10..<11], in: file)
    #expect(inlines.map(\.range) == [2..<3, 3..<10, 10..<11])
  }

  @Test("a field's value has its place")
  func valueRange() {
    let file = noteFile("x [due::  2026-11-27 ] (a:: )")
    let ranges = InlineScanner.scan([0..<file.bytes.count], in: file).compactMap {
      if case .field(let field) = $0.kind { file.text(field.valueRange) } else { nil }
    }
    #expect(ranges == ["2026-11-27", ""])
  }
}
