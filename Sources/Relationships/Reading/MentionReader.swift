import Notes

/// Finds the links to people outside their own notes and outside meetings with them.
enum MentionReader {
  static func read(_ context: NoteContext, _ entries: [MeetingEntry]) -> [Mention] {
    let outline = context.outline
    let scenes = Scenes(context, entries)
    var mentions: [Mention] = []
    var seen: Set<Mention> = []
    for block in outline.blocks.indices where !outline.isPrivate(block) {
      for inline in outline.inlines[block] {
        guard case .person(let id) = context.names.party(of: inline, in: context.file),
          !context.people.contains(id), !scenes.scene(of: block).people.contains(id)
        else { continue }
        let mention = Mention(person: id, origin: context.origin(of: block))
        if seen.insert(mention).inserted { mentions.append(mention) }
      }
    }
    return mentions
  }
}
