import Notes

/// Entries that tell of one meeting.
struct MeetingCluster {
  private(set) var entries: [MeetingEntry] = []
  private(set) var people: Set<Person.ID> = []
  private(set) var type: MeetingType?
  /// Whether an entry calls it a 1:1 with one person.
  private var hasOneOnOne = false
  /// The most people that one entry names.
  private var mostPeople = 0
  /// Whether an entry tells of it at length without a word for what it was.
  private var isToldWithoutWord = false

  private init() {}
  init(_ entry: MeetingEntry) { add(entry) }

  mutating func add(_ entry: MeetingEntry) {
    entries.append(entry)
    people.formUnion(entry.people)
    type = type ?? entry.type
    hasOneOnOne = hasOneOnOne || entry.type == .oneOnOne && entry.people.count == 1
    mostPeople = max(mostPeople, entry.people.count)
    isToldWithoutWord = isToldWithoutWord || entry.type == nil && entry.form == .told
  }

  /// Takes its entries away; one without any is no meeting and agrees with none.
  mutating func removeAll() -> [MeetingEntry] {
    defer { self = MeetingCluster() }
    return entries
  }

  /// Whether two clusters that share a person are one meeting: they agree in type, or one has none.
  ///
  /// No joining may take a 1:1 away: a message on the day of a meeting stays a message, and a meeting
  /// with several people stays beside a 1:1 with one of them.
  func agrees(with other: MeetingCluster) -> Bool {
    guard let first = entries.first, first.isCalledOff == other.entries.first?.isCalledOff
    else { return false }
    if hasOneOnOne && other.mostPeople > 1 || other.hasOneOnOne && mostPeople > 1 { return false }
    if let type, let otherType = other.type { return type == otherType }
    return
      !(type == .contact && other.isToldWithoutWord || other.type == .contact && isToldWithoutWord)
  }
}
