import Calendar
import Notes
import Relationships

/// What the pages of the whole vault say of one meeting.
struct MeetingEntry: Sendable {
  let day: Day
  let countsAs: Meeting.CountsAs
  let state: Meeting.State
  /// What is shown of its title.
  let title: Words?
  let people: [Person.ID]
  let origin: Origin

  init(_ meeting: Meeting, _ desk: Desk) {
    (day, countsAs, state) = (meeting.day, meeting.countsAs, meeting.state)
    (title, people, origin) = (meeting.shownTitle(desk), meeting.people, meeting.origin)
  }
}
