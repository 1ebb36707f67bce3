public import Calendar
public import Notes

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
}
