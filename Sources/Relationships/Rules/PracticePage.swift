import Notes
import SourceText

/// The manual's page about the practice: what peerage knows about peers, and each rule, made from the
/// rules' own texts.
public enum PracticePage {
  public static let markdown: String =
    PracticeWords.opening + "\n## The rules\n\n" + PracticeWords.rules
    + PracticePart.allCases.map(part).joined() + limits + "\n" + PracticeWords.quiet

  private static func part(_ part: PracticePart) -> String {
    let rules = RuleBook.rules.map { $0.text }.filter { $0.part == part }
    return "\n### \(part.rawValue)\n\n\(part.principle)\n" + rules.map(entry).joined()
  }

  private static func entry(_ rule: RuleText) -> String {
    var facts = ["*\(rule.severity.title)* (`\(rule.severity.rawValue)`)"]
    if let limit = rule.limit { facts.append("setting `\(limit.rawValue): \(limit.standard)`") }
    return """

      #### `\(rule.name.rawValue)`

      \(rule.standardLooksFor)

      \(rule.why)

      \(facts.joined(separator: ", ")).

      """
  }

  private static var limits: String {
    let rows = LimitName.allCases.map { limit in
      let rules = RuleBook.rules.map { $0.text }.filter { $0.limit == limit }
      let names = Wording.list(rules.map { "`\($0.name.rawValue)`" })
      return "| `\(limit.rawValue)` | \(limit.standard) | \(names) |\n"
    }
    return """

      ## The settings

      A rule's number can be set in `peerage.yml`: `limits: { stale-days: 10, hours: 4 }`. "More than" leaves
      the number itself out, "within" has it in.

      | setting | standard | of the rule |
      |---|---|---|

      """ + rows.joined()
  }
}

extension PracticePart {
  /// What the rules of the part have in common.
  var principle: String {
    switch self {
    case .workTogether:
      """
      Two peers become partners over work that both have a hand in. It is small, the stakes are low, and
      two weeks later there is something to show.
      """
    case .commitments:
      """
      Each small promise that is kept is a step up the ladder. So promises stand with their dates where
      both can find them, yours first.
      """
    case .knowOneAnother:
      """
      It is easier to trust whom one knows. What somebody told you is worth remembering, and worth asking
      about when its day has come.
      """
    case .oneOnOnes:
      """
      A regular 1:1 keeps up what working together has built. It has a rhythm that fits how much the teams
      need one another, and an end, so that both can decide anew.
      """
    }
  }
}
