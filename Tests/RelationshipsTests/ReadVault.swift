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
  return IndexReader.read(
    notes.map { SourceFile(path: VaultPath($0), bytes: Array($1.utf8)) }, questions: questions,
    configuration: configuration, today: Day(iso: today)!)
}
