import Calendar

/// Which proposals belong into a 1:1 with somebody: those they should see before the forum, and those
/// they have seen without a word noted of what they said.
struct AgendaPreviews {
  let person: Person
  /// The day of the 1:1; today where none is booked.
  let day: Day
  let index: Index

  /// The nearest forum first.
  var items: [Agenda.Item] {
    index.previews(with: person.id).compactMap { proposal, forum, preview in
      if preview.isUnheard, let given = preview.given.last,
        forum.days(until: index.today) < Previews.daysAfter
      {
        return .unheard(proposal, given)
      }
      guard preview.isMissing, proposal.isAhead(of: index.today), isTime(for: preview, forum)
      else { return nil }
      return .preview(proposal, forum: forum, isDependedOn: preview.isDependedOn)
    }
  }

  /// Whether this 1:1 comes before the forum and in its week or the one before, or no other comes after
  /// it: earlier there may be little to show.
  private func isTime(for preview: Preview, _ forum: Day) -> Bool {
    guard day < forum else { return false }
    let week = Week(of: day, startingOn: index.configuration.weekStart)
    return forum <= week.next.end || !preview.chances.contains { $0.day > day }
  }
}
