import Notes

/// The keys of a person's note, in the form in which keys are compared.
///
/// One table, so that what is a person's key, what is a fact and what is kept as it stands can't
/// disagree.
enum PersonKeys {
  static let name = ["name"]
  static let aliases = ["aliases", "alias", "nickname", "nicknames", "aka"]
  static let pronouns = ["pronouns"]
  static let role = ["role", "jobtitle", "job", "position", "title"]
  static let team = ["team"]
  static let company = [
    "company", "organization", "organisation", "employer", "org", "companies",
    "organizations", "organisations",
  ]
  static let status = ["status", "active"]
  static let since = ["since", "met", "firstmet", "meton"]
  static let interdependence = ["interdependence"]
  static let trust = ["trust"]
  static let cadence = [
    "cadence", "frequency", "contactfrequency", "meetingfrequency", "cadencedays",
  ]
  static let snooze = ["snooze"]
  static let series = ["series"]
  static let hobbies = ["hobbies", "interests"]
  static let family = ["family", "partner", "spouse", "kids", "children", "pets"]
  static let favorites = ["favorites", "favourites"]
  static let birthday = ["birthday", "birthdate", "born", "dob"]
  static let lastContact = [
    "lastcontact", "lastcontacted", "lastinteraction", "datelastcontacted", "last",
  ]
  static let location = ["location"]
  static let timezone = ["timezone"]
  static let email = ["email"]
  static let groups = ["groups", "group", "circle", "circles"]
  static let plate = ["plate"]
  static let mute = ["mute"]
  static let thinking = ["values", "approach", "communication"]
  static let about = [
    "kind", "type", "tags", "tag", "categories", "category", "firstname", "lastname",
    "peerage",
  ]

  /// Keys whose values become facts.
  static let facts = Set(hobbies + family + favorites)

  /// The names that mean one key, in the order in which they are asked.
  static let spellings = [
    name, aliases, pronouns, role, team, company, status, since, interdependence, trust, cadence,
    snooze, series, birthday, lastContact, location, timezone, email, groups, plate, mute,
  ]

  /// All of them.
  static let all = Set((spellings + [hobbies, family, favorites, thinking, about]).joined())

  /// Whether a note has a key that only a peer's has.
  static func makePeer(_ frontMatter: FrontMatter) -> Bool {
    frontMatter.entries.contains { ofPeers.contains($0.name) }
  }

  private static let ofPeers = Set(interdependence + trust + series + cadence)
  private static let telling = all.subtracting(about).subtracting([
    "title", "status", "active", "since", "group", "groups",
  ])

  /// Whether a note's front matter tells of a person.
  static func arePresent(in note: NoteHead) -> Bool {
    note.frontMatter.entries.contains { telling.contains($0.name) || $0.name == "firstname" }
  }
}
