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
  private let note: Scene
  private let entries: [MeetingEntry]
  /// For each block the place in `entries` of the innermost meeting it lies in.
  private var innermost: [Int?]

  /// `entries` in the order of their places, so that one inside another comes behind it.
  init(_ context: NoteContext, _ entries: [MeetingEntry]) {
    note = Scene(people: context.people, day: context.day, isMeeting: false)
    self.entries = entries
    innermost = Array(repeating: nil, count: context.outline.blocks.count)
    for (place, entry) in entries.enumerated() {
      for block in entry.blocks { innermost[block] = place }
    }
  }

  /// The scene of a block: that of the innermost meeting it lies in, else that of the note.
  func scene(of block: Int) -> Scene {
    guard let entry = innermost[block].map({ entries[$0] }) else { return note }
    return Scene(people: entry.people, day: entry.day, isMeeting: true)
  }

  var hasMeetings: Bool { !entries.isEmpty }

  /// The place among the note's meetings of the innermost one that a block lies in.
  func meeting(of block: Int) -> Int? { innermost[block] }

  /// Whether a meeting is the innermost one that a block lies in.
  func isInnermost(_ entry: MeetingEntry, of block: Int) -> Bool {
    innermost[block].map { entries[$0].blocks == entry.blocks } ?? false
  }
}
