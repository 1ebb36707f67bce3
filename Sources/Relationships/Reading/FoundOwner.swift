import Notes
import SourceText

/// Whose commitment an item is, and where on its line that is said.
struct FoundOwner {
  var owner = Commitment.Owner.me
  /// Whether the words for the owner fit several people, so that it counts for nobody.
  var isUnclear = false
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
      let party = party(candidate, context, scene)
      guard fits(candidate, party, context, scene) else { continue }
      switch party {
      case .me:
        found.range = candidate.range
        return found
      case .person(let id):
        (found.owner, found.range) = (.person(id), candidate.range)
        return found
      case .ambiguous(let ids):
        (found.isUnclear, found.range) = (true, candidate.range)
        found.diagnostics.append(
          PersonDiagnostic.ambiguous(
            shown(candidate.person), ids, at: context.place(of: line.paragraph)))
        return found
      case .unknown:
        if case .wikiLink(let link) = candidate.person, context.placement.kind != nil,
          !context.names.isKnownNote(link.target)
        {
          found.diagnostics.append(
            PersonDiagnostic.unknown(
              link.target, context.names, at: context.place(of: line.paragraph)))
        }
      }
    }
    guard let person = context.headings.owner(above: line.paragraph) else { return found }
    switch context.party(person, scene: scene) {
    case .person(let id): found.owner = .person(id)
    case .me: break
    // `They owe me` among several says only that it is not the owner's.
    case .ambiguous, .unknown: found.isUnclear = true
    }
    return found
  }

  /// Whom a spelling means. In somebody's note, and in a meeting with them, their first name means them,
  /// whoever else has it; a link says whom it means.
  private static func party(_ candidate: OwnerText, _ context: NoteContext, _ scene: Scene)
    -> Names.Party
  {
    let party = context.party(candidate.person, scene: scene)
    guard case .ambiguous(let ids) = party, candidate.spelling != .link else { return party }
    let here = ids.filter { context.people.contains($0) || scene.people.contains($0) }
    return here.count == 1 ? .person(here[0]) : party
  }

  /// Whether a spelling may mean that party: one that is also everyday prose, as `Ada: …` or `(Ada)`,
  /// only somebody of this note or meeting.
  private static func fits(
    _ candidate: OwnerText, _ party: Names.Party, _ context: NoteContext, _ scene: Scene
  ) -> Bool {
    guard candidate.spelling.isProse else { return true }
    let mayBeOfMeeting = candidate.spelling == .label || candidate.spelling == .nameTo
    guard case .person(let id) = party else { return party == .me && mayBeOfMeeting }
    if case .name(let name) = candidate.person, name.first?.isLowercase == true { return false }
    return context.people.contains(id) || mayBeOfMeeting && scene.people.contains(id)
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

extension OwnerText.Spelling {
  /// Whether the same words are everyday prose, too, so that they count only for somebody of the note
  /// or the meeting.
  fileprivate var isProse: Bool {
    switch self {
    case .mention, .link, .trailingMention, .bold: false
    case .label, .nameTo, .brackets, .arrow: true
    }
  }
}
