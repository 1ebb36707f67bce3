import Foundation
import Relationships
import Testing

/// `peerage explain`; what it looks like is in Tests/Transcripts/explain.txt.
@Suite struct ExplainCommandTests {
  @Test("outside of any vault a rule is explained with its standard setting")
  func withoutVault() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program(folder: folder.url).run(["explain", "kept-rate-low"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("less\nthan 80 % were kept."))
    #expect(outcome.output.contains("\nsetting   `limits: { kept-percent: 80 }` is standard\n"))
  }

  @Test("without a rule all of them are listed, each on one line of at most a hundred characters")
  func list() throws {
    let folder = try TemporaryFolder()
    let lines = try Program(folder: folder.url).run(["explain"]).output.split(separator: "\n")
    let ids = lines.filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").first }
    #expect(ids.map(String.init).sorted() == RuleBook.rules.map { $0.text.name.rawValue }.sorted())
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
