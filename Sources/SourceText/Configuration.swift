public import Calendar

/// The settings of a vault, `peerage.yml`; each has a default.
public struct Configuration: Hashable, Sendable {
  /// The owner, as `me:` says.
  public struct Owner: Hashable, Sendable {
    public var name: String?
    public var aliases: [String] = []
    public var email: String?
    public var hobbies: [String] = []

    public init() {}
  }

  /// A rule that says nothing, for good or until a day, itself included.
  public struct Mute: Hashable, Sendable {
    public var rule: String
    public var until: Day?

    public init(rule: String, until: Day? = nil) { (self.rule, self.until) = (rule, until) }
  }

  public var owner = Owner()
  /// Commitments, tensions and insights older than this are history.
  public var since: Day?
  /// Folders by kind, beside the names that are read without any setting; paths from the vault's folder.
  public var folders: [NoteKind: [String]] = [:]
  /// What is not read: paths with `*`, `**` and `?`.
  public var exclude: [String] = []
  /// The folder that peerage writes to.
  public var pages = "pages"
  public var weekStart = Weekday.monday
  /// The owner's day for 1:1s with reports.
  public var reportsDay: Weekday?
  /// The owner's day for 1:1s with peers.
  public var peersDay: Weekday?
  public var strongCadence = Cadence.weekly
  public var moderateCadence = Cadence.biweekly
  public var lightCadence = Cadence.monthly
  /// What a box's character means, beside the built-in meanings.
  public var statuses: [Unicode.Scalar: CommitmentStatus] = [:]
  /// The limits of rules by their name, `project-days`.
  public var limits: [String: Int] = [:]
  public var mutes: [Mute] = []
  /// Findings that are off by default and wanted.
  public var show: Set<String> = []
  /// Whether a shared agenda may hold the owner's untagged topics.
  public var sharesTopics = false

  public init() {}

  /// A rule's limit: what the settings say, else the practice's own.
  public func limit(_ name: LimitName) -> Int { limits[name.rawValue] ?? name.standard }
}

/// What a commitment's box says.
public enum CommitmentStatus: String, CaseIterable, Hashable, Sendable {
  case open
  case inProgress = "in-progress"
  case onHold = "on-hold"
  case passedOn = "passed-on"
  case done
  case cancelled

  /// Whether something is still to be done: open or in progress.
  public var isPending: Bool { self == .open || self == .inProgress }
}
