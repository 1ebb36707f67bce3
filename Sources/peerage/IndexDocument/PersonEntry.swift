internal import Calendar
internal import Notes
internal import Relationships
internal import SourceText

/// The person whose vault it is.
struct OwnerEntry: Encodable {
  let name: String?
  let aliases: [String]
  let hobbies: [String]

  init(_ owner: Owner) {
    (name, aliases, hobbies) = (owner.name, owner.aliases, owner.hobbies)
  }
}

/// Somebody with a note.
struct PersonEntry: Encodable {
  let id: String
  let path: String
  let line: Int
  let kind: String
  let name: String
  let aliases: [String]
  let pronouns: String?
  let role: String?
  let team: String?
  let company: String?
  let status: String
  let since: String?
  let interdependence: String?
  let trust: Int?
  let earnedTrust: Int
  let kept: KeptEntry
  let cadenceDays: Int?
  let snooze: String?
  let series: [SeriesEntry]
  let nextDue: String?
  let lastContact: String?
  let lastOneOnOne: String?
  let birthday: String?
  let location: String?
  let timezone: String?
  let email: String?
  let groups: [String]
  let plate: [String]
  let hobbies: [String]
  let family: [String: [String]]
  let favorites: [String: [String]]
  let thinking: [String: [String]]
  let other: [String: String]

  /// `facts` are those of the person.
  init(_ person: Person, in index: Index, facts: [Fact], _ words: SharedWords) {
    let standing = index.standing(of: person)
    id = person.id.text
    (path, line) = (person.origin.path.text, person.origin.line)
    kind = person.kind.rawValue
    (name, aliases, pronouns) = (person.name, person.aliases, person.pronouns)
    (role, team, company) = (person.role, person.team, person.company)
    status = person.status.rawValue
    since = person.since?.description
    interdependence = person.interdependence?.rawValue
    trust = person.trust?.number
    earnedTrust = index.trust(in: person).earned.number
    kept = KeptEntry(
      mine: KeptRateEntry(index.kept(byMeTo: person.id)),
      theirs: KeptRateEntry(index.kept(by: person.id)))
    cadenceDays = standing.cadence?.dayCount
    snooze = person.snooze?.description
    series = index.seriesRecords(of: person).map { SeriesEntry($0.series, $0) }
    nextDue = standing.nextDue?.description
    lastContact = standing.lastContact?.description
    lastOneOnOne = standing.lastOneOnOne?.description
    birthday = person.birthday?.description
    (location, timezone, email) = (person.location, person.timezone, person.email)
    groups = person.groups
    plate = person.plate.map(\.text)
    hobbies = PersonEntry.texts(of: facts.filter { $0.family == .hobby }, words)
    family = PersonEntry.byKind(facts.filter { $0.family == .family }, words)
    favorites = PersonEntry.byKind(facts.filter { $0.family == .favorite }, words)
    thinking = Dictionary(grouping: person.thinking, by: \.kind)
      .mapValues { $0.compactMap { words.text($0.words) } }
      .filter { !$0.value.isEmpty }
    // Of two keys that compare alike the first counts everywhere.
    other = Dictionary(person.other.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// The facts' words in their order, nothing twice.
  private static func texts(of facts: [Fact], _ words: SharedWords) -> [String] {
    var seen: Set<Folded> = []
    return facts.compactMap { words.text($0.words) }.filter { seen.insert(Folded($0)).inserted }
  }

  private static func byKind(_ facts: [Fact], _ words: SharedWords) -> [String: [String]] {
    Dictionary(grouping: facts, by: \.kind)
      .mapValues { texts(of: $0, words) }
      .filter { !$0.value.isEmpty }
  }
}
