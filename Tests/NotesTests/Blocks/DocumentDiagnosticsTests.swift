import Notes
import SourceText
import Testing

@Suite struct DocumentDiagnosticsTests {
  private func said(_ text: String) -> [String] {
    DocumentReader.read(noteFile(text), from: 0).diagnostics.map {
      "\($0.place.line):\($0.place.column) \($0.code.rawValue): \($0.message)"
        + ($0.fix.map { " → \($0)" } ?? "")
    }
  }

  @Test(
    "what is hidden and looks like a task or a dated heading is counted once",
    arguments: [
      ("```\n- [ ] a\n```", ["2:1 hidden-text: 1 task inside code, HTML or comments is not read"]),
      (
        "x\n\n    - [x] a\n    # 2026-11-19\n\n<!--\n* [ ] b\n-->\n\n%%\n1. [ ] c\n%%",
        ["3:5 hidden-text: 3 tasks and 1 dated heading inside code, HTML or comments are not read"]
      ),
      (
        "a <!-- - [ ] b --> c",
        ["1:8 hidden-text: 1 task inside code, HTML or comments is not read"]
      ),
      (
        "%%\n\n## 2026/11/19 1:1\n\n```\n- [ ] a\n```\n%%",
        ["3:1 hidden-text: 1 task and 1 dated heading inside code, HTML or comments are not read"]
      ),
      ("```\n[ ] a\n- a\n- [ab] c\n- []\n# h\n2026-11-19\n####### 2026-11-19\n```", []),
      ("- [ ] a\n\n# 2026-11-19", []),
    ])
  func hidden(text: String, expected: [String]) {
    #expect(said(text) == expected)
  }

  @Test(
    "a merge conflict is reported where it begins",
    arguments: [
      ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n<<<<<<< HEAD\n=======\n>>>>>>> x", true),
      ("<<<<<<< HEAD\r\n=======\r\n>>>>>>> x\r\n", true),
      ("<<<<<<< HEAD\nb\n>>>>>>> x\n=======", false),  // out of order
      ("```\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n```", false),  // an example
      ("<<<<<<<\n=======\n>>>>>>>", false),
    ])
  func conflicts(text: String, expected: Bool) {
    let line = text.hasPrefix("a") ? 2 : 1
    let wanted =
      "\(line):1 conflict-markers: a merge conflict begins here that is not resolved"
      + " → keep one side and delete the three lines of markers"
    #expect(said(text).filter { $0.contains("conflict") } == (expected ? [wanted] : []))
  }

  @Test(
    "text above a rule is named where it was hardly meant as a heading",
    arguments: [
      ("We talked.\n---", 2),  // a sentence
      ("one\ntwo\n---", 3),  // several lines
      ("text\n-", 2),  // an item that was begun
      ("## 2026-11-19 1:1\n\nDeck\n---", 4),  // would end the meeting
      ("Notes\n---", nil), ("2026-11-19 1:1\n---", nil), ("a.\n===", nil), ("a.\n\n---", nil),
      ("## 2026-11-19\n\n## Notes\n\nDeck\n---", nil),
      ("2026-11-19 1:1\n---\n\n2026-11-26 1:1\n---", nil),
      ("- a.\n---", nil),  // a rule
    ])
  func rules(text: String, line: Int?) {
    let wanted = line.map {
      "\($0):1 text-above-rule: the text above this line of dashes is read as a heading"
        + " → put an empty line above the dashes"
    }
    #expect(said(text) == [wanted].compactMap(\.self))
  }

  @Test(
    "deep nesting is cut and said once",
    arguments: [
      (String(repeating: "> ", count: 100) + "x", nil),
      (String(repeating: ">", count: 101) + " x", 101),
      (String(repeating: "* ", count: 500), nil),  // a rule
    ] as [(String, Int?)])
  func nesting(text: String, column: Int?) {
    let wanted = column.map {
      "1:\($0) deep-nesting: nested more than 100 deep; what is deeper is read as text"
    }
    #expect(said(text) == [wanted].compactMap(\.self))
    let depths = DocumentReader.read(noteFile(text), from: 0).document.blocks.map(\.depth)
    #expect((depths.max() ?? 0) <= 100)
  }
}
