public import SourceText

/// The words for the kinds of notes: in `kind:`, in tags, and as names of folders.
public enum KindWords {
  /// What `kind:`, `type:`, a tag or a category names, in any case, singular or plural; nil where it
  /// names no kind.
  static func kind(named word: some StringProtocol) -> NoteKind? {
    kinds[Folded(word).text]
  }

  /// What a folder of that name holds, without any setting.
  public static func kind(ofFolder name: some StringProtocol) -> NoteKind? {
    folders[Folded(name).text]
  }

  private static let kinds: [String: NoteKind] = [
    "peer": .peer, "peers": .peer,
    "report": .report, "reports": .report, "direct report": .report, "direct reports": .report,
    "person": .person, "persons": .person, "people": .person, "contact": .person, "contacts": .person,
    "project": .project, "projects": .project, "joint project": .project, "joint projects": .project,
    "proposal": .proposal, "proposals": .proposal,
    "event": .event, "events": .event,
    "group": .group, "groups": .group,
    "meeting": .meeting, "meetings": .meeting,
    "journal": .journal, "journals": .journal, "daily": .journal, "daily note": .journal,
    "daily notes": .journal,
  ]

  private static let folders: [String: NoteKind] = [
    "peers": .peer,
    "reports": .report, "team": .report, "direct reports": .report, "direct-reports": .report,
    "people": .person, "contacts": .person, "persons": .person,
    "projects": .project, "proposals": .proposal, "events": .event, "groups": .group,
    "meetings": .meeting, "1-1s": .meeting, "one-on-ones": .meeting, "interactions": .meeting,
    "meeting notes": .meeting, "meeting-notes": .meeting,
    "journal": .journal, "daily": .journal, "daily notes": .journal, "daily-notes": .journal,
  ]
}
