import Testing

@testable import Pages

/// What keeps a template from taking forever or ending the program, whatever its bytes.
@Suite struct MustacheLimitTests {
  private func nested(_ depth: Int, _ inner: String) -> String {
    String(repeating: "{{#isOpen}}", count: depth) + inner
      + String(repeating: "{{/isOpen}}", count: depth)
  }

  @Test("sections may be nested 64 deep, no deeper")
  func sections() {
    #expect(rendered(nested(64, "x")) == "x")
    #expect(
      rendered(nested(65, "x")) == """
        page:1:705: sections and partials are nested more than 64 deep
        """)
    #expect(
      rendered(nested(15_000, "x")) == """
        page:1:705: sections and partials are nested more than 64 deep
        """)
  }

  @Test("partials count with the sections around them")
  func partials() {
    let partials = ["half": nested(32, "x")]
    #expect(rendered(nested(31, "{{>half}}"), partials: partials) == "x")
    #expect(
      rendered(nested(32, "{{>half}}"), partials: partials) == """
        half:1:342: sections and partials are nested more than 64 deep
        """)
    var chain: [String: String] = ["p64": "x"]
    for number in 1..<64 { chain["p\(number)"] = "{{>p\(number + 1)}}" }
    #expect(rendered("{{>p1}}", partials: chain) == "x")
  }

  @Test(
    "a partial that includes itself is reported with its way round",
    arguments: [
      ("{{>page}}", "page:1:1: partial `page` includes itself: `page` → `page`"),
      ("{{>a}}", "b:1:2: partial `a` includes itself: `a` → `b` → `a`"),
      (
        "{{#isShut}}{{>c}}{{/isShut}}",
        "c:1:1: partial `page` includes itself: `page` → `c` → `page`"
      ),
    ])
  func cycles(template: String, problem: String) {
    let partials = ["a": "{{>b}}", "b": "({{>a}})", "c": "{{>page}}"]
    #expect(rendered(template, partials: partials) == problem)
  }

  @Test("partials that double and double are stopped", arguments: ["", "x"])
  func doubling(text: String) {
    var partials: [String: String] = ["p63": text]
    for number in 1..<63 {
      partials["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}"
    }
    let problems = rendered("{{>p1}}", partials: partials).split(separator: "\n")
    #expect(problems.count == 1)
    #expect(problems[0].hasSuffix(": with its partials the page has more than 1048576 bytes"))
  }

  @Test("indentation counts, too")
  func wideIndentation() {
    let wide = String(repeating: " ", count: 10_000) + "{{>tall}}"
    let problem = rendered(wide, partials: ["tall": String(repeating: "\n", count: 10_000)])
    #expect(problem == "tall:1:1: with its partials the page has more than 1048576 bytes")
  }

  @Test(
    "pieces that invite quadratic time are read in linear time",
    arguments: [
      "{{", "{{{", "{{{x}}", "{{#a}}", "{{#a}}{{/b}}", "{{/a}}", "{{=", "{{= }}", "{{!", "{{! }}",
      "{{>", "{{   ", "   ", "{{}}", "{{.}} ", "{{#a}}\n", "x{{!}}", "\r", "{{name}}",
    ])
  func repetition(piece: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = rendered(String(repeating: piece, count: 10_000) + "}}")
    }
    // Linear time is under a second, even unoptimized; quadratic time would be minutes.
    #expect(time < .seconds(15))
  }

  @Test("no bytes end the program", arguments: 0..<8)
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let pieces =
      [
        "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "!", "=", "&", ".", " ", "\n", "\r", "\t",
        "name", "next", "words", "isOpen", "page", "part", "{{#isOpen}}", "{{/isOpen}}",
        "{{>part}}", "<% %>",
        "{{#words}}", "{{/words}}", "é", "| |", "{{name}}",
      ].map { Array($0.utf8) } + [[0xFF], [0x00], [0xC3], [0xED, 0xA0, 0x80]]
    func source() -> [UInt8] {
      (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
        pieces.randomElement(using: &random) ?? []
      }
    }
    var renderedCount = 0
    for _ in 0..<2_000 {
      let templates = TemplateSet(sources: ["page": source(), "part": source()])
      switch templates.compile("page", for: SampleCircle.self) {
      case .template(let template):
        renderedCount += 1
        _ = template.bytes(of: SampleCircle())
      case .problems(let problems):
        #expect(problems == Set(problems).sorted())
        #expect(!problems.isEmpty)
        #expect(problems.allSatisfy { $0.place.line > 0 && $0.place.utf8Column > 0 })
        #expect(!problems.contains { $0.message.utf8.contains(UInt8(ascii: "\n")) })
      }
    }
    #expect(renderedCount > 0)
  }
}

/// The same numbers on every machine (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
