public import Calendar
import Notes

/// What the notes tell of the trust with somebody: what the two have done so far, up to today.
///
/// History and private lines count; it holds no words.
public struct TrustEvidence: Sendable {
  /// How many 1:1s, social meetings and work were held with them. Messages and group meetings are none.
  public let meetings: Int
  /// On how many different days they were.
  public let meetingDays: Int
  /// When the two first met: the note's `since`, else the first of the meetings.
  public let knownSince: Day?
  /// How many joint projects are done.
  public let jointProjects: Int
  /// What the owner promised them.
  public let promises: KeptRate
  /// How many lines tell of feedback, and of a tension that was resolved.
  public let feedbackGiven: Int
  public let feedbackReceived: Int
  public let resolvedTensions: Int

  init(_ person: Person, in index: Index) {
    let held = index.heldMeetings(with: person.id)
    meetings = held.count
    meetingDays = zip(held, held.dropFirst()).count { $0.day != $1.day } + min(1, held.count)
    knownSince = person.since ?? held.first?.day
    jointProjects = index.projects(with: person.id).count { $0.stage == .done }
    promises = index.readKept(byMeTo: person.id)
    let marks = index.marks(with: person.id)
    func count(_ kind: MarkKind) -> Int {
      // What stands ready for a meeting to come was not said yet.
      marks.count { $0.kind == kind && $0.day.map { $0 <= index.today } ?? true }
    }
    feedbackGiven = count(.feedbackGiven)
    feedbackReceived = count(.feedbackReceived)
    resolvedTensions = marks.count {
      $0.kind == .tension && $0.isResolved
        && ($0.resolved ?? $0.day).map { $0 <= index.today } ?? true
    }
  }
}

extension Meeting {
  /// Whether it counts as a meeting wherever meetings are counted: a group meeting and a message are
  /// contact and no more.
  public var isCounted: Bool {
    switch countsAs {
    case .oneOnOne, .social, .work: true
    case .group, .contact: false
    }
  }
}
