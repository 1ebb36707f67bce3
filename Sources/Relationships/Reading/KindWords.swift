import SourceText

/// The words for the kinds of notes in `kind:`, tags and categories.
enum KindWords {
  /// What `kind:`, `type:`, a tag or a category names, in any case, singular or plural; nil where it
  /// names no kind.
  static func kind(named word: some StringProtocol) -> NoteKind? {
    kinds[Folded(word).text]
  }

  private static let kinds: [String: NoteKind] = [
    "peer": .peer, "peers": .peer,
    "report": .report, "reports": .report, "direct report": .report, "direct reports": .report,
    "person": .person, "persons": .person, "people": .person, "contact": .person,
    "contacts": .person,
    "project": .project, "projects": .project, "joint project": .project,
    "joint projects": .project,
    "proposal": .proposal, "proposals": .proposal,
    "event": .event, "events": .event,
    "group": .group, "groups": .group,
    "meeting": .meeting, "meetings": .meeting,
    "journal": .journal, "journals": .journal, "daily": .journal, "daily note": .journal,
    "daily notes": .journal,
  ]
}
