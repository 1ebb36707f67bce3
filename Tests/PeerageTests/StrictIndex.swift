/// What `peerage index` prints, as another program would read it; written from docs/index.md and not
/// from the program, so that a field which changes its name is noticed.
struct StrictIndex: StrictlyDecodable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case today, owner, people, meetings, commitments, facts, topics, marks, projects, proposals
    case events, groups, skipped, diagnostics
  }

  let today: String
  let owner: Strict<Owner>
  let people: [Strict<Person>]
  let meetings: [Strict<Meeting>]
  let commitments: [Strict<Commitment>]
  let facts: [Strict<Fact>]
  let topics: [Strict<Topic>]
  let marks: [Strict<Mark>]
  let projects: [Strict<Project>]
  let proposals: [Strict<Proposal>]
  let events: [Strict<Event>]
  let groups: [Strict<Group>]
  let skipped: [Strict<Skipped>]
  let diagnostics: [Strict<Diagnostic>]

  struct Owner: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case name, aliases, hobbies }
    let name: String?
    let aliases: [String]
    let hobbies: [String]
  }

  struct Person: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, path, line, kind, name, aliases, pronouns, role, team, company, status, since
      case interdependence, trust, kept, series, snooze, birthday, location, timezone, email, groups
      case plate, hobbies, family, favorites, thinking, other
      case earnedTrust = "earned_trust"
      case cadenceDays = "cadence_days"
      case nextDue = "next_due"
      case lastContact = "last_contact"
      case lastOneOnOne = "last_one_on_one"
    }
    let id, path, kind, name, status: String
    let line: Int
    let aliases, groups, plate, hobbies: [String]
    let pronouns, role, team, company, since, interdependence, snooze, birthday: String?
    let location, timezone, email, nextDue, lastContact, lastOneOnOne: String?
    let trust, cadenceDays: Int?
    let earnedTrust: Int
    let kept: Strict<Kept>
    let series: [Strict<Series>]
    let family, favorites, thinking: [String: [String]]
    let other: [String: String]
  }

  struct Series: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case every, day, time, minutes, start, until, skip, decided, record
    }
    let every: String
    let day, time, start, until, decided: String?
    let minutes: Int?
    let skip: [String]
    let record: Strict<SeriesRecord>
  }

  struct SeriesRecord: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case held
      case calledOff = "called_off"
      case noNote = "no_note"
    }
    let held, calledOff, noNote: Int
  }

  struct Kept: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case mine, theirs }
    let mine, theirs: Strict<Rate>
  }

  struct Rate: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case kept, settled, undated }
    let kept, settled, undated: Int
  }

  struct Place: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case path, line }
    let path: String
    let line: Int
  }

  struct Meeting: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case path, line, date, time, type, state, title, with, also
      case isPrivate = "private"
      case countsAs = "counts_as"
    }
    let path, date, countsAs, state: String
    let line: Int
    let isPrivate: Bool?
    let time, type, title: String?
    let with: [String]
    let also: [Strict<Place>]
  }

  struct Commitment: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case path, line, text, owner, with, status, symbol, due, scheduled, done, day, priority,
        carried
      case isPrivate = "private"
    }
    let path, owner, status, symbol: String
    let line, carried: Int
    let isPrivate: Bool?
    let text, due, scheduled, done, day, priority: String?
    let with: [String]
  }

  struct Fact: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case path, line, person, kind, value, date, happens
      case isPrivate = "private"
    }
    let path, person: String
    let line: Int
    let isPrivate: Bool?
    let kind, value, date, happens: String?
  }

  struct Topic: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case path, line, text, with, open, needs, day, carried
      case isPrivate = "private"
    }
    let path: String
    let line, carried: Int
    let isPrivate: Bool?
    let text, day: String?
    let needs: Int?
    let open: Bool
    let with: [String]
  }

  struct Mark: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case path, line, kind, text, with, day, resolved
      case isPrivate = "private"
      case resolvedOn = "resolved_on"
    }
    let path, kind: String
    let line: Int
    let isPrivate: Bool?
    let text, day, resolvedOn: String?
    let resolved: Bool
    let with: [String]
  }

  struct Project: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, path, line, title, with, stage, start, end, stakes, origin, outcome
    }
    let id, path, title, stage: String
    let line: Int
    let with: [String]
    let start, end, stakes, origin, outcome: String?
  }

  struct Proposal: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, path, line, title, present, forum, status
      case dependsOn = "depends_on"
      case previewWith = "preview_with"
    }
    let id, path, title, status: String
    let line: Int
    let present, forum: String?
    let dependsOn, previewWith: [String]
  }

  struct Event: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, path, line, title, start, end, place, with, social
    }
    let id, path, title: String
    let line: Int
    let start, end, place, social: String?
    let with: [String]
  }

  struct Group: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case id, path, line, title, members
      case cadenceDays = "cadence_days"
    }
    let id, path, title: String
    let line: Int
    let members: [String]
    let cadenceDays: Int?
  }

  struct Skipped: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case path, reason }
    let path, reason: String
  }

  struct Diagnostic: StrictlyDecodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case code, severity, path, line, column, message, fix
      case isPrivate = "private"
    }
    let code, severity, path, message: String
    let line, column: Int
    let fix: String?
    let isPrivate: Bool?
  }
}
