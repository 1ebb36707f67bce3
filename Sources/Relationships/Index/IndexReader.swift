public import Calendar
import Parallel
public import SourceText

/// Reads what all notes of a vault mean: from files to the index.
///
/// First everybody gets a name, then each note is read with all names known, then what only the whole
/// vault can tell is worked out: which places tell of one meeting, what a later line resolves, how often
/// something was carried. The lines of a note are let go as soon as its records are read: those of all
/// notes together are most of what a vault weighs.
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

  /// `files` in any order; `today` decides what was held and what is booked. What could not be read of
  /// them is among the diagnostics, since only here it is known what is private.
  public static func read(
    _ files: [SourceFile], questions: [Question] = [], configuration: Configuration, today: Day
  ) -> Result {
    let read = Parallel.map(files.sorted { $0.path < $1.path }, NoteHead.read)
    let (wanted, skipped) = SkippedNotes.sort(read.map(\.head))
    let found = read.flatMap(\.diagnostics)
    var vault = VaultNotes(wanted, configuration: configuration)
    var records = NoteRecords.read(vault, configuration: configuration, today: today)
    for (head, _) in skipped { records.readOnlyPrivateLines(of: head) }
    for head in vault.indexPages { records.readOnlyPrivateLines(of: head) }
    let privateLines = PrivateLines(records.privateLines)
    let passedOver =
      skipped.map { SkippedFile(path: $0.head.file.path, reason: $0.reason) }
      + vault.indexPages.map { SkippedFile(path: $0.file.path, reason: .indexPage) }
    vault.forgetNotes()
    let index = records.index(
      vault, questions: questions, configuration: configuration, today: today)
    let diagnostics = PersonDiagnostic.onceAName(
      privateLines.withoutWords(
        found + vault.diagnostics + records.diagnostics
          + index.diagnostics))
    return Result(
      index: index.index, skipped: passedOver.sorted(), diagnostics: diagnostics,
      privateLines: privateLines)
  }
}
