import Testing

@testable import peerage

@Suite struct UnifiedDiffTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let note: String
    let old: String?
    let new: String?
    let lines: [String]
    var testDescription: String { note }
  }

  static let rows = [
    Row(note: "equal texts have no diff", old: "a\nb\n", new: "a\nb\n", lines: []),
    Row(note: "two empty texts have no diff", old: "", new: "", lines: []),
    Row(
      note: "a line in the middle, with its neighbours", old: "a\nb\nc\nd\ne\nf\ng\nh\ni\n",
      new: "a\nb\nc\nd\nE\nf\ng\nh\ni\n",
      lines: [
        "--- p.md", "+++ p.md", "@@ -2,7 +2,7 @@", " b", " c", " d", "-e", "+E", " f", " g", " h",
      ]),
    Row(
      note: "a page that is new", old: nil, new: "a\nb\n",
      lines: ["--- /dev/null", "+++ p.md", "@@ -0,0 +1,2 @@", "+a", "+b"]),
    Row(
      note: "a page that goes", old: "a\n", new: nil,
      lines: ["--- p.md", "+++ /dev/null", "@@ -1 +0,0 @@", "-a"]),
    Row(
      note: "an empty page that is new has no hunk", old: nil, new: "",
      lines: ["--- /dev/null", "+++ p.md"]),
    Row(
      note: "a lost final newline", old: "a\nb\n", new: "a\nb",
      lines: [
        "--- p.md", "+++ p.md", "@@ -1,2 +1,2 @@", " a", "-b", "+b",
        "\\ No newline at end of file",
      ]),
    Row(
      note: "changes six lines apart share a hunk", old: "1\na\nb\nc\nd\ne\nf\n2\n",
      new: "x\na\nb\nc\nd\ne\nf\ny\n",
      lines: [
        "--- p.md", "+++ p.md", "@@ -1,8 +1,8 @@", "-1", "+x", " a", " b", " c", " d", " e", " f",
        "-2", "+y",
      ]),
    Row(
      note: "changes seven lines apart do not", old: "1\na\nb\nc\nd\ne\nf\ng\n2\n",
      new: "x\na\nb\nc\nd\ne\nf\ng\ny\n",
      lines: [
        "--- p.md", "+++ p.md", "@@ -1,4 +1,4 @@", "-1", "+x", " a", " b", " c", "@@ -6,4 +6,4 @@",
        " e", " f", " g", "-2", "+y",
      ]),
  ]

  @Test("a diff has the lines that `patch` reads", arguments: rows)
  func diff(row: Row) {
    let lines = UnifiedDiff.lines(
      from: row.old.map { Array($0.utf8) }, to: row.new.map { Array($0.utf8) }, path: "p.md")
    #expect(lines.map(\.text) == row.lines)
  }

  @Test("the fewest changes of lines turn the old text into the new one")
  func law() {
    var random = Seeded(state: 7)
    for _ in 0..<500 {
      let old = text(using: &random)
      let new = text(using: &random)
      let changes = ShortestEdit.changes(from: old, to: new)
      #expect(applied(changes, old: old, new: new) == new)
      let distance = changes.map { $0.old.count + $0.new.count }.reduce(0, +)
      #expect(distance == new.difference(from: old).count)
    }
  }

  @Test("texts that have little in common are replaced as a whole, at once")
  func bounded() {
    let changes = ShortestEdit.changes(
      from: [-1] + Array(0..<50_000), to: [-1] + Array(50_000..<100_000))
    #expect(changes == [ShortestEdit.Change(old: 1..<50_001, new: 1..<50_001)])
  }

  private func text(using random: inout Seeded) -> [Int] {
    (0..<Int.random(in: 0...30, using: &random)).map { _ in Int.random(in: 0...4, using: &random) }
  }

  private func applied(_ changes: [ShortestEdit.Change], old: [Int], new: [Int]) -> [Int] {
    var result: [Int] = []
    var next = 0
    for change in changes {
      result += old[next..<change.old.lowerBound] + new[change.new]
      next = change.old.upperBound
    }
    return result + old[next...]
  }
}
