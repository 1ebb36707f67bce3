import Notes
import SourceText

/// Finds the links to people outside their own notes and outside meetings with them.
enum MentionReader {
  /// The mentions, private lines left out, and what there is to say of links that fit several people:
  /// once a name and note.
  static func read(
    _ context: NoteContext, _ scenes: Scenes
  ) -> (mentions: [Mention], diagnostics: [Diagnostic]) {
    let outline = context.outline
    var mentions: [Mention] = []
    // Of the line that was looked at last: the blocks follow one another line by line.
    var (line, first, others): (Int, Person.ID?, Set<Person.ID>) = (0, nil, [])
    var diagnostics: [Diagnostic] = []
    var told: Set<[Person.ID]> = []
    for block in outline.blocks.indices {
      for inline in outline.inlines[block] {
        switch context.names.party(of: inline, in: context.file) {
        case .person(let id):
          guard !outline.isPrivate(block), !context.people.contains(id),
            !scenes.scene(of: block).people.contains(id)
          else { continue }
          let origin = context.origin(of: block)
          if origin.line != line { (line, first, others) = (origin.line, nil, []) }
          // Few lines name two, so that the first needs no set.
          guard id != first, first == nil || others.insert(id).inserted else { continue }
          first = first ?? id
          mentions.append(Mention(person: id, origin: origin))
        case .ambiguous(let ids):
          guard told.insert(ids).inserted, let name = PersonDiagnostic.name(in: inline) else {
            continue
          }
          diagnostics.append(PersonDiagnostic.ambiguous(name, ids, at: context.place(of: block)))
        case .me, .unknown, nil: continue
        }
      }
    }
    return (mentions, diagnostics)
  }
}
