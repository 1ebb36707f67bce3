import Calendar
import Notes

/// One place of a note that tells of a meeting, before places that tell of the same one are joined.
struct MeetingEntry: Sendable {
  /// How it was told, from the most telling: what a meeting without a word for it counts as depends on it.
  enum Form: Comparable { case told, datedLine }

  var day: Day
  var time: ClockTime?
  var minutes: Int?
  var type: MeetingType?
  var isCalledOff: Bool
  var form: Form
  var title: NoteWords
  var people: [Person.ID]
  /// How many more it names who have no note: they are nobody's page, and still were there.
  var strangers: Int
  var origin: Origin
  /// The blocks of its note that belong to it, its heading or item among them.
  var blocks: Range<Int>
  /// How much is told there, in bytes.
  var length: Int
  /// Whether it is a note of its own.
  var isWholeNote: Bool
  var evidence = MeetingEvidence()
  /// Its first lines as plain words.
  var summary: [NoteWords] = []
}
