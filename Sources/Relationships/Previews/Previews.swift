public import Calendar

/// Who has seen a proposal before its forum, what they answered, and who is left.
public struct Previews: Sendable {
  public let proposal: Proposal
  /// The day on which it is presented.
  public let forum: Day
  /// Those it depends on, then those it is to be previewed with, both by name; nobody twice.
  public let people: [Preview]

  /// How many days after its forum what was said of a proposal is still asked for.
  static let daysAfter = 14

  public var missing: [Preview] { people.filter(\.isMissing) }
  public var given: [Preview] { people.filter { !$0.isMissing } }
  public var unheard: [Preview] { people.filter(\.isUnheard) }

  init(of proposal: Proposal, on forum: Day, in index: Index) {
    (self.proposal, self.forum) = (proposal, forum)
    let people = proposal.people.compactMap(index.person).sorted { $0.sortsBefore($1) }
      .map { Preview(of: proposal, on: forum, with: $0.id, in: index) }
    self.people = people.filter(\.isDependedOn) + people.filter { !$0.isDependedOn }
  }
}

extension Index {
  /// The previews of all proposals with a date that are not withdrawn, the nearest forum first, then in
  /// the order of the proposals.
  public func previews() -> [Previews] {
    dated(proposals).map { Previews(of: $0.proposal, on: $0.forum, in: self) }
  }

  /// The proposals that somebody is to see or has seen, until fourteen days after their forum; likewise.
  func previews(with id: Person.ID) -> [(proposal: Proposal, forum: Day, preview: Preview)] {
    dated(Array(proposals(for: id))).filter { $0.forum.days(until: today) <= Previews.daysAfter }
      .map {
        ($0.proposal, $0.forum, Preview(of: $0.proposal, on: $0.forum, with: id, in: self))
      }
  }

  private func dated(_ proposals: [Proposal]) -> [(proposal: Proposal, forum: Day)] {
    proposals.compactMap { proposal -> (proposal: Proposal, forum: Day)? in
      guard proposal.status != .withdrawn, let forum = proposal.present else { return nil }
      return (proposal, forum)
    }.enumerated().sorted {
      ($0.element.forum, $0.offset) < ($1.element.forum, $1.offset)
    }.map(\.element)
  }
}

extension Proposal {
  /// Whether it is still to be presented.
  func isAhead(of today: Day) -> Bool { status == .draft && present.map { $0 > today } ?? false }
}
