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

  public var day: Day
  public var time: ClockTime?
  /// How long it is to take, where its note says so.
  public var minutes: Int?
  /// What its title, tag or `type:` says it is; nil where nothing does.
  public var type: MeetingType?
  public var countsAs: CountsAs
  public var state: State
  /// Its title without the date; may be empty.
  public var title: NoteWords
  /// Who was there, beside the owner; sorted, nobody twice.
  public var people: [Person.ID]
  public var origin: Origin
  /// The other places that tell of it, sorted.
  public var also: [Origin]
  /// Its first lines as plain words, tasks, topics and marks left out.
  public var summary: [NoteWords]
  /// Where it links to projects and proposals, in the order of the places; a work once a block.
  public var links: [WorkLink]
  /// The lines that begin `Response:` or `Feedback from …:`, in the order of the places.
  public var responses: [Mark]
  /// What stands in it, in all its places; what stands in a meeting inside it is that one's.
  public var contents: Contents
  /// Which of the owner's interests its words mention, private ones included, by their
  /// ``SharedInterests/key(_:)``; sorted.
  public var interests: [Folded]
  /// Its lines that name somebody who was not there, in the order of their places.
  var naming: [NamingLine]
}
