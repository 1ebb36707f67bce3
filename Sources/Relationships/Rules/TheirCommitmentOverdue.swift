import Notes

/// What somebody promised the owner and was asked for by a day that is past.
enum TheirCommitmentOverdue: Rule {
  static let text = RuleText(
    .theirCommitmentOverdue, .commitments, .plan,
    looksFor:
      "Something they promised you, open or in progress, was asked for by a day before today.",
    why: """
      A promise that nobody asks about looks like one that nobody needs. Asking what would help keeps it \
      a matter between partners.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let overdue = index.commitments(of: person.id).filter { !$0.isMine && index.isOverdue($0) }
    guard !overdue.isEmpty else { return nil }
    return Finding(
      .theirCommitmentOverdue, .plan, about: .person(person.id),
      "asked for: \(.list(overdue.map { ($0.words, $0.due) }, day: "by "))",
      next: "ask \(person.firstName) whether the day still holds, and what would help",
      evidence: overdue.map(\.origin), day: overdue.compactMap(\.due).min())
  }
}
