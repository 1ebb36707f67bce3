import Calendar
import Notes
import Relationships
import SourceText

/// All that the pages are written from, worked out once: the index, where everybody stands, and who
/// has an agenda.
struct Desk: Sendable {
  let index: Index
  let names: PageNames
  let thisWeek: Week
  let agendas: [Person.ID: Agenda]
  /// Those that have a page, the nearest forum first.
  let previews: [Previews]
  /// What the rules found.
  let review: Review
  private let subjects: Subjects
  private let standings: [Person.ID: Standing]
  private let meetings: [Person.ID: [Meeting]]
  private let people: [Person.ID: Person]
  private let titles: [VaultPath: String]

  init(_ index: Index) {
    self.index = index
    (review, subjects) = (Review(index), Subjects(index))
    names = PageNames(index)
    previews = index.previews()
    thisWeek = Week(of: index.today, startingOn: index.configuration.weekStart)
    people = Dictionary(index.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    titles = Desk.titles(index)
    var meetings: [Person.ID: [Meeting]] = [:]
    for meeting in index.meetings {
      for person in meeting.people { meetings[person, default: []].append(meeting) }
    }
    self.meetings = meetings
    var standings: [Person.ID: Standing] = [:]
    var agendas: [Person.ID: Agenda] = [:]
    for person in index.people {
      let held = meetings[person.id] ?? []
      let standing = index.standing(of: person)
      standings[person.id] = standing
      agendas[person.id] = AgendaReader(index, person, standing, meetings: held).read()
    }
    (self.standings, self.agendas) = (standings, agendas)
  }

  private static func titles(_ index: Index) -> [VaultPath: String] {
    let titles =
      index.people.map { ($0.origin.path, $0.name) }
      + index.projects.map { ($0.origin.path, $0.title) }
      + index.proposals.map { ($0.origin.path, $0.title) }
      + index.events.map { ($0.origin.path, $0.title) }
      + index.groups.map { ($0.origin.path, $0.title) }
    return Dictionary(titles) { first, _ in first }
  }

  var today: Day { index.today }
  var nextWeek: Week { thisWeek.next }
  /// The days that pages look ahead to: this week and next.
  var window: ClosedRange<Day> { thisWeek.start...nextWeek.end }

  func person(_ id: Person.ID) -> Person? { people[id] }
  func standing(of person: Person) -> Standing? { standings[person.id] }
  /// The meetings with somebody, in the order of their days.
  func meetings(with person: Person) -> [Meeting] { meetings[person.id] ?? [] }

  /// What a note is called: whom or what it is about, else its file's name.
  func title(of note: VaultPath) -> String { titles[note] ?? note.baseName }

  /// The note of what a finding is about; nil for the vault's own.
  func note(of subject: Finding.Subject) -> VaultPath? { subjects.origin(of: subject)?.path }
}
