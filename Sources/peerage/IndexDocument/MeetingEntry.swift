internal import Relationships
internal import SourceText

/// A place in the notes.
struct PlaceEntry: Encodable {
  let path: String
  let line: Int

  init(_ origin: Origin) { (path, line) = (origin.path.text, origin.line) }
}

/// What took place with somebody on a day, or is to.
struct MeetingEntry: Encodable {
  let path: String
  let line: Int
  let `private`: Bool?
  let date: String
  let time: String?
  let type: String?
  let countsAs: String
  let state: String
  let title: String?
  let with: [String]
  let also: [PlaceEntry]

  init(_ meeting: Meeting, _ words: SharedWords) {
    (path, line) = (meeting.origin.path.text, meeting.origin.line)
    `private` = meeting.title.isPrivate ? true : nil
    (date, time) = (meeting.day.description, meeting.time?.description)
    type = meeting.type?.rawValue
    (countsAs, state) = (meeting.countsAs.rawValue, meeting.state.rawValue)
    title = words.text(meeting.title)
    with = meeting.people.map(\.text)
    also = meeting.also.map(PlaceEntry.init)
  }
}
