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
      let words = outline.words(outline.inlines[block], of: block)
      if !words.includingPrivate.isEmpty { lines.append(words) }
    }
    return lines
  }

  private static func isUnderTopics(_ block: Int, _ outline: Outline) -> Bool {
    let heading = HeadingWord.above(block, in: outline)
    return heading == .topics || heading == .attendees
  }
}
