import Calendar
import Notes

/// A promise of either side that has no day and has been open for a while.
enum CommitmentUndated: Rule {
  static let text = RuleText(
    .commitmentUndated, .commitments, .notice,
    looksFor: """
      A promise of yours or theirs, open or in progress, is more than {limit} days old and has neither a \
      due nor a scheduled date.
      """,
    why: """
      What has no date is hard to keep and hard to ask about. A date, or a word that lets it go, is a \
      relief to both.
      """,
    limit: .undatedDays)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let limit = index.configuration.limit(.undatedDays)
    let undated = index.commitments(of: person.id).filter { commitment in
      commitment.status.isPending && commitment.due == nil && commitment.scheduled == nil
        && !index.isHistory(commitment)
        && commitment.day.map { $0.days(until: index.today) > limit } ?? false
    }
    guard !undated.isEmpty else { return nil }
    return Finding(
      .commitmentUndated, .notice, about: .person(person.id),
      "made without a date and still open: \(sides(of: undated, person))",
      next: undated.count == 1
        ? "give it a date together, or let it go" : "give each a date together, or let it go",
      evidence: undated.map(\.origin), day: undated.compactMap(\.day).min())
  }

  /// `from me, the tables (2026-10-01); from Ada, a permit (2026-10-02)`.
  private static func sides(of commitments: [Commitment], _ person: Person) -> Words {
    let sides = [("me", true), (person.firstName, false)].compactMap { name, isMine -> Words? in
      let lines = commitments.filter { $0.isMine == isMine }
      return lines.isEmpty ? nil : "from \(name), \(.list(lines.map { ($0.words, $0.day) }))"
    }
    return sides.dropFirst().reduce(sides.first ?? "") { "\($0); \($1)" }
  }
}
