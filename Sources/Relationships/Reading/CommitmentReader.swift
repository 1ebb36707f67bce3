import Calendar
import Notes
import SourceText

/// Reads a task item as a commitment: its owner, the other party, its dates and words.
struct CommitmentReader {
  let context: NoteContext
  let scene: Scene
  let line: TaskLine
  private let fields: TaskFields
  private let owner: FoundOwner

  init(context: NoteContext, scene: Scene, line: TaskLine) {
    (self.context, self.scene, self.line) = (context, scene, line)
    fields = TaskFields(line.text + line.details, in: context.file)
    owner = FoundOwner.find(line, fields: fields, context: context, scene: scene)
  }

  /// Whether an item under a topics heading is a commitment after all: it is due, or another's.
  var isCommitmentAmongTopics: Bool {
    if fields.due != nil { return true }
    if case .person = owner.owner, owner.range != nil { return true }
    return false
  }

  func read() -> (commitment: Commitment, diagnostics: [Diagnostic]) {
    let commitment = Commitment(
      words: context.outline.words(
        line.text, of: line.paragraph, leavingOut: fields.ranges + (owner.range.map { [$0] } ?? [])),
      owner: owner.owner, with: otherParty, status: line.status, symbol: line.symbol ?? " ",
      due: fields.due?.day, scheduled: fields.scheduled?.day,
      done: fields.done?.day ?? fields.cancelled?.day, day: fields.created?.day ?? scene.day,
      priority: fields.priority, carried: 0, origin: context.origin(of: line.paragraph))
    return (commitment, fields.diagnostics + owner.diagnostics)
  }

  /// Who it is owed to, or who owes it to the owner: the person whose note it stands in, else the one
  /// of its meeting, else a person it names, else all of a meeting of at most three.
  private var otherParty: [Person.ID] {
    if context.isAboutOnePerson { return context.people }
    if scene.isMeeting, scene.people.count == 1 { return scene.people }
    if case .person(let id) = owner.owner { return [id] }
    let named = line.text.lazy.compactMap { inline -> Person.ID? in
      guard case .person(let id) = context.names.party(of: inline, in: context.file) else { return nil }
      return id
    }.first
    if let named { return [named] }
    return scene.people.count <= 3 ? scene.people : []
  }
}

/// Whose commitment an item is, and where on its line that is said.
struct FoundOwner {
  var owner = Commitment.Owner.me
  /// The offsets of the owner's words, which are none of the commitment's.
  var range: Range<Int>?
  var diagnostics: [Diagnostic] = []

  /// The first spelling of an owner that fits somebody: at the start of the item, at its end, in the
  /// headings above it; else the vault's owner.
  static func find(
    _ line: TaskLine, fields: TaskFields, context: NoteContext, scene: Scene
  ) -> FoundOwner {
    var found = FoundOwner()
    for candidate in OwnerText.candidates(line.text, in: context.file, fields: fields.ranges) {
      let party = context.party(candidate.person, scene: scene)
      guard fits(candidate, party, context, scene) else { continue }
      switch party {
      case .me:
        found.range = candidate.range
        return found
      case .person(let id):
        (found.owner, found.range) = (.person(id), candidate.range)
        return found
      case .ambiguous(let ids):
        found.diagnostics.append(
          PersonDiagnostic.ambiguous(shown(candidate.person), ids, at: context.place(of: line.paragraph)))
        return found
      case .unknown:
        if case .wikiLink(let link) = candidate.person, !context.names.isKnownNote(link.target) {
          found.diagnostics.append(
            PersonDiagnostic.unknown(link.target, context.names, at: context.place(of: line.paragraph)))
        }
      }
    }
    for heading in context.outline.headingsAbove(line.paragraph) {
      guard let person = OwnerHeading.person(context.outline.inlines[heading], in: context.file)
      else { continue }
      if case .person(let id) = context.party(person, scene: scene) { found.owner = .person(id) }
      return found
    }
    return found
  }

  /// Whether a spelling may mean that party: one that is also everyday prose, as `Ada: …` or `(Ada)`,
  /// only somebody of this note or meeting.
  private static func fits(
    _ candidate: OwnerText, _ party: Names.Party, _ context: NoteContext, _ scene: Scene
  ) -> Bool {
    let isProse: Bool
    switch candidate.spelling {
    case .mention, .link, .trailingMention, .bold: return true
    case .label, .nameTo: isProse = true
    case .brackets, .arrow: isProse = false
    }
    guard case .person(let id) = party else { return party == .me && isProse }
    if case .name(let name) = candidate.person, name.first?.isLowercase == true { return false }
    return context.people.contains(id) || isProse && scene.people.contains(id)
  }

  private static func shown(_ person: PersonText) -> String {
    switch person {
    case .owner: "me"
    case .other: "they"
    case .name(let name), .mention(let name): name
    case .wikiLink(let link): link.target
    case .link(let link): link.shown
    }
  }
}
