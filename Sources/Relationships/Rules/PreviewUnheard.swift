import Calendar
import Notes
import SourceText

/// A preview of which nothing is noted but that it took place.
enum PreviewUnheard: Rule {
  static let text = RuleText(
    .previewUnheard, .oneOnOnes, .notice,
    looksFor: """
      Somebody had a preview of a proposal, its forum is ahead or not yet 14 days past, and nothing \
      stands beside the link, under it, or in a `Response:` or `Feedback from` of that meeting.
      """,
    why: """
      A preview is there for what comes back: the question, the doubt, the better idea. A line about it \
      is enough.
      """)

  static func finding(about previews: Previews, in index: Index) -> Finding? {
    let unheard = previews.unheard
    guard previews.forum.days(until: index.today) < Previews.daysAfter, !unheard.isEmpty
    else { return nil }
    let given = unheard.flatMap(\.given)
    let shown = unheard.compactMap { preview in
      preview.given.last.map { "\(index.firstName(preview.person)) on \($0.meeting.day)" }
    }
    let names = index.firstNames(of: unheard.map(\.person))
    return Finding(
      .previewUnheard, .notice, about: .proposal(previews.proposal.id),
      people: unheard.map(\.person),
      "I showed it to \(Wording.list(shown)), and no answer is noted yet",
      next: "ask \(names) for a first thought, or note what was said",
      evidence: given.map(\.origin), day: given.map(\.meeting.day).min())
  }
}
