import Notes
import SourceText

/// Notes that say of themselves that they are none: templates, and those with `peerage: false`.
enum SkippedNotes {
  typealias Skipped = (head: NoteHead, reason: SkipReason)

  static func sort(_ notes: [NoteHead]) -> (wanted: [NoteHead], skipped: [Skipped]) {
    var wanted: [NoteHead] = []
    var skipped: [Skipped] = []
    for note in notes {
      if let reason = reason(for: note) {
        skipped.append((note, reason))
      } else {
        wanted.append(note)
      }
    }
    return (wanted, skipped)
  }

  private static func reason(for note: NoteHead) -> SkipReason? {
    if note.stated.isTemplate { return .template }
    if let entry = note.stated.entry("peerage"), case .scalar(let text, _, _) = entry.value,
      BooleanText.read(text) == false
    {
      return .optedOut
    }
    return nil
  }
}
