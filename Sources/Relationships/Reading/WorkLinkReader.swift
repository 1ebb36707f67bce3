import Notes
import SourceText

/// Finds the places in a meeting that link to a project or proposal.
struct WorkLinkReader {
  let context: NoteContext
  let scenes: Scenes

  private var outline: Outline { context.outline }

  /// The links in a meeting's blocks, those of meetings inside it left out; of a meeting that is a note
  /// also those of its front matter and title.
  func read(_ entry: MeetingEntry, _ place: Int) -> [WorkLink] {
    var links: [WorkLink] = []
    for block in entry.blocks where scenes.meeting(of: block) == place {
      links += self.links(in: block, of: entry)
    }
    guard entry.isWholeNote else { return links }
    let linked = Set(links.map(\.work))
    let isAnswered = entry.form == .told
    return links
      + ofNote(entry).filter { !linked.contains($0) }.map {
        WorkLink(
          work: $0, isAnswered: isAnswered, isPrivate: entry.title.isPrivate, origin: entry.origin)
      }
  }

  /// One link for each project or proposal that a block links to.
  private func links(in block: Int, of entry: MeetingEntry) -> [WorkLink] {
    let inlines = outline.inlines[block]
    guard !inlines.isEmpty else { return [] }
    let linking = inlines.compactMap { inline in
      context.names.work(of: inline, in: context.file).map { (work: $0, range: inline.range) }
    }
    let isHeading = if case .heading = outline.blocks[block].kind { true } else { false }
    let titles = isHeading ? context.names.works(titledIn: Words(inlines, in: context.file)) : []
    let works = Set(linking.map(\.work) + titles).sorted()
    guard !works.isEmpty else { return [] }
    let isAnswered =
      isHeading
      ? holdsText(outline.note.document.section(of: block))
      : hasOtherWords(block, linking.map(\.range), entry) || hasTextUnder(block, entry)
    return works.map {
      WorkLink(
        work: $0, isAnswered: isAnswered, isPrivate: outline.isPrivate(block),
        origin: context.origin(of: block))
    }
  }

  /// What a note's front matter links to and its title names.
  private func ofNote(_ entry: MeetingEntry) -> [String] {
    let links = context.frontMatter.entries.flatMap { ListText.items(of: $0.value) }
      .compactMap { context.names.work(of: ReferenceText($0), in: context.file) }
    let titles = context.names.works(titledIn: entry.title.includingPrivate)
    return Set(links + titles).sorted()
  }

  /// Whether a paragraph has words beside its links, its box, its dates and the date that begins it.
  private func hasOtherWords(_ block: Int, _ links: [Range<Int>], _ entry: MeetingEntry) -> Bool {
    let inlines = outline.inlines[block]
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
    let words = Words(inlines.from(start), in: context.file, leavingOut: leftOut)
    return !WholeWords.of(words.text).isEmpty
  }

  /// Whether something stands under a paragraph: in the item it begins, or in the meeting it opens.
  private func hasTextUnder(_ block: Int, _ entry: MeetingEntry) -> Bool {
    guard let parent = outline.blocks[block].parent else {
      return opens(block, entry) && holdsText(block + 1..<entry.blocks.upperBound)
    }
    guard outline.blocks[parent].kind == .item, outline.firstParagraph(of: parent) == block
    else { return false }
    return holdsText(block + 1..<outline.blocks[parent].end)
  }

  /// Whether a paragraph is the dated line that tells of the meeting.
  private func opens(_ block: Int, _ entry: MeetingEntry) -> Bool {
    entry.form == .datedLine && outline.blocks[block].line == entry.origin.line
  }

  private func holdsText(_ blocks: Range<Int>) -> Bool {
    blocks.contains { block in
      switch outline.blocks[block].kind {
      case .code: true
      case .paragraph: !Words(outline.inlines[block], in: context.file).isEmpty
      default: false
      }
    }
  }
}
