import Notes
import SourceText

/// Finds the places in a meeting that link to a project or proposal.
struct WorkLinkReader {
  let context: NoteContext
  let scenes: Scenes
  let lines: AnswerLines

  private var outline: Outline { context.outline }

  /// The links in a meeting's blocks, those of meetings inside it left out; of a meeting that is a note
  /// also those of its front matter and title.
  func read(_ entry: MeetingEntry, _ place: Int) -> [WorkLink] {
    guard context.names.hasWorks else { return [] }
    var links: [WorkLink] = []
    for block in entry.blocks where scenes.meeting(of: block) == place {
      links += self.links(in: block, of: entry)
    }
    guard entry.isWholeNote else { return links }
    let linked = Set(links.map(\.work))
    let works = ofNote(entry).filter { !linked.contains($0) }
    guard !works.isEmpty else { return links }
    let answer = lines.said(in: entry.blocks.filter { scenes.meeting(of: $0) == place })
    return links
      + works.map {
        WorkLink(
          work: $0, isAnswered: entry.form == .told, answer: answer,
          isPrivate: entry.title.isPrivate, origin: entry.origin)
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
    guard !linking.isEmpty || !titles.isEmpty else { return [] }
    let works = Set(linking.map(\.work) + titles).sorted()
    let isAnswered =
      isHeading
      ? holdsText(outline.note.document.section(of: block))
      : hasOtherWords(block, linking.map(\.range), entry) || hasTextUnder(block, entry)
    let answer = isAnswered ? lines.answer(at: block, linking.map(\.range), entry) : []
    return works.map {
      WorkLink(
        work: $0, isAnswered: isAnswered, answer: answer, isPrivate: outline.isPrivate(block),
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
    !WholeWords.of(lines.words(of: block, leavingOut: links, entry).includingPrivate.text).isEmpty
  }

  /// Whether something stands under a paragraph: in the item it begins, or in the meeting it opens.
  private func hasTextUnder(_ block: Int, _ entry: MeetingEntry) -> Bool {
    lines.under(block, entry).map(holdsText) ?? false
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
