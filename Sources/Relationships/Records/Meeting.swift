public import Calendar
public import Notes
public import SourceText

/// What took place, or is to, with somebody on a day.
public struct Meeting: Sendable {
  /// What a meeting counts as, wherever something is counted.
  public enum CountsAs: String, CaseIterable, Hashable, Sendable {
    case oneOnOne = "one-on-one"
    /// With several people and no word for what it was: contact with each, a meeting in no count.
    case group
    case social
    case work
    /// A message or a dated line: it says when you were last in touch and nothing else.
    case contact
  }

  public enum State: String, Hashable, Sendable {
    case held
    /// After today: counted nowhere else.
    case booked
    case calledOff = "called-off"
  }

  /// How many records of each kind stand in a meeting.
  public struct Contents: Hashable, Sendable {
    /// Open and closed ones.
    public var topics = 0
    public var tensions = 0
    /// Lines that begin `Insight:`, `Believed:` or `Happened:`.
    public var insights = 0
    public var commitments = 0

    /// Whether it holds none of them: nothing but updates.
    public var isEmpty: Bool { self == Contents() }

    mutating func add(_ other: Contents) {
      topics += other.topics
      tensions += other.tensions
      insights += other.insights
      commitments += other.commitments
    }
  }

  public let day: Day
  public let time: ClockTime?
  /// How long it is to take, where its note says so.
  public let minutes: Int?
  /// What its title, tag or `type:` says it is; nil where nothing does.
  public let type: MeetingType?
  public let countsAs: CountsAs
  public let state: State
  /// All that takes room stands behind one reference, so that a meeting is as cheap to hand on as a
  /// number: every question about somebody goes through all the meetings with them.
  private let told: Told

  /// Its title without the date; may be empty.
  public var title: NoteWords { told.title }
  /// Who was there, beside the owner; sorted, nobody twice.
  public var people: [Person.ID] { told.people }
  public var origin: Origin { told.origin }
  /// The other places that tell of it, sorted.
  public var also: [Origin] { told.also }
  /// Its first lines as plain words, tasks, topics and marks left out.
  public var summary: [NoteWords] { told.summary }
  /// Where it links to projects and proposals, in the order of the places; a work once a block.
  public var links: [WorkLink] { told.links }
  /// The lines that begin `Response:` or `Feedback from …:`, in the order of the places.
  public var responses: [Mark] { told.responses }
  /// What stands in it, in all its places; what stands in a meeting inside it is that one's.
  public var contents: Contents { told.contents }
  /// Which of the owner's interests its words mention, private ones included, by their
  /// ``SharedInterests/key(_:)``; sorted.
  public var interests: [Folded] { told.interests }
  /// Its lines that name somebody who was not there, in the order of their places.
  var naming: [NamingLine] { told.naming }
}

extension Meeting {
  /// What the notes tell of it.
  fileprivate final class Told: Sendable {
    let title: NoteWords
    let people: [Person.ID]
    let origin: Origin
    let also: [Origin]
    let summary: [NoteWords]
    let links: [WorkLink]
    let responses: [Mark]
    let contents: Contents
    let interests: [Folded]
    let naming: [NamingLine]

    init(
      _ entry: MeetingEntry, title: NoteWords, people: [Person.ID], also: [MeetingEntry],
      _ evidence: MeetingEvidence
    ) {
      (self.title, self.people, origin) = (title, people, entry.origin)
      self.also = also.map(\.origin)
      summary =
        entry.summary.isEmpty
        ? also.first { !$0.summary.isEmpty }?.summary ?? [] : entry.summary
      (links, responses, contents) = (evidence.links, evidence.responses, evidence.contents)
      interests = evidence.interests.sorted()
      naming = evidence.naming
    }
  }

  /// `entry` is the place with most text, `also` are the others in order, and `evidence` is that of all.
  init(
    _ entry: MeetingEntry, time: ClockTime?, minutes: Int?, type: MeetingType?, countsAs: CountsAs,
    state: State, title: NoteWords, people: [Person.ID], also: [MeetingEntry],
    _ evidence: MeetingEvidence
  ) {
    day = entry.day
    (self.time, self.minutes, self.type) = (time, minutes, type)
    (self.countsAs, self.state) = (countsAs, state)
    told = Told(entry, title: title, people: people, also: also, evidence)
  }
}
