public import Calendar
public import Notes
public import SourceText

/// Reads what all notes of a vault mean: from notes to the index, in one pass over each.
///
/// First everybody gets a name, then each note is read with all names known, then what only the whole
/// vault can tell is worked out: which places tell of one meeting, what a later line resolves, how often
/// something was carried.
public struct IndexReader: Sendable {
  /// What was read, what was passed over, and what there is to say about it.
  public struct Result: Sendable {
    public let index: Index
    /// Notes that were read as files and are no notes about anybody, sorted.
    public let skipped: [SkippedFile]
    /// Sorted by place; the words of private lines are in none of them.
    public let diagnostics: [Diagnostic]
    /// The lines that nothing may quote.
    public let privateLines: PrivateLines
  }

  /// `notes` in any order; `today` decides what was held and what is booked. What was said of the notes
  /// when they were read comes back among the diagnostics, since only here it is known what is private.
  public static func read(
    _ notes: [Note], with found: [Diagnostic] = [], questions: [Question] = [],
    configuration: Configuration, today: Day
  ) -> Result {
    let (wanted, skipped) = SkippedNotes.sort(notes.sorted { $0.file.path < $1.file.path })
    var vault = VaultNotes(wanted, configuration: configuration)
    let records = NoteRecords.read(vault, configuration: configuration, today: today)
    let privateLines = PrivateLines(notes, outlines: vault.outlines)
    vault.forgetLines()
    let index = records.index(
      vault, questions: questions, configuration: configuration, today: today)
    let diagnostics = PersonDiagnostic.onceAName(
      privateLines.withoutWords(
        found + vault.diagnostics + records.diagnostics + index.diagnostics))
    return Result(
      index: index.index, skipped: (skipped + vault.skipped).sorted(), diagnostics: diagnostics,
      privateLines: privateLines)
  }
}
