import Calendar
import Notes
import Parallel
import SourceText

/// The records of all notes as each note tells them, before the whole vault is looked at.
struct NoteRecords: Sendable {
  var entries: [MeetingEntry] = []
  var commitments: [Commitment] = []
  var facts: [Fact] = []
  var topics: [Topic] = []
  var marks: [Mark] = []
  var projects: [JointProject] = []
  var proposals: [Proposal] = []
  var events: [Event] = []
  var groups: [Group] = []
  var mentions: [Mention] = []
  var thinking: [Person.ID: [Person.Detail]] = [:]
  var ownerHobbies: [String] = []
  var privateLines: [PrivateLines.OfNote] = []
  var diagnostics: [Diagnostic] = []

  private init() {}

  static func read(_ vault: VaultNotes, configuration: Configuration, today: Day) -> NoteRecords {
    var records = NoteRecords()
    let isOwners = { (placement: NotePlacement) in vault.names.isOwner(Person.ID(placement.id)) }
    for (head, placement) in vault.notes where isOwners(placement) {
      records.readOwner(records.readLines(of: head, placement, vault.names))
    }
    let vocabulary = Vocabulary(
      vault.people, interests: vault.owner.hobbies + records.ownerHobbies)
    var told = Parallel.map(vault.notes.filter { !isOwners($0.placement) }) { head, placement in
      var note = NoteRecords()
      let context = note.readLines(of: head, placement, vault.names)
      note.read(context, vocabulary, configuration: configuration, today: today)
      return note
    }
    records.add(&told)
    return records
  }

  /// The lines of one note, which whoever reads them lets go.
  private mutating func readLines(
    of head: NoteHead, _ placement: NotePlacement, _ names: Names
  ) -> NoteContext {
    let outline = head.outline(&diagnostics)
    let shared = head.shared(outline, placement)
    privateLines.append(PrivateLines.OfNote(outline, under: shared))
    return NoteContext.read(shared, placement, names, &diagnostics)
  }

  /// Of a note that is passed over: what its body could not be read for, and what nothing may quote.
  mutating func readOnlyPrivateLines(of head: NoteHead) {
    privateLines.append(PrivateLines.OfNote(head.outline(&diagnostics)))
  }

  /// The records of one note.
  private mutating func read(
    _ context: NoteContext, _ vocabulary: Vocabulary, configuration: Configuration, today: Day
  ) {
    var (found, foundDiagnostics) = MeetingReader.read(context)
    let scenes = Scenes(context, found)
    let items = ItemReader(
      context: context, scenes: scenes, configuration: configuration, today: today
    ).read()
    EvidenceReader(context: context, scenes: scenes, vocabulary: vocabulary)
      .read(items, into: &found)
    for place in found.indices {
      found[place].summary = SummaryReader.read(
        found[place], in: scenes, context, taken: items.blocks)
    }
    entries += found
    commitments += items.commitments
    topics += items.topics
    marks += items.marks
    facts += FactReader(context: context, scenes: scenes, taken: items.blocks).read()
    let links = MentionReader.read(context, scenes)
    mentions += links.mentions
    diagnostics += foundDiagnostics + items.diagnostics + links.diagnostics
    readAbout(context)
  }

  /// Takes over those of many notes, list after list, so that few records stand there twice. A list is
  /// as long as it must be from the start: one that grows ends with room for up to twice as many.
  private mutating func add(_ others: inout [NoteRecords]) {
    func add<Record>(_ list: WritableKeyPath<NoteRecords, [Record]>) {
      self[keyPath: list].reserveCapacity(
        others.reduce(self[keyPath: list].count) { $0 + $1[keyPath: list].count })
      for place in others.indices {
        self[keyPath: list] += others[place][keyPath: list]
        others[place][keyPath: list] = []
      }
    }
    add(\.entries)
    add(\.commitments)
    add(\.facts)
    add(\.topics)
    add(\.marks)
    add(\.projects)
    add(\.proposals)
    add(\.events)
    add(\.groups)
    add(\.mentions)
    add(\.privateLines)
    add(\.diagnostics)
    // Each note tells of one person's thinking, and each place lies in one note.
    for other in others { thinking.merge(other.thinking) { _, new in new } }
  }

  /// What the note itself is about.
  private mutating func readAbout(_ context: NoteContext) {
    switch context.placement.kind {
    case .peer, .report, .person:
      if let person = context.people.first { thinking[person] = ThinkingReader.read(context) }
    case .project:
      let (project, found) = JointProject.read(context)
      projects.append(project)
      diagnostics += found
    case .proposal:
      let (proposal, found) = Proposal.read(context)
      proposals.append(proposal)
      diagnostics += found
    case .event:
      let (event, found) = Event.read(context)
      events.append(event)
      diagnostics += found
    case .group:
      let (group, found) = Group.read(context)
      groups.append(group)
      diagnostics += found
    case .meeting, .journal, nil: break
    }
  }

  private mutating func readOwner(_ context: NoteContext) {
    let reader = FactReader(context: context, scenes: Scenes(context, []), taken: [])
    ownerHobbies +=
      (reader.frontMatterFacts(of: context.ownID) + reader.listedHobbies(of: context.ownID))
      .filter { $0.family == .hobby }.compactMap { $0.words.shareable?.text }
  }
}
