import Calendar
import Notes

/// A heading of a daily note: the time it begins with, and the words that are none of it.
///
///     10:00 – 10:30 Coffee with [[Ada]]
struct DailyHeading {
  let time: ClockTime?
  /// What it says beside times and people: `Coffee with`.
  let words: String

  init(_ inlines: [Inline], _ context: NoteContext) {
    // A word for what it was stands beside the names, not in them.
    let links = inlines.filter { context.names.party(of: $0, in: context.file) != nil }.map(\.range)
    var words = Words(inlines, in: context.file, leavingOut: links).text
      .split { $0 == " " || $0 == "–" || $0 == "—" }[...]
    var time: ClockTime?
    while let word = words.first {
      // `10:00-10:30` is two times and a hyphen.
      let times = word.split(separator: "-").map { ClockText.read($0) }
      guard times.allSatisfy({ $0 != nil }) else { break }
      time = time ?? times.first ?? nil
      words.removeFirst()
    }
    self.time = time
    self.words = words.joined(separator: " ")
  }
}
