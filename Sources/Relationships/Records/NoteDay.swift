import Calendar

/// A day on which something was written in a note, and where the note tells it.
struct NoteDay: Sendable {
  let day: Day
  let origin: Origin
}
