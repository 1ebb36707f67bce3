import Notes

/// Reads what was said in a meeting: its first lines in plain words.
enum SummaryReader {
  /// How many lines are kept: more than any page shows.
  static let most = 6

  /// The lines of a meeting's blocks that are no task, topic or mark, belong to no meeting inside it,
  /// and are not private.
  static func read(
    _ entry: MeetingEntry, in scenes: Scenes, _ context: NoteContext, taken: Set<Int>
  ) -> [NoteWords] {
    let outline = context.outline
    var lines: [NoteWords] = []
    for block in entry.blocks {
      guard lines.count < most else { break }
      guard outline.blocks[block].kind == .paragraph, !taken.contains(block),
        !outline.isPrivate(block),
        scenes.isInnermost(entry, of: block), !isUnderList(block, context),
        !AttendeeReader.isLabelled(outline.firstLine(of: block), in: context.file)
      else { continue }
      let words = outline.words(said(in: block, of: entry, outline), of: block)
      if !words.includingPrivate.isEmpty { lines.append(words) }
    }
    return lines
  }

  // The first line of a callout, `> [!todo] Said at the table`, is its title; so is that of a meeting
  // told in a dated line.
  private static func said(
    in block: Int, of entry: MeetingEntry, _ outline: Outline
  ) -> [Inline] {
    let holdsTitle =
      if entry.form == .datedLine, outline.blocks[block].line == entry.origin.line {
        true
      } else if let parent = outline.blocks[block].parent,
        outline.blocks[parent].kind == .blockQuote,
        let first = outline.inlines[block].first(where: { !$0.isLineBreak })
      {
        outline.file.text(first.range).hasPrefix("[!")
      } else {
        false
      }
    return holdsTitle
      ? outline.lines(of: block).dropFirst().flatMap(\.self) : outline.inlines[block]
  }

  private static func isUnderList(_ block: Int, _ context: NoteContext) -> Bool {
    let heading = context.headings.word(above: block)
    return heading == .topics || heading == .attendees
  }
}
