import SourceText

/// The words that all notes are searched for: the teams of active peers, and the owner's interests.
struct Vocabulary: Sendable {
  /// Teams in the case written.
  private(set) var teams = PhraseTable<Person.ID>()
  /// Interests, folded, by the key under which they are shared.
  private(set) var interests = PhraseTable<Folded>()
  /// Whether somebody reports to the owner, so that it matters what a report says.
  let hasReports: Bool

  init(_ people: [Person], interests: [String]) {
    hasReports = people.contains { $0.kind == .report }
    for person in people where person.isActivePeer {
      if let team = person.team { teams.add(team, person.id) }
    }
    for interest in interests {
      let key = SharedInterests.key(interest)
      self.interests.add(key.text, key)
    }
  }
}
