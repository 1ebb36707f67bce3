import Foundation
import Relationships
import SourceText
import Testing

@Suite struct PracticePageTests {
  static let isRecording = ProcessInfo.processInfo.environment["PEERAGE_RECORD_GOLDENS"] == "1"

  @Test("the page in the manual is the one the rules make")
  func manual() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/practice.md").standardizedFileURL
    if PracticePageTests.isRecording {
      try Data(PracticePage.markdown.utf8).write(to: page)
      Issue.record("docs/practice.md was recorded; read the difference")
    }
    let recorded = try String(decoding: Data(contentsOf: page), as: UTF8.self)
    #expect(recorded == PracticePage.markdown, "PEERAGE_RECORD_GOLDENS=1 records it anew")
  }

  @Test("every rule stands on the page once, in the order of the practice inside its part")
  func order() {
    let ids = PracticePage.markdown.split(separator: "\n").filter { $0.hasPrefix("#### `") }
      .map { String($0.dropFirst(6).dropLast()) }
    let rules = RuleBook.rules.map { $0.text }
    let expected = PracticePart.allCases.flatMap { part in rules.filter { $0.part == part } }
    #expect(ids == expected.map(\.name.rawValue))
    #expect(Set(ids) == Set(RuleName.allCases.map(\.rawValue)))
  }

  @Test(
    "a rule's words are whole sentences, and say where its setting goes",
    arguments: RuleBook.rules.map { $0.text })
  func words(rule: RuleText) {
    for text in [rule.looksFor, rule.why] {
      #expect(text.hasSuffix(".") && text.first?.isUppercase == true, "\(rule.name)")
      #expect(!text.contains("\n") && !text.contains("  "), "\(rule.name)")
    }
    #expect(rule.looksFor.contains("{limit}") == (rule.limit != nil), "\(rule.name)")
    #expect(!rule.standardLooksFor.contains("{") && !rule.why.contains("{"), "\(rule.name)")
  }
}
