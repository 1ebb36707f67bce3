import Calendar
import Relationships
import SourceText
import Testing
import Vault

@testable import peerage

/// The sample vault, recounted: what the rules, the ladder and the series say of it is what somebody who
/// read its notes says.
@Suite struct ExpectationsTests {
  static let expected = Result { try Expectations() }
  static let index = Result {
    try Pipeline(
      VaultLocation(at: SampleVaultTests.folder.path), today: #require(Day(iso: "2026-11-26"))
    ).index
  }
  static let review = index.map(Review.init)

  let expected: Expectations
  let index: Index
  let review: Review

  init() throws {
    expected = try ExpectationsTests.expected.get()
    index = try ExpectationsTests.index.get()
    review = try ExpectationsTests.review.get()
  }

  @Test("every rule is expected to speak of somebody, and nobody else has expectations")
  func everyRule() throws {
    #expect(expected.ids == RuleName.allCases.map(\.rawValue))
    #expect(expected.rules.count == expected.ids.count)
    for (id, rule) in expected.rules {
      #expect(!rule.speaks.isEmpty && !rule.staysSilent.isEmpty, "\(id)")
    }
  }

  @Test("a rule speaks of whom it should, and of nobody else", arguments: RuleName.allCases)
  func subjects(rule: RuleName) throws {
    let expected = try #require(expected.rules[rule.rawValue])
    let subjects = Subjects(index)
    let found = review.findings.filter { $0.rule == rule }.map { finding in
      if case .person(let id) = finding.subject { return id.text }
      return subjects.name(of: finding.subject) ?? "vault"
    }
    #expect(found.sorted() == expected.speaks.sorted())
  }

  @Test("nobody is to be silent whom a rule names", arguments: RuleName.allCases)
  func silence(rule: RuleName) throws {
    let expected = try #require(expected.rules[rule.rawValue])
    let ofVault = review.findings.first { $0.rule == rule && $0.subject == .vault }
    let named = Set(expected.speaks + (ofVault?.people ?? []).map(\.text))
    for silent in expected.staysSilent {
      #expect(exists(silent), "`\(silent)` is nothing of the sample vault")
      #expect(!named.contains(silent), "`\(silent)`")
    }
  }

  @Test("what is stated, earned and kept is what a reader counts")
  func trust() throws {
    let rows = try #require(expected.tables["Trust and kept rates"])
    let counted = index.people.sorted { $0.id < $1.id }.map { person in
      let trust = index.trust(in: person)
      return [
        person.id.text, trust.stated.map { "\($0.number)" } ?? "–", "\(trust.earned.number)",
        index.kept(byMeTo: person.id).text, index.kept(by: person.id).text,
      ]
    }
    #expect(counted == rows.map { Array($0.dropLast()) })
  }

  @Test("what came of each series is what a reader counts")
  func series() throws {
    let rows = try #require(expected.tables["Series"])
    let counted = index.people.flatMap { person in
      person.series.map { series in
        let record = index.record(of: series, with: person.id)
        let start = series.start.map { "\($0)" } ?? "no start"
        return [
          person.id.text, series.until.map { "\(start) to \($0)" } ?? "\(start), no end",
          "\(record.held)", "\(record.calledOff)", "\(record.noNote)",
        ]
      }
    }
    #expect(counted.sorted { "\($0)" < "\($1)" } == rows)
  }

  private func exists(_ subject: String) -> Bool {
    index.person(Person.ID(subject)) != nil || index.projects.contains { $0.title == subject }
      || index.proposals.contains { $0.title == subject }
      || index.events.contains { $0.title == subject }
      || index.groups.contains { $0.title == subject }
  }
}
