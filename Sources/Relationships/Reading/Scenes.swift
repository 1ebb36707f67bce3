import Calendar
import Notes

/// Where something in a note was said: in which meeting, with whom, on which day.
struct Scene: Sendable {
  /// The people it was said among: those of the meeting, else those the note is about.
  let people: [Person.ID]
  /// The meeting's day, else the note's.
  let day: Day?
  let isMeeting: Bool
}

/// The scenes of one note, by block.
struct Scenes: Sendable {
  private let context: NoteContext
  private let entries: [MeetingEntry]

  init(_ context: NoteContext, _ entries: [MeetingEntry]) {
    (self.context, self.entries) = (context, entries)
  }

  /// The scene of a block: that of the innermost meeting it lies in, else that of the note.
  func scene(of block: Int) -> Scene {
    guard let entry = entries.last(where: { $0.blocks.contains(block) }) else {
      return Scene(people: context.people, day: context.day, isMeeting: false)
    }
    return Scene(people: entry.people, day: entry.day, isMeeting: true)
  }
}
