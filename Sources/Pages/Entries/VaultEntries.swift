import Parallel
import Relationships

/// What the pages of the whole vault are made from: a small value for each person and each record, worked
/// out in one pass.
struct VaultEntries: Sendable {
  /// By name.
  let people: [PersonEntry]
  /// The newest first.
  let meetings: [MeetingEntry]
  let commitments: CommitmentEntries
  let days: DayEntries

  init(_ desk: Desk) {
    people = Parallel.map(desk.index.people) { PersonEntry($0, desk) }
    meetings = Parallel.map(desk.index.meetings) { MeetingEntry($0, desk) }.reversed()
    commitments = CommitmentEntries(desk.index.commitments, desk)
    days = DayEntries(people, meetings, desk)
  }
}
