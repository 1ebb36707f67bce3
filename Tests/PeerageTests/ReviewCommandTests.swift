import Foundation
import Testing

/// What `peerage review` prints, as another program would read it; written from docs/review.md.
struct StrictReview: StrictlyDecodable {
  enum CodingKeys: String, CodingKey, CaseIterable { case today, findings }
  let today: String
  let findings: [Strict<Finding>]

  struct Finding: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case rule, severity, subject, message, next, evidence
    }
    let rule, severity, subject, message, next: String
    let evidence: [Strict<Evidence>]
  }

  struct Evidence: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case path, line, text }
    let path, text: String
    let line: Int
  }
}

/// `peerage review`; what it looks like is in Tests/Transcripts/review.txt.
@Suite struct ReviewCommandTests {
  static let files = [
    "peerage.yml": "",
    "peers/ada.md": """
    # Ada Lovelace

      - [ ] send `numbers` 📅 2026-11-20 \t
    - [ ] xyzzy 📅 2026-11-21 #private
    """,
    "peers/bo.md": """
    ---
    name: "Bo\\e[31m Li"
    ---

    - [ ] @bo a map 📅 2026-11-24
    """,
  ]
  static let rules = ["--rule", "my-commitment-overdue", "--rule", "their-commitment-overdue"]

  @Test("the JSON decodes into types that reject unknown keys, the most urgent finding first")
  func json() throws {
    let review = try review(Self.rules)
    #expect(review.today == "2026-11-26")
    #expect(review.findings.map(\.subject) == ["peers/ada", "peers/bo"])
    #expect(review.findings.map(\.severity) == ["act", "plan"])
    let mine = try #require(review.findings.first)
    #expect(mine.rule == "my-commitment-overdue")
    #expect(mine.message == "I promised: send numbers (by 2026-11-20) and 1 private line")
    #expect(mine.next == "do it, or tell Ada when it comes")
    #expect(mine.evidence.map(\.path) == ["peers/ada.md", "peers/ada.md"])
    #expect(mine.evidence.map(\.line) == [3, 4])
  }

  @Test("evidence is the line as it stands, trimmed; of a private line nothing but its place")
  func evidence() throws {
    let lines = try review(Self.rules).findings.first?.evidence.map(\.text)
    #expect(lines == ["- [ ] send `numbers` 📅 2026-11-20", ""])
    let printed = try run(["--format", "json"]).output + run([]).output
    #expect(!printed.contains("xyzzy"))
  }

  @Test("a note that is private as a whole is evidence without a word of it")
  func wholePrivate() throws {
    let note = "---\ntags: [private]\n---\n# Ada\n\n- [ ] xyzzy 📅 2026-11-20\n"
    let folder = try TemporaryFolder(["peerage.yml": "", "peers/ada.md": note])
    let arguments = ["review", "--format", "json", "--rule", "my-commitment-overdue"]
    let output = try Program(folder: folder.url).run(arguments).output
    let review = try JSONDecoder().decode(Strict<StrictReview>.self, from: Data(output.utf8))
    #expect(review.findings.first?.evidence.map(\.line) == [6])
    #expect(review.findings.first?.evidence.map(\.text) == [""])
  }

  @Test("the JSON fits its schema", .enabled(if: JSONSchema.validatorIsHere, JSONSchema.missing))
  func schema() throws {
    let output = try run(["--format", "json"]).output
    #expect(try JSONSchema.holds(of: Data(output.utf8), in: "docs/review.schema.json"))
  }

  @Test("findings are no errors, nothing is written, and what a terminal would obey is shown")
  func quiet() throws {
    let folder = try TemporaryFolder(Self.files)
    let before = try folder.everything()
    let outcome = try Program(folder: folder.url).run(["review"])
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains(#"peers/bo.md:5: Bo\u{1B}[31m Li: "#))
    #expect(try folder.everything() == before)
  }

  @Test(
    "somebody is found by a name, first name, path, file or id",
    arguments: ["Ada Lovelace", "ada", "ADA", "peers/ada.md", "ada.md", "peers/ada", "@ada"])
  func named(name: String) throws {
    let review = try review([name])
    #expect(Set(review.findings.map(\.subject)) == ["peers/ada"])
  }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    let folder = try TemporaryFolder(Self.files)
    return try Program(folder: folder.url).run(["review"] + arguments)
  }

  private func review(_ arguments: [String]) throws -> Strict<StrictReview> {
    let outcome = try run(["--format", "json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Strict<StrictReview>.self, from: Data(outcome.output.utf8))
  }
}
