import Calendar
import Notes

/// What the owner promised somebody and is past its due date.
enum MyCommitmentOverdue: Rule {
  static let text = RuleText(
    .myCommitmentOverdue, .commitments, .act,
    looksFor: "Something you promised, open or in progress, was due before today.",
    why: """
      Trust between peers grows out of small promises that are kept. A word in time about one that \
      comes later keeps as much of it as the thing itself.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let overdue = index.commitments(of: person.id).filter { $0.isMine && index.isOverdue($0) }
    guard !overdue.isEmpty else { return nil }
    return Finding(
      .myCommitmentOverdue, .act, about: .person(person.id),
      "I promised: \(.list(overdue.map { ($0.words, $0.due) }, day: "by "))",
      next: "do it, or tell \(person.firstName) when it comes",
      evidence: overdue.map(\.origin), day: overdue.compactMap(\.due).min())
  }
}

extension Index {
  /// Whether something still to be done was due before today, and is no history.
  func isOverdue(_ commitment: Commitment) -> Bool {
    commitment.status.isPending && !isHistory(commitment)
      && commitment.due.map { $0 < today } ?? false
  }
}
