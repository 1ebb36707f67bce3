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

  /// The offsets of what is said of dates and of the owner: no words of the item's own.
  var leftOut: [Range<Int>] { fields.ranges + (owner.range.map { [$0] } ?? []) }

  func read() -> (commitment: Commitment, diagnostics: [Diagnostic]) {
    let commitment = Commitment(
      words: context.outline.words(
        line.text, of: line.paragraph, leavingOut: leftOut),
      owner: owner.owner, with: owner.isUnclear ? [] : otherParty, status: line.status,
      symbol: line.symbol ?? " ",
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
      guard case .person(let id) = context.names.party(of: inline, in: context.file) else {
        return nil
      }
      return id
    }.first
    if let named { return [named] }
    return scene.people.count <= 3 ? scene.people : []
  }
}
