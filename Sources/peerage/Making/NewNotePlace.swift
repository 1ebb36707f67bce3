internal import SourceText

/// Where a new note lies.
enum NewNotePlace {
  /// The folder for a kind of note: the first the settings name, else the one in the vault whose name
  /// says it, else the one that peerage calls it. `existing` are the names of the vault's own folders.
  static func folder(
    for kind: NoteKind, configuration: Configuration, existing: [String]
  ) -> String {
    let usual = "\(kind.rawValue)s"
    let fitting = existing.filter { NoteKind.ofFolder(named: $0) == kind }
    return configuration.folders[kind]?.first
      ?? fitting.first { Folded($0).text == usual } ?? fitting.first ?? usual
  }
}
