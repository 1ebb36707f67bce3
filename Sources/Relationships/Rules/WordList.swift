import Calendar
import Notes
import SourceText

extension Words {
  /// What several lines of notes say, for a sentence: `the tables (2026-11-20), a permit and 2 more`.
  /// Private ones are only counted: `the tables and 1 private line`.
  ///
  /// Each line comes with the day that is told with it, behind `lead`; at most `most` are told.
  static func list(
    _ lines: [(words: NoteWords, day: Day?)], day lead: String = "", atMost most: Int = 3
  ) -> Words {
    let told = lines.filter { !$0.words.isPrivate }
    let hidden = lines.count - told.count
    var items = told.prefix(most).compactMap { line in
      line.words.shareable.map { words -> Words in
        line.day.map { "\(words) (\(lead)\($0))" } ?? words
      }
    }
    if told.count > most { items.append("\(told.count - most) more") }
    if hidden > 0 { items.append(Words(plain: Wording.counted(hidden, "private line"))) }
    return .list(items)
  }
}
