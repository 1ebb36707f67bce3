import Notes

/// Reads what was said in a meeting: its first lines in plain words.
enum SummaryReader {
  /// How many lines are kept: more than any page shows.
  static let most = 6

  /// The lines of a meeting's blocks that are no task, topic or mark, belong to no meeting inside it,
  /// and are not private.
  static func read(
    _ entry: MeetingEntry, among entries: [MeetingEntry], _ context: NoteContext, taken: Set<Int>
  ) -> [NoteWords] {
    let outline = context.outline
    let inner = entries.filter {
      $0.blocks != entry.blocks && entry.blocks.contains($0.blocks.lowerBound)
    }
    var lines: [NoteWords] = []
    for block in entry.blocks where lines.count < most {
      guard outline.blocks[block].kind == .paragraph, !taken.contains(block), !outline.isPrivate(block),
        !inner.contains(where: { $0.blocks.contains(block) }), !isUnderTopics(block, outline)
      else { continue }
      let words = outline.words(said(in: block, outline), of: block)
      if !words.includingPrivate.isEmpty { lines.append(words) }
    }
    return lines
  }

  // The first line of a callout, `> [!todo] Said at the table`, is its title.
  private static func said(in block: Int, _ outline: Outline) -> [Inline] {
    let lines = outline.lines(of: block)
    guard let first = lines.first?.first, let parent = outline.blocks[block].parent,
      outline.blocks[parent].kind == .blockQuote, outline.file.text(first.range).hasPrefix("[!")
    else { return outline.inlines[block] }
    return lines.dropFirst().flatMap(\.self)
  }

  private static func isUnderTopics(_ block: Int, _ outline: Outline) -> Bool {
    let heading = HeadingWord.above(block, in: outline)
    return heading == .topics || heading == .attendees
  }
}
