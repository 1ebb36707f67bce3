import Calendar
import Notes
import Relationships
import SourceText

/// Reads notes given as text, as the program reads them from a folder.
func readVault(
  _ notes: [String: String], settings: String = "", questions: [Question] = [],
  today: String = "2026-11-26"
) -> IndexReader.Result {
  let configuration = ConfigurationReader.read(
    SourceFile(path: VaultPath("peerage.yml"), bytes: Array(settings.utf8))
  ).configuration
  let notes = notes.map { path, text in
    NoteReader.read(SourceFile(path: VaultPath(path), bytes: Array(text.utf8)))
  }
  return IndexReader.read(
    notes.map(\.note), with: notes.flatMap(\.diagnostics), questions: questions,
    configuration: configuration, today: Day(iso: today)!)
}
