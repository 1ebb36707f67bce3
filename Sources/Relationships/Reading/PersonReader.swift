import Calendar
import Notes
import SourceText

/// Reads a person from the front matter of their note. What the body adds, ``ProfileReader`` reads.
struct PersonReader {
  static func read(
    _ outline: Outline, _ placement: NotePlacement
  ) -> (person: Person, diagnostics: [Diagnostic]) {
    var values = FrontMatterValues(outline.note)
    let name = PersonName.read(outline, placement, &values)
    let kind: Person.Kind =
      switch placement.kind {
      case .peer: .peer
      case .report: .report
      default: .person
      }
    var person = Person(
      id: Person.ID(placement.id),
      origin: Origin(path: outline.file.path, line: 1), kind: kind, name: name.text)
    person.keys = KeyPlaces(outline.note, spellings: PersonKeys.spellings)
    readWork(&person, &values, titleIsTaken: name.isTitle)
    readRelationship(&person, &values)
    readLife(&person, &values)
    _ = values.entry(PersonKeys.about)
    person.other = values.other.filter { !PersonKeys.facts.contains(FrontMatter.name(of: $0.key)) }
    return (person, values.diagnostics)
  }

  private static func readWork(
    _ person: inout Person, _ values: inout FrontMatterValues, titleIsTaken: Bool
  ) {
    person.aliases = values.list(PersonKeys.aliases)
    person.pronouns = values.text(PersonKeys.pronouns)
    person.role = values.text(PersonKeys.role.filter { !titleIsTaken || $0 != "title" })
    person.team = values.text(PersonKeys.team)
    person.company = values.text(PersonKeys.company)
    person.location = values.text(PersonKeys.location)
    person.timezone = values.text(PersonKeys.timezone)
    person.email = values.text(PersonKeys.email)
    person.groups = values.references(PersonKeys.groups).map { $0.reference.target }
    person.plate = values.list(PersonKeys.plate).map { Words(plain: $0) }
    person.thinking = PersonKeys.thinking.flatMap { key in
      values.texts([key]).map {
        Person.Detail(kind: key, words: NoteWords(Words(plain: $0), isPrivate: false))
      }
    }
  }

  private static func readRelationship(_ person: inout Person, _ values: inout FrontMatterValues) {
    person.status = status(&values)
    person.since = values.day(PersonKeys.since)
    person.interdependence = values.word(PersonKeys.interdependence)
    person.trust = values.value(
      PersonKeys.trust, fitting: "it goes from 1 to 5", read: TrustText.read)
    person.cadence = values.value(
      PersonKeys.cadence, common: PersonKeys.cadence.filter { $0 != "cadence" },
      fitting: "it is a rhythm such as `weekly`, `every 3 weeks` or `never`"
    ) { CadenceText.read($0) }.map(setting)
    if let entry = values.entry(PersonKeys.cadence), let text = values.text(of: entry.value),
      CadenceText.read(text)?.isAmbiguous == true
    {
      values.report(
        .ambiguousLength, entry, "`\(text)` is read as months", fix: "write `monthly` or `2 months`"
      )
    }
    person.snooze = values.value(
      PersonKeys.snooze, fitting: "it is the date until which to wait, such as 2026-12-01"
    ) { DateText.read($0)?.day }
    let series = SeriesReader.read(&values)
    person.series = series.map(\.series)
    person.seriesLines = series.map { values.note.file.lines.line(at: $0.offset) }
    person.mutes = MuteReader.read(&values)
    // `last:` is other tools' key for other things, too: it counts only where it is a date.
    person.statedLastContact = values.day(PersonKeys.lastContact.filter { $0 != "last" })
    if person.statedLastContact == nil, let last = values.text(["last"]) {
      person.statedLastContact = DateText.read(last)?.day
    }
  }

  private static func readLife(_ person: inout Person, _ values: inout FrontMatterValues) {
    guard let entry = values.entry(PersonKeys.birthday), let text = values.text(of: entry.value)
    else { return }
    person.birthday = BirthdayText.read(text)
    if person.birthday == nil {
      values.report(
        .foreignValue, entry, "`\(text)` is not read as a birthday",
        fix: "write 05-14, or 1986-05-14")
    }
  }

  private static func setting(_ cadence: CadenceText) -> Person.CadenceSetting {
    switch cadence.cadence {
    case .never: .never
    case .every(let cadence): .every(cadence)
    }
  }

  private static func status(_ values: inout FrontMatterValues) -> Person.Status {
    if let entry = values.entry(["active"]), let text = values.text(of: entry.value),
      let isActive = BooleanText.read(text)
    {
      return isActive ? .active : .former
    }
    guard let entry = values.entry(["status"]), let text = values.text(of: entry.value)
    else { return .active }
    switch Folded(text).text {
    case "former": return .former
    case "active": return .active
    default:
      values.report(
        .foreignValue, entry, "`status` is `\(text)`, which means active here",
        fix: "write `former` for someone who has moved on")
      return .active
    }
  }
}
