internal import Notes
internal import Relationships
internal import SourceText

/// What `peerage index` prints: everything that was read, as one object.
///
/// `docs/index.md` explains each field and `docs/index.schema.json` states its shape; the names of the
/// properties here become the keys there, in snake case. Dates are ISO strings, and what is absent is
/// left out. Each list is in the order of the index, the same on every machine.
struct IndexDocument: Encodable {
  let today: String
  let owner: OwnerEntry
  let people: [PersonEntry]
  let meetings: [MeetingEntry]
  let commitments: [CommitmentEntry]
  let facts: [FactEntry]
  let topics: [TopicEntry]
  let marks: [MarkEntry]
  let projects: [ProjectEntry]
  let proposals: [ProposalEntry]
  let events: [EventEntry]
  let groups: [GroupEntry]
  let skipped: [SkippedEntry]
  let diagnostics: [DiagnosticEntry]

  /// Words of private lines are in it only where `showsPrivate` says so.
  init(
    _ index: Index, skipped: [SkippedFile], diagnostics: [Diagnostic], showsPrivate: Bool
  ) {
    let words = SharedWords(showsPrivate: showsPrivate)
    let facts = Dictionary(grouping: index.facts, by: \.person)
    today = index.today.description
    owner = OwnerEntry(index.owner)
    people = index.people.map { person in
      PersonEntry(person, in: index, facts: facts[person.id] ?? [], words)
    }
    meetings = index.meetings.map { MeetingEntry($0, words) }
    commitments = index.commitments.map { CommitmentEntry($0, words) }
    self.facts = index.facts.map { FactEntry($0, words) }
    topics = index.topics.map { TopicEntry($0, words) }
    marks = index.marks.map { MarkEntry($0, words) }
    projects = index.projects.map(ProjectEntry.init)
    proposals = index.proposals.map(ProposalEntry.init)
    events = index.events.map(EventEntry.init)
    groups = index.groups.map(GroupEntry.init)
    self.skipped = skipped.map(SkippedEntry.init)
    self.diagnostics = diagnostics.map(DiagnosticEntry.init)
  }

  /// The document as JSON in UTF-8, ended by a line feed.
  func json() throws -> [UInt8] { try JSONText.bytes(of: self) }
}

/// Decides which words may be printed.
struct SharedWords {
  let showsPrivate: Bool

  /// The words as plain text; nil where they are private and not asked for.
  func text(_ words: NoteWords) -> String? {
    showsPrivate ? words.includingPrivate.text : words.shareable?.text
  }
}
