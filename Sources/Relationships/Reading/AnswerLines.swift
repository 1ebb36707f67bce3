import Notes
import SourceText

/// The lines that answer a link: those beside it and under it, tasks and marks left out.
struct AnswerLines {
  let context: NoteContext
  /// The blocks of marks and what stands under them.
  let marked: Set<Int>

  /// How many lines are kept: more than any page shows.
  private static let most = 6

  private var outline: Outline { context.outline }

  /// What stands at a block that links to something and under it.
  func answer(at block: Int, _ links: [Range<Int>], _ entry: MeetingEntry) -> [NoteWords] {
    if case .heading = outline.blocks[block].kind {
      return said(in: outline.note.document.section(of: block))
    }
    let beside = marked.contains(block) ? nil : beside(links, in: block, entry)
    let under = under(block, entry).map { said(in: $0) } ?? []
    return Array(([beside].compactMap(\.self) + under).prefix(AnswerLines.most))
  }

  /// What some blocks say, a paragraph each.
  func said(in blocks: some Sequence<Int>) -> [NoteWords] {
    var lines: [NoteWords] = []
    for block in blocks {
      guard lines.count < AnswerLines.most else { break }
      guard outline.blocks[block].kind == .paragraph, !marked.contains(block), !isTask(block),
        !AttendeeReader.isLabelled(outline.firstLine(of: block), in: context.file)
      else { continue }
      let words = outline.words(outline.inlines[block], of: block)
      if !WholeWords.of(words.includingPrivate.text).isEmpty { lines.append(words) }
    }
    return lines
  }

  /// The words of a paragraph without its box, its dates, the date that begins it, and `links`; where an
  /// offset of the file is given, only those before it.
  func words(
    of block: Int, before end: Int = .max, leavingOut links: [Range<Int>], _ entry: MeetingEntry
  ) -> NoteWords {
    let inlines = outline.inlines[block].filter { $0.range.upperBound <= end }
    var leftOut = links + TaskFields(inlines, in: context.file).ranges
    if opens(block, entry),
      let date = DatedItem.read(outline.firstLine(of: block), in: context.file)
    {
      leftOut.append(date.range)
    }
    var start = 0
    if let first = outline.blocks[block].segments.first,
      case .task(let task) = TaskItem.read(first, in: context.file)
    {
      start = task.textStart
    }
    return outline.words(inlines.from(start), of: block, leavingOut: leftOut)
  }

  /// The blocks under a paragraph: in the item it begins, or in the meeting it opens.
  func under(_ block: Int, _ entry: MeetingEntry) -> Range<Int>? {
    guard let parent = outline.blocks[block].parent else {
      return opens(block, entry) ? block + 1..<entry.blocks.upperBound : nil
    }
    guard outline.blocks[parent].kind == .item, outline.firstParagraph(of: parent) == block
    else { return nil }
    return block + 1..<outline.blocks[parent].end
  }

  /// The words beside links: the whole line where it goes around them, what follows where it begins with
  /// one; nil where nothing else is said.
  private func beside(
    _ links: [Range<Int>], in block: Int, _ entry: MeetingEntry
  ) -> NoteWords? {
    let rest = words(of: block, leavingOut: links, entry).includingPrivate
    guard !WholeWords.of(rest.text).isEmpty else { return nil }
    let whole = words(of: block, leavingOut: [], entry).includingPrivate
    let first = links.map(\.lowerBound).min() ?? 0
    let before = words(of: block, before: first, leavingOut: [], entry).includingPrivate
    let begins = WholeWords.of(before.text).isEmpty
    return NoteWords(
      begins && links.count == 1 ? rest.withoutLeadingMarks : whole,
      isPrivate: outline.isPrivate(block))
  }

  private func isTask(_ block: Int) -> Bool {
    guard let first = outline.blocks[block].segments.first,
      case .task = TaskItem.read(first, in: context.file)
    else { return false }
    return true
  }

  /// Whether a paragraph is the dated line that tells of the meeting.
  private func opens(_ block: Int, _ entry: MeetingEntry) -> Bool {
    entry.form == .datedLine && outline.blocks[block].line == entry.origin.line
  }
}

extension Words {
  /// The words without the marks that stood between them and a link: `: likes it`, `– likes it`.
  fileprivate var withoutLeadingMarks: Words {
    guard case .plain(let text)? = pieces.first else { return self }
    let rest = text.drop { " :,;.–—-→".contains($0) }
    return Words((rest.isEmpty ? [] : [.plain(String(rest))]) + pieces.dropFirst())
  }
}
