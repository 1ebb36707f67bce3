import Foundation
import SourceText
import Testing

@Suite struct DiagnosticPageTests {
  @Test("the page in the manual is the one the catalogue makes")
  func manual() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/diagnostics.md").standardizedFileURL
    if ProcessInfo.processInfo.environment["PEERAGE_RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(DiagnosticPage.markdown.utf8).write(to: page)
      Issue.record("docs/diagnostics.md was recorded; read the difference")
    }
    let recorded = try String(decoding: Data(contentsOf: page), as: UTF8.self)
    #expect(recorded == DiagnosticPage.markdown, "PEERAGE_RECORD_GOLDENS=1 records it anew")
  }

  @Test("every code stands on the page once, the gravest first")
  func order() {
    let codes = DiagnosticPage.markdown.split(separator: "\n").filter { $0.hasPrefix("### `") }
      .map { String($0.dropFirst(5).dropLast()) }
    let expected = DiagnosticCode.allCases.sorted {
      let order = Severity.allCases
      let (first, second) = (order.firstIndex(of: $0.severity), order.firstIndex(of: $1.severity))
      return first == second ? $0.rawValue < $1.rawValue : (first ?? 0) < (second ?? 0)
    }
    #expect(codes == expected.map(\.rawValue))
  }

  @Test(
    "a code's words are whole sentences that quote nothing they should not",
    arguments: DiagnosticCode.allCases)
  func words(code: DiagnosticCode) {
    #expect(code.explanation.hasSuffix("."))
    #expect(!code.summary.hasSuffix(".") && code.summary.first?.isUppercase == false)
    #expect(
      DiagnosticPage.markdown.contains("[\(code.rawValue)]\n"), "an example shows it as printed")
  }
}
