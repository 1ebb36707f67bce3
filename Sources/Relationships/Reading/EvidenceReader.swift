import Notes

/// Reads what each meeting of a note holds that the rules count.
struct EvidenceReader {
  let context: NoteContext
  let scenes: Scenes
  let vocabulary: Vocabulary

  /// Adds to each of the note's meetings, in the order of their places, what stands in it; `items` are
  /// the note's.
  func read(_ items: ItemReader.Records, into entries: inout [MeetingEntry]) {
    let links = WorkLinkReader(
      context: context, scenes: scenes,
      lines: AnswerLines(context: context, marked: marked(items.marks)))
    let naming = NamingLineReader(context: context, scenes: scenes, vocabulary: vocabulary)
    let interests = InterestReader(context: context, scenes: scenes, vocabulary: vocabulary)
    for place in entries.indices {
      entries[place].evidence = MeetingEvidence(
        links: links.read(entries[place], place), contents: items.contents[place] ?? .init(),
        responses: items.responses[place] ?? [], naming: naming.read(entries[place], place),
        interests: interests.read(entries[place], place))
    }
  }

  /// The blocks of marks, those under them included: their words are no answer to anything.
  private func marked(_ marks: [Mark]) -> Set<Int> {
    let outline = context.outline
    let lines = Set(marks.map(\.origin.line))
    var marked: Set<Int> = []
    for block in outline.blocks.indices where outline.blocks[block].kind == .paragraph {
      guard lines.contains(outline.blocks[block].line) else { continue }
      marked.insert(block)
      if let item = outline.blocks[block].parent, outline.firstParagraph(of: item) == block,
        outline.blocks[item].kind == .item, !marked.contains(item)
      {
        marked.formUnion(item..<outline.blocks[item].end)
      }
    }
    return marked
  }
}
