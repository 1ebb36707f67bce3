import Notes
import SourceText

/// Of the owner's settled promises to somebody fewer were kept than the owner wants.
enum KeptRateLow: Rule {
  static let text = RuleText(
    .keptRateLow, .commitments, .plan,
    looksFor: """
      Of your last settled promises to them, at least five and at most twenty, less than {limit} % were \
      kept.
      """,
    why: """
      Kept promises are what trust between peers is made of. Fewer of them, each with a day that can be \
      met, do more than many.
      """,
    limit: .keptPercent)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let percent = index.configuration.limit(.keptPercent)
    let mine = index.commitments(of: person.id).lazy.filter { $0.isMine && !index.isHistory($0) }
    let rate = KeptRate(mine, today: index.today)
    guard rate.isJudged, !rate.isAtLeast(percent: percent) else { return nil }
    let open = KeptRate.settled(mine, today: index.today).filter { !$0.isKept }
    return Finding(
      .keptRateLow, .plan, about: .person(person.id),
      "I kept \(rate.kept) of my last \(rate.settled) promises\(undated(rate))",
      next: "promise \(person.firstName) less at a time, and say early when a day moves",
      evidence: open.map(\.origin), day: open.compactMap(\.due).min())
  }

  private static func undated(_ rate: KeptRate) -> String {
    rate.undated == 0 ? "" : " (\(rate.undated) of them done on a day that I did not note)"
  }
}
