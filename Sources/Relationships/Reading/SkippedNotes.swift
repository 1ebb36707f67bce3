import Notes
import SourceText

/// Notes that say of themselves that they are none: templates, and those with `peerage: false`.
enum SkippedNotes {
  static func sort(_ notes: [Note]) -> (wanted: [Note], skipped: [SkippedFile]) {
    var wanted: [Note] = []
    var skipped: [SkippedFile] = []
    for note in notes {
      if let reason = reason(for: note) {
        skipped.append(SkippedFile(path: note.file.path, reason: reason))
      } else {
        wanted.append(note)
      }
    }
    return (wanted, skipped)
  }

  private static func reason(for note: Note) -> SkipReason? {
    if note.frontMatter.isTemplate { return .template }
    if let entry = note.frontMatter.entry("peerage"), case .scalar(let text, _, _) = entry.value,
      BooleanText.read(text) == false
    {
      return .optedOut
    }
    return nil
  }
}
