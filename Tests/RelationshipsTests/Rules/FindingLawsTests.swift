import Calendar
import Notes
import Relationships
import SourceText
import Testing

/// What holds for the findings of any notes.
@Suite struct FindingLawsTests {
  private static let vaults: [@Sendable () throws -> RuleVault] = [
    RuleVault.sample, { RuleVault.ofAllRules },
    { RuleVault(ActingOwnerTests.notes, settings: ActingOwnerTests.settings) },
  ]

  @Test("the made-up notes make every rule speak")
  func variety() {
    let silent = Set(RuleName.allCases).subtracting(RuleVault.ofAllRules.findings().map(\.rule))
    #expect(silent == [])
  }

  @Test("the order of the files decides nothing", arguments: 0..<vaults.count)
  func order(number: Int) throws {
    let vault = try FindingLawsTests.vaults[number]()
    let told = vault.findings().map(\.told)
    #expect(!told.isEmpty)
    var numbers = Seeded(state: UInt64(number))
    for _ in 0..<4 {
      let shuffled = vault.index(vault.inOrder.shuffled(using: &numbers))
      #expect(Review(shuffled).findings.map(\.told) == told)
    }
  }

  @Test("a rule has one finding about each subject", arguments: 0..<vaults.count)
  func once(number: Int) throws {
    let findings = try FindingLawsTests.vaults[number]().findings()
    let keys = findings.map { "\($0.rule.rawValue) \($0.subject.shown)" }
    #expect(Set(keys).count == keys.count)
  }

  @Test("no sentence tells an age: no number in it grows from day to day", arguments: 0..<2)
  func ages(number: Int) throws {
    let vault = try FindingLawsTests.vaults[number]()
    var before: [String: [[Int]]] = [:]
    for day in 0..<5 {
      var now: [String: [[Int]]] = [:]
      for finding in vault.findings(on: RuleVault.today.adding(days: day)) {
        let key = "\(finding.rule.rawValue) \(finding.subject.shown)"
        now[key] =
          before[key, default: []] + [FindingLawsTests.numbers(in: finding.message.text)]
      }
      before = now
    }
    for (key, numbers) in before where numbers.count == 5 {
      let places = numbers.map(\.count).min() ?? 0
      let ages = (0..<places).filter { place in
        zip(numbers, numbers.dropFirst()).allSatisfy { $1[place] == $0[place] + 1 }
      }
      #expect(ages == [], "\(key)")
    }
  }

  /// The numbers of a sentence that stand in no date.
  private static func numbers(in text: String) -> [Int] {
    text.replacing(#/\d{4}-\d{2}-\d{2}/#, with: "").matches(of: #/\d+/#).compactMap { Int($0.0) }
  }
}
