import Notes
import SourceText
import Testing

@Suite struct TaskItemTests {
  @Test(
    "a box of one character and a blank make a task",
    arguments: [
      ("[ ] call", " ", "call"), ("[x] call", "x", "call"), ("[X]   call", "X", "call"),
      ("[/]\tcall", "/", "call"), ("[\u{A0}]\u{A0}call", " ", "call"),
      ("[✅\u{FE0F}] call", "✅", "call"),
      ("[?] [link](x)", "?", "[link](x)"), ("[ ] ", nil, nil), ("[ ]", nil, nil), ("[]", nil, nil),
      ("[word] text", nil, nil), ("[[Link]] text", nil, nil), ("[x](link)", nil, nil),
      ("[x][ref] text", nil, nil), ("[x]text", nil, nil), ("\\[ ] text", nil, nil),
      ("text", nil, nil),
      ("", nil, nil), ("[", nil, nil), ("[[] x", nil, nil), ("[]] x", nil, nil),
      ("[\\] x", nil, nil),
      ("[e\u{301}] x", nil, nil), ("[x]\u{A0}", nil, nil),
    ])
  func shape(text: String, symbol: Unicode.Scalar?, rest: String?) {
    let file = SourceFile(path: VaultPath("a.md"), bytes: Array(("- " + text).utf8))
    guard case .task(let task) = TaskItem.read(2..<file.bytes.count, in: file) else {
      #expect(symbol == nil)
      return
    }
    #expect(task.symbol == symbol)
    #expect(file.text(task.textStart..<file.bytes.count) == rest)
    #expect(task.symbolRange.lowerBound == 3)
  }

  @Test(
    "a box that was meant as a task's is told, a link is not",
    arguments: [
      ("[] call", "[]", "`[ ]` and a blank"), ("[x]call", "[x]", "`[x]` and a blank"),
      ("[ ]call", "[ ]", "`[ ]` and a blank"), ("[ x ] call", "[ x ]", "`[x]` and a blank"),
      ("[  ] call", "[  ]", "`[ ]` and a blank"), ("[]call", "[]", "`[ ]` and a blank"),
      ("[x](link)", nil, nil), ("[x][ref]", nil, nil), ("[](link)", nil, nil),
      ("[[Link]]", nil, nil),
      ("[1]Smith", nil, nil), ("[word] text", nil, nil), ("[]", nil, nil), ("[x]", nil, nil),
      ("[x] ", nil, nil),
      ("[ ] call", nil, nil), ("call", nil, nil), ("[xx] call", nil, nil),
    ])
  func malformed(text: String, box: String?, fix: String?) {
    let file = SourceFile(path: VaultPath("a.md"), bytes: Array(("- " + text).utf8))
    guard case .malformed(let diagnostic) = TaskItem.read(2..<file.bytes.count, in: file) else {
      #expect(box == nil)
      return
    }
    #expect(diagnostic.code == .malformedTask)
    #expect(diagnostic.place.description == "a.md:1:3")
    #expect(diagnostic.message == "`\(box ?? "?")` begins no task")
    #expect(diagnostic.fix == fix)
  }

  @Test("bytes that are no UTF-8 are a character too")
  func brokenBytes() {
    let file = SourceFile(path: VaultPath("a.md"), bytes: [0x5B, 0xFF, 0x5D, 0x20, 0x61])
    guard case .task(let task) = TaskItem.read(0..<5, in: file) else {
      Issue.record("no task")
      return
    }
    #expect(task.symbolRange == 1..<2)
  }

  @Test(
    "a box's character means what it says, and what the owner's settings say",
    arguments: [
      (" ", CommitmentStatus.open), ("x", .done), ("X", .done), ("-", .cancelled),
      ("/", .inProgress),
      (">", .passedOn), ("h", .onHold), ("?", .open), ("~", .onHold), ("<", .open), ("é", .open),
    ] as [(Unicode.Scalar, CommitmentStatus)])
  func status(symbol: Unicode.Scalar, expected: CommitmentStatus) {
    var configuration = Configuration()
    configuration.statuses = ["~": .onHold, "<": .open]
    #expect(TaskStatus.status(of: symbol, in: configuration) == expected)
  }

  @Test(
    "a topic's tag asks for a level of trust",
    arguments: [
      ("trust/4", 4), ("trust/candid", 4), ("Trust/NEW", 1), ("trust/deep", 5), ("trust/6", nil),
      ("trust/0", nil),
      ("trust", nil), ("trust/4/x", nil), ("topic/4", nil), ("", nil), ("trust/", nil),
      ("trust/04", nil),
    ])
  func topicTag(tag: String, level: Int?) {
    #expect(TopicTag.level(of: tag)?.number == level)
  }
}
