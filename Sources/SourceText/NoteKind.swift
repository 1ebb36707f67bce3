/// What a note is about.
public enum NoteKind: String, CaseIterable, Hashable, Sendable {
  case peer, report, person, project, proposal, event, group, meeting, journal

  /// What a folder of that name holds without any setting, case and accents aside; nil for any other.
  public static func ofFolder(named name: some StringProtocol) -> NoteKind? {
    folders[words(of: name)]
  }

  /// Whether a folder of that name holds 1:1s alone, and not every meeting.
  public static func isOfOneOnOnes(folderNamed name: some StringProtocol) -> Bool {
    oneOnOneFolders.contains(words(of: name))
  }

  private static func words(of name: some StringProtocol) -> String {
    Folded(name).text.split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: " ")
  }

  private static let oneOnOneFolders: Set<String> = [
    "1 1", "1 1s", "1on1", "1on1s", "one on one", "one on ones",
  ]

  private static let folders: [String: NoteKind] = [
    "peers": .peer,
    "reports": .report, "team": .report, "direct reports": .report,
    "people": .person, "contacts": .person, "persons": .person,
    "projects": .project, "proposals": .proposal, "events": .event, "groups": .group,
    "meetings": .meeting, "meeting notes": .meeting, "interactions": .meeting,
    "1 1": .meeting, "1 1s": .meeting, "1on1": .meeting, "1on1s": .meeting,
    "one on one": .meeting, "one on ones": .meeting,
    "journal": .journal, "daily": .journal, "daily notes": .journal,
  ]
}
