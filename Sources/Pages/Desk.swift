import Calendar
import Notes
import Parallel
public import Relationships
import SourceText

/// All that the pages are written from, worked out once: the index, what the rules found, and who has an
/// agenda.
///
/// A class, for every page holds it, and nothing in it ever changes.
public final class Desk: Sendable {
  let index: Index
  let names: PageNames
  let labels: [Person.ID: PersonLabel]
  let thisWeek: Week
  let agendas: [Person.ID: Agenda]
  /// Those that have a page, the nearest forum first.
  let previews: [Previews]
  /// What the rules found.
  let review: Review
  private let subjects: Subjects
  private let titles: [VaultPath: String]

  public init(_ index: Index) {
    self.index = index
    (review, subjects) = (Review(index), Subjects(index))
    let names = PageNames(index)
    (self.names, labels) = (names, Desk.labels(index.people, names))
    previews = index.previews()
    thisWeek = Week(of: index.today, startingOn: index.configuration.weekStart)
    titles = Desk.titles(index)
    let read = Parallel.map(index.people) { ($0.id, AgendaReader(index, $0).read()) }
    agendas = Dictionary(
      uniqueKeysWithValues: read.compactMap { id, agenda in agenda.map { (id, $0) } })
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

  /// What a note is called: whom or what it is about, else its file's name.
  func title(of note: VaultPath) -> String { titles[note] ?? note.baseName }

  /// The note of what a finding is about; nil for the vault's own.
  func note(of subject: Finding.Subject) -> VaultPath? { subjects.origin(of: subject)?.path }
}
