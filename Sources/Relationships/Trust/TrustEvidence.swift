public import Calendar
import Notes

/// What the notes tell of the trust with somebody: what the two have done so far, up to today.
///
/// History and private lines count; the places are for links, and none holds words.
public struct TrustEvidence: Sendable {
  /// The held 1:1s, social meetings and work with them, in the order of their days. Messages and group
  /// meetings are none.
  public let meetings: [Origin]
  /// On how many different days they were.
  public let meetingDays: Int
  /// When the two first met: the note's `since`, else the first of the meetings.
  public let knownSince: Day?
  /// The joint projects that are done.
  public let jointProjects: [Origin]
  /// What the owner promised them.
  public let promises: KeptRate
  public let feedbackGiven: [Origin]
  public let feedbackReceived: [Origin]
  public let resolvedTensions: [Origin]

  init(_ person: Person, in index: Index) {
    let held = index.heldMeetings(with: person.id)
    meetings = held.map(\.origin)
    meetingDays = Set(held.map(\.day)).count
    knownSince = person.since ?? held.first?.day
    jointProjects = index.projects(with: person.id).filter { $0.stage == .done }.map(\.origin)
    promises = index.kept(byMeTo: person.id)
    let marks = index.marks(with: person.id)
    func origins(of kind: MarkKind) -> [Origin] {
      // What stands ready for a meeting to come was not said yet.
      marks.filter { $0.kind == kind && $0.day.map { $0 <= index.today } ?? true }.map(\.origin)
    }
    feedbackGiven = origins(of: .feedbackGiven)
    feedbackReceived = origins(of: .feedbackReceived)
    resolvedTensions = marks.filter {
      $0.kind == .tension && $0.isResolved
        && ($0.resolved ?? $0.day).map { $0 <= index.today } ?? true
    }.map(\.origin)
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
