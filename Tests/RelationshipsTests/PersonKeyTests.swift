import Calendar
import Notes
import Relationships
import SourceText
import Testing

@Suite struct PersonKeyTests {
  private func person(_ keys: String) throws -> Person {
    try #require(readVault(["peers/al.md": "---\n\(keys)\n---\n"]).index.people.first)
  }

  @Test(
    "every key and every spelling of it is read",
    arguments: [
      ("pronouns: she/her", \Person.pronouns, "she/her"), ("role: CTO", \.role, "CTO"),
      ("job title: CTO", \.role, "CTO"), ("jobTitle: CTO", \.role, "CTO"),
      ("position: CTO", \.role, "CTO"),
      ("name: Ada\ntitle: CTO", \.role, "CTO"), ("team: Engines", \.team, "Engines"),
      ("company: ACM", \.company, "ACM"), ("organization: ACM", \.company, "ACM"),
      ("organisation: ACM", \.company, "ACM"), ("employer: ACM", \.company, "ACM"),
      ("org: ACM", \.company, "ACM"), ("companies: [\"[[ACM]]\"]", \.company, "ACM"),
      ("location: London", \.location, "London"),
      ("timezone: Europe/London", \.timezone, "Europe/London"),
      ("email: ada@example.org", \.email, "ada@example.org"), ("role: \"\"", \.role, nil),
      ("role: null", \.role, nil), ("role: []", \.role, nil), ("role: No", \.role, "No"),
      ("location: 10:30", \.location, "10:30"),
    ] as [(String, any KeyPath<Person, String?> & Sendable, String?)])
  func texts(keys: String, path: any KeyPath<Person, String?> & Sendable, value: String?) throws {
    #expect(try person(keys)[keyPath: path] == value)
  }

  @Test(
    "days are read under all their keys",
    arguments: [
      ("since: 2024-03-01", \Person.since, "2024-03-01"),
      ("met: 2024-03-01", \.since, "2024-03-01"),
      ("first_met: 2024-03-01", \.since, "2024-03-01"),
      ("met on: 2024-03-01", \.since, "2024-03-01"),
      ("since: \"[[2024-03-01]]\"", \.since, "2024-03-01"),
      ("since: 2022-06-07 10:06", \.since, "2022-06-07"),
      ("snooze: 2026-12-24", \.snooze, "2026-12-24"),
      ("last-contact: 2026-11-01", \.statedLastContact, "2026-11-01"),
      ("lastContacted: 2026-11-01", \.statedLastContact, "2026-11-01"),
      ("last_interaction: 2026-11-01", \.statedLastContact, "2026-11-01"),
      ("date last contacted: 2026-11-01", \.statedLastContact, "2026-11-01"),
      ("last: 2026-11-01", \.statedLastContact, "2026-11-01"),
      ("last: Lovelace", \.statedLastContact, nil),
    ] as [(String, any KeyPath<Person, Day?> & Sendable, String?)])
  func days(keys: String, path: any KeyPath<Person, Day?> & Sendable, value: String?) throws {
    #expect(try person(keys)[keyPath: path] == value.flatMap { Day(iso: $0) })
  }

