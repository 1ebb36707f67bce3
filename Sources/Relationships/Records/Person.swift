public import Calendar
public import Notes
public import SourceText

/// Somebody with a note: what the note says of them in its front matter and before its first meeting.
public struct Person: Sendable {
  /// The path of the note without its ending, or of the person's folder.
  public struct ID: Hashable, Comparable, Sendable {
    public let path: VaultPath
    public init(_ path: String) { self.path = VaultPath(path) }
    public var text: String { path.text }
    public static func < (left: ID, right: ID) -> Bool { left.path < right.path }
  }

  public enum Kind: String, Hashable, Sendable {
    /// Works with the owner at the same level.
    case peer
    /// Reports to the owner.
    case report
    /// Known, not coached.
    case person
  }

  /// A person is active unless the note says `former`.
  public enum Status: String, Hashable, Sendable { case active, former }

  /// What the note says about how often to meet.
  public enum CadenceSetting: Hashable, Sendable {
    case every(Cadence)
    /// There is no cadence, as where nothing is said of one, and besides none is wanted: nothing is ever
    /// due, and nothing that was booked brings the question up.
    case never
  }

  /// Words under a name: `kids: Mia, Tom`.
  public struct Detail: Hashable, Sendable {
    /// The name in lower case, in the singular as facts have it: `kid`, `band`.
    public let kind: String
    public let words: NoteWords
    public init(kind: String, words: NoteWords) { (self.kind, self.words) = (kind, words) }
  }

  public let id: ID
  public let origin: Origin
  public var kind: Kind
  public var name: String
  public var aliases: [String] = []
  public var pronouns: String?
  public var role: String?
  public var team: String?
  public var company: String?
  public var status = Status.active
  /// When the owner first met them.
  public var since: Day?
  public var interdependence: Interdependence?
  /// The owner's own word, 1 to 5.
  public var trust: TrustLevel?
  public var cadence: CadenceSetting?
  public var snooze: Day?
  /// Past ones first.
  public var series: [Series] = []
  /// The line that each of them begins on.
  var seriesLines: [Int] = []
  public var birthday: MonthDay?
  /// The day of the last contact as the note states it: evidence beside the meetings.
  public var statedLastContact: Day?
  public var location: String?
  public var timezone: String?
  public var email: String?
  public var groups: [String] = []
  public var plate: [Words] = []
  public var mutes: [Configuration.Mute] = []
  /// How they think: `values`, `approach` and `communication`.
  public var thinking: [Detail] = []
  /// Keys that are none of a person's, with their values as text, in the note's order.
  public var other: [(key: String, value: String)] = []

  /// Where the keys of the note stand.
  var keys = KeyPlaces()

  init(id: ID, origin: Origin, kind: Kind, name: String) {
    (self.id, self.origin, self.kind, self.name) = (id, origin, kind, name)
  }

  /// People sort by folded name, then by id.
  func sortsBefore(_ other: Person) -> Bool {
    let (left, right) = (Folded(name), Folded(other.name))
    return left == right ? id < other.id : left < right
  }

  public var isFormer: Bool { status == .former }
  /// The name's first word.
  public var firstName: String {
    let blank = UInt8(ascii: " ")
    return name.utf8.split(separator: blank, maxSplits: 1).first.map { String(Substring($0)) }
      ?? name
  }
  /// Whether the owner asked not to be reminded of them until `day` or later; the day of `snooze` itself
  /// is quiet.
  public func isSnoozed(on day: Day) -> Bool { snooze.map { $0 >= day } ?? false }
  public var isActivePeer: Bool { kind == .peer && !isFormer }
}
