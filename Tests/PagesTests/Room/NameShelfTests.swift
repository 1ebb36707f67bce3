import SourceText
import Testing

@testable import Pages

/// Rows by their first letter.
@Suite struct NameShelfTests {
  private func leaves(_ names: [String]) -> [String] {
    NameShelf(names) { Folded($0) }.leaves.map { leaf in
      "\(leaf.name) \(leaf.label) \(leaf.rows.joined(separator: ","))"
    }
  }

  @Test("letters are pages by alphabet; what begins with none, or in a script of signs, comes last")
  func letters() {
    #expect(
      leaves(["Zoë", "Élodie", "ada", "Эльза", "7 of 9", "李雷", "Ada"])
        == ["a A ada,Ada", "e E Élodie", "z Z Zoë", "э Э Эльза", "other other 7 of 9,李雷"])
    #expect(leaves([""]) == ["other other "])
  }

  @Test("a letter is one page up to its last line, and has parts beyond")
  func parts() {
    let most = PageRoom.lines
    let names = (1...most).map { "ada \($0)" }
    #expect(NameShelf(names) { Folded($0) }.leaves.map(\.name) == ["a"])
    let more = NameShelf(names + ["ann"]) { Folded($0) }.leaves
    #expect(more.map(\.name) == ["a", "a-2"])
    #expect(more.map(\.label) == ["A", "A (2)"])
    #expect(more.map(\.rows.count) == [most, 1])
  }
}