  @Test(
    "the name is the key's, else the heading's, else made of the others",
    arguments: [
      ("name", "---\nname: Ada L.\n---\n# Countess", "Ada L."),
      ("the heading", "# Ada *Lovelace*", "Ada Lovelace"),
      ("the first of several headings", "# Ada Lovelace\n\n# Log\n\n# Notes", "Ada Lovelace"),
      ("a dated heading is no name", "# 2026-11-19 1:1\n\nText", "Al"),
      ("a heading for a list is no name", "# Notes\n", "Al"),
      ("hobbies are no name", "# Hobbies\n", "Al"),
      ("first and last name", "---\nfirst_name: Ada\nlast_name: Lovelace\n---\n", "Ada Lovelace"),
      ("a first name alone", "---\nfirstName: Ada\n---\n", "Ada"),
      ("title", "---\ntitle: Ada L.\n---\n", "Ada L."),
      ("the file's name", "", "Al"), ("a private heading is no name", "# Ada #private", "Al"),
    ])
  func names(why: String, text: String, name: String) {
    #expect(
      readVault(["peers/al.md": text]).index.people.map(\.name) == [name], Comment(rawValue: why))
  }

  @Test(
    "a file's name becomes a name",
    arguments: [
      ("ada-lovelace", "Ada Lovelace"), ("ada_lovelace", "Ada Lovelace"),
      ("Ada Lovelace", "Ada Lovelace"),
      ("@Ada Lovelace", "Ada Lovelace"), ("ada", "Ada"), ("McKay", "McKay"),
    ])
  func fileNames(file: String, name: String) {
    #expect(readVault(["peers/\(file).md": ""]).index.people.map(\.name) == [name])
  }

  @Test("a title that is the name is no role")
  func titleAsName() throws {
    #expect(try person("title: Ada L.").role == nil)
  }

  @Test("lists are YAML lists, or one text with commas, and hold links and tags")
  func lists() throws {
    #expect(
      try person("aliases: [AL, \"[[x/Countess|the Countess]]\"]").aliases == [
        "AL", "the Countess",
      ])
    #expect(try person("aka: AL, Countess").aliases == ["AL", "Countess"])
    #expect(try person("nickname: Countess").aliases == ["Countess"])
    #expect(try person("alias: Countess").aliases == ["Countess"])
    #expect(try person("groups: \"#founders\"").groups == ["founders"])
    #expect(try person("circle: [[Founders]]").groups == ["Founders"])
    #expect(try person("plate: [tables, hiring]").plate.map(\.text) == ["tables", "hiring"])
  }

  @Test(
    "status is active unless it says former",
    arguments: [
      ("status: former", Person.Status.former), ("status: Former", .former),
      ("status: active", .active),
      ("active: false", .former), ("active: no", .former), ("active: true", .active),
      ("status: lead", .active),
    ])
  func status(keys: String, status: Person.Status) throws {
    #expect(try person(keys).status == status)
  }

  @Test(
    "a foreign value of a common key is kept, and at most a note",
    arguments: [
      "status: lead", "birthday: circa 1800", "since: forever", "frequency: often",
      "contactFrequency: x",
    ])
  func foreignValues(keys: String) throws {
    let result = readVault(["peers/al.md": "---\n\(keys)\n---\n"])
    #expect(result.diagnostics.map(\.code) == [.foreignValue])
    let other = try #require(result.index.people.first).other
    #expect(other.map { "\($0.key): \($0.value)" } == [keys])
  }

  @Test(
    "an impossible value of a key that only peerage has is an error",
    arguments: [
      "interdependence: huge", "trust: 6", "trust: high", "cadence: whenever", "snooze: soon",
      "series: { every: sometimes, start: 2026-09-01 }", "series: [weekly]", "mute: [no-such-rule]",
    ])
  func impossibleValues(keys: String) {
    let diagnostics = readVault(["peers/al.md": "---\n\(keys)\n---\n"]).diagnostics
    #expect(diagnostics.map(\.code) == [.impossibleValue])
    #expect(diagnostics.map(\.severity) == [.error])
    #expect(diagnostics.map(\.place.line) == [2])
  }

  @Test(
    "interdependence, trust and cadence have their words",
    arguments: [
      (
        "interdependence: Strong\ntrust: candid\ncadence: weekly", Interdependence.strong, 4,
        "weekly"
      ),
      ("interdependence: moderate\ntrust: 1\nfrequency: 2w", .moderate, 1, "biweekly"),
      ("interdependence: light\ntrust: Deep\ncontact_frequency: 30", .light, 5, "every 30 days"),
      ("trust: new\nmeeting-frequency: every 3 weeks", nil, 1, "every 3 weeks"),
      ("cadence days: 10", nil, nil, "every 10 days"), ("cadence: never", nil, nil, "never"),
      ("cadence: quarterly", nil, nil, "quarterly"),
    ])
  func relationship(keys: String, interdependence: Interdependence?, trust: Int?, cadence: String)
    throws
  {
    let person = try person(keys)
    #expect(person.interdependence == interdependence)
    #expect(person.trust?.number == trust)
    switch person.cadence {
    case .every(let every)?: #expect(every.description == cadence)
    case .never?: #expect(cadence == "never")
    case nil: Issue.record("no cadence")
    }
  }

  @Test(
    "birthdays",
    arguments: ["birthday: 05-14", "birthdate: --05-14", "born: XXXX-05-14", "dob: 1986-05-14"])
  func birthdays(keys: String) throws {
    let birthday = try person(keys).birthday
    #expect(birthday?.month == 5 && birthday?.day == 14)
    #expect((birthday?.year == 1986) == keys.contains("1986"))
  }

  @Test("facts of front matter, by their families")
  func facts() {
    let index = readVault([
      "peers/ada.md": """
      ---
      hobbies: [choir, "[[Trail running]]"]
      interests: chess, maps
      family: { partner: William, kids: [Byron, Anne] }
      pets: Puff
      favourites: { band: Kinks, food: pie }
      ---
      """
    ]).index
    #expect(
      index.factLines.sorted() == [
        "ada band Kinks", "ada food pie", "ada hobby Trail running", "ada hobby choir",
        "ada interest chess",
        "ada interest maps", "ada kid Anne", "ada kid Byron", "ada partner William", "ada pet Puff",
      ])
    #expect(index.facts.allSatisfy { $0.day == nil })
    #expect(index.hobbies(of: index.people[0].id) == ["choir", "Trail running", "chess", "maps"])
  }

  @Test(
    "fields of the body before the first meeting are keys; what front matter says goes before them")
  func bodyFields() throws {
    let result = readVault([
      "peers/al.md": """
      ---
      team: Engines
      ---
      # Ada

      Role:: VP Product
      - Team:: Boilers
      - Met:: [[2024-03-01]]
      - [location:: London]
      - Email:: ada@example.org #private

      ## 2026-11-19 1:1

      Pronouns:: she
      """
    ])
    let ada = try #require(result.index.people.first)
    #expect(ada.role == "VP Product" && ada.team == "Engines" && ada.location == "London")
    #expect(ada.since == Day(iso: "2024-03-01"))
    #expect(ada.email == nil && ada.pronouns == nil)
    #expect(result.diagnosticLines == [])
  }

  @Test(
    "hobbies may be a list under a heading",
    arguments: ["Hobbies", "Hobbies & passions", "Interests", "🎸 Hobbies:"])
  func hobbies(heading: String) {
    let index = readVault([
      "peers/ada.md":
        "# Ada\n\n## \(heading)\n\n- choir\n  - tenor\n- [[Chess]] #fun\n\n## Else\n\n- no hobby\n"
    ]).index
    #expect(index.factLines == ["ada hobby choir", "ada hobby Chess"])
  }

  @Test("how they think can be keys, or lines under a heading")
  func thinking() throws {
    let index = readVault([
      "peers/ada.md": """
      ---
      values: [rigour]
      ---
      ## How she thinks

      - Approach: proof first
      - **Communicates:** in writing

      Values: candour

      ## Else

      - Approach: not read
      """
    ]).index
    let thinking = try #require(index.people.first).thinking.map {
      "\($0.kind) \($0.words.shareable?.text ?? "-")"
    }
    #expect(
      thinking == [
        "values rigour", "approach proof first", "communication in writing", "values candour",
      ])
  }

  @Test("unknown keys are kept as they are; a mute is read in any kind of note")
  func otherKeys() throws {
    let result = readCircle([
      "peers/al.md": "---\nstarsign: leo\nmute: unknown-basics\n---\n",
      "projects/p.md": "---\nwith: Bob\nmute: [{ rule: project-stale, until: 2027-01-31 }]\n---",
      "proposals/q.md": "---\nmute: preview-missing\n---",
      "events/e.md": "---\nmute: ritual-to-tack-on\n---",
      "groups/g.md": "---\nmute: reunion-due\n---",
    ])
    let al = try #require(result.index.people.first { $0.id.text == "peers/al" })
    #expect(al.other.map { "\($0.key)=\($0.value)" } == ["starsign=leo"])
    #expect(al.mutes.map(\.rule) == ["unknown-basics"])
    let projectMutes = result.index.projects.flatMap(\.mutes)
    #expect(
      projectMutes == [Configuration.Mute(rule: "project-stale", until: Day(iso: "2027-01-31"))])
    #expect(result.index.proposals.flatMap(\.mutes).map(\.rule) == ["preview-missing"])
    #expect(result.index.events.flatMap(\.mutes).map(\.rule) == ["ritual-to-tack-on"])
    #expect(result.index.groups.flatMap(\.mutes).map(\.rule) == ["reunion-due"])
    #expect(result.diagnosticLines == [])
  }
}
