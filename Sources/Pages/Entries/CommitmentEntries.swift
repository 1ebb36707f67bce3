import Calendar
import Relationships

/// The commitments between people, each list by due date.
struct CommitmentEntries: Sendable {
  /// Pending ones of the owner with a due date.
  let mine: [Commitment]
  /// Pending ones of others with a due date.
  let theirs: [Commitment]
  /// Pending ones both ways without.
  let undated: [Commitment]
  let onHold: [Commitment]
  /// What was done or dropped lately, by that day.
  let settled: [Commitment]

  init(_ commitments: [Commitment], _ desk: Desk) {
    // The Monday before last, or the day on which the owner's week begins.
    let since = CommitmentEntries.settledSince(desk)
    var (mine, theirs): ([Commitment], [Commitment]) = ([], [])
    var (undated, onHold, settled): ([Commitment], [Commitment], [Commitment]) = ([], [], [])
    // What names nobody is no commitment between people.
    for commitment in commitments
    where !commitment.people.isEmpty && !desk.index.isHistory(commitment) {
      if commitment.status == .onHold {
        onHold.append(commitment)
      } else if !commitment.status.isPending {
        if commitment.done.map({ $0 >= since }) ?? false { settled.append(commitment) }
      } else if commitment.due == nil {
        undated.append(commitment)
      } else if commitment.isMine {
        mine.append(commitment)
      } else {
        theirs.append(commitment)
      }
    }
    self.mine = mine.sorted { $0.sortsBefore($1) }
    self.theirs = theirs.sorted { $0.sortsBefore($1) }
    self.undated = undated.sorted { $0.sortsBefore($1) }
    self.onHold = onHold.sorted { $0.sortsBefore($1) }
    self.settled = settled.sorted {
      ($0.done?.number ?? 0, $0.origin) < ($1.done?.number ?? 0, $1.origin)
    }
  }

  static func settledSince(_ desk: Desk) -> Day { desk.thisWeek.previous.start }
}
