import Calendar
import Notes
import SourceText

/// Finds the meetings that a note tells of, in the four places where people write them.
///
/// 1. a dated heading in a person's, project's or group's note
/// 2. a note of its own
/// 3. a heading in a daily note that links people
/// 4. a list item or bold opening in a person's note that begins with a date
struct MeetingReader {
  let context: NoteContext
  private var attendees: AttendeeReader
  private var diagnostics: [Diagnostic] = []
  private var entries: [MeetingEntry] = []

  /// Reads all meetings of a note, in the order of their places.
  static func read(_ context: NoteContext) -> (entries: [MeetingEntry], diagnostics: [Diagnostic]) {
    var reader = MeetingReader(context)
    switch context.placement.kind {
    case .peer, .report, .person:
      reader.readDatedHeadings()
      reader.readDatedLines()
    case .project, .group: reader.readDatedHeadings()
    case .meeting: reader.readOwnNote()
    case .journal: reader.readDailyNote()
    case .proposal, .event: break
    case nil:
      if context.placement.folderOf != nil {
        reader.readDatedHeadings()
        reader.readDatedLines()
      } else if FileNameDate.read(context.file.path.baseName) != nil {
        reader.readOwnNote()
      }
    }
    return (
      reader.entries.sorted { $0.blocks.lowerBound < $1.blocks.lowerBound },
      reader.diagnostics + reader.attendees.diagnostics
    )
  }

  private init(_ context: NoteContext) {
    self.context = context
    attendees = AttendeeReader(context)
  }

  private var outline: Outline { context.outline }
  private var document: Document { outline.note.document }

  // MARK: Place 1

  private mutating func readDatedHeadings() {
    let isAboutOne = context.isAboutOnePerson
    for block in outline.blocks.indices {
      guard case .heading = outline.blocks[block].kind else { continue }
      let inlines = outline.inlines[block]
      guard let heading = context.headings.dated(block) else { continue }
      diagnostics += heading.diagnostics
      guard let day = heading.day else { continue }
      // In somebody's own note a link in the heading may be what was talked about.
      let attending =
        attendees.linked(in: inlines, onlyBehindWith: isAboutOne) + attendees.below(block)
      append(
        day, time: heading.time, title: outline.words(title: heading.title, of: block), at: block,
        blocks: block..<document.section(of: block).upperBound,
        type: MeetingWord.type(ofHeading: heading.title.text) ?? tagType(inlines),
        people: attending.isEmpty || isAboutOne ? context.people + attending : attending)
    }
  }

  // MARK: Place 2

  private mutating func readOwnNote() {
    let name = FileNameDate.read(context.file.path.baseName)
    guard let day = context.day ?? onlyDatedHeading else {
      if !context.people.isEmpty { readDatedHeadings() }
      return
    }
    let people = attendees.ofNote()
    let title = noteTitle(name)
    let stated = context.frontMatter.entry("type").flatMap { entry in
      ListText.items(of: entry.value).lazy.compactMap {
        MeetingWord.type(ofValue: ReferenceText($0).target)
      }
      .first
    }
    let tagged = context.frontMatter.tags.lazy.compactMap { MeetingWord.type(ofTag: $0) }.first
    append(
      day, time: value(of: "time", ClockText.read) ?? name?.time,
      minutes: value(of: "minutes", MinutesText.read), title: title, at: nil,
      blocks: 0..<outline.blocks.count,
      type: stated ?? MeetingWord.type(ofHeading: title.includingPrivate.text) ?? tagged,
      people: people, strangers: PeopleList.strangers(in: outline.note, context.names),
      form: outline.blocks.contains { !$0.segments.isEmpty && !isHeading($0) } ? .told : .datedLine)
  }

  /// The day of the note's dated heading, where it has just one.
  private var onlyDatedHeading: Day? {
    let days = outline.blocks.indices.compactMap { context.headings.dated($0)?.day }
    return days.count == 1 ? days[0] : nil
  }

  private func value<Value>(of key: String, _ read: (String) -> Value?) -> Value? {
    var values = FrontMatterValues(outline.note)
    return values.text([key]).flatMap(read)
  }

  private func isHeading(_ block: Block) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  private func noteTitle(_ name: FileNameDate?) -> NoteWords {
    if let entry = context.frontMatter.entry("title"), case .scalar(let text, _, _) = entry.value {
      return NoteWords(Words(plain: ReferenceText(text).shown), isPrivate: false)
    }
    if let name, !name.title.isEmpty {
      return NoteWords(Words(plain: name.title), isPrivate: false)
    }
    let heading = outline.blocks.indices.first { outline.blocks[$0].kind == .heading(level: 1) }
    guard let heading else { return NoteWords(Words([]), isPrivate: false) }
    let inlines = outline.inlines[heading]
    let dated = context.headings.dated(heading)
    return outline.words(title: dated?.title ?? Words(inlines, in: context.file), of: heading)
  }

  // MARK: Place 3

  private mutating func readDailyNote() {
    guard let day = context.day else { return }
    var end = 0
    for block in outline.blocks.indices where block >= end {
      guard isHeading(outline.blocks[block]) else { continue }
      let inlines = outline.inlines[block]
      let people = attendees.linked(in: inlines) + attendees.below(block, allowsBareLinks: true)
      guard !people.isEmpty else { continue }
      // A heading below it is part of the same meeting: whom it links is talked about there.
      end = document.section(of: block).upperBound
      let heading = DailyHeading(inlines, context)
      append(
        day, time: heading.time,
        title: outline.words(title: Words(inlines, in: context.file), of: block), at: block,
        blocks: block..<end, type: MeetingWord.type(ofHeading: heading.words) ?? tagType(inlines),
        people: people)
    }
  }

  // MARK: Place 4

  private mutating func readDatedLines() {
    var told = Array(repeating: false, count: outline.blocks.count)
    for entry in entries { for block in entry.blocks { told[block] = true } }
    var end = 0
    for block in outline.blocks.indices where block >= end && !told[block] {
      switch outline.blocks[block].kind {
      case .item:
        guard let paragraph = outline.firstParagraph(of: block) else { continue }
        if readDatedLine(paragraph, blocks: block..<outline.blocks[block].end, mustBeBold: false) {
          end = outline.blocks[block].end
        }
      case .paragraph where outline.blocks[block].parent == nil:
        let reach = block..<endOfBoldOpening(block)
        if readDatedLine(block, blocks: reach, mustBeBold: true) { end = reach.upperBound }
      default: continue
      }
    }
  }

  /// Reads a line that may begin with a date; whether it tells of a meeting.
  private mutating func readDatedLine(_ paragraph: Int, blocks: Range<Int>, mustBeBold: Bool)
    -> Bool
  {
    let line = outline.firstLine(of: paragraph)
    guard let item = DatedItem.read(line, in: context.file), item.isBold || !mustBeBold else {
      return false
    }
    diagnostics += item.diagnostics
    guard let day = item.day else { return false }
    // What is no title but a whole line may tell of anything; its first words say what it was.
    let firstWords = item.title.text.split(separator: " ").prefix(3).joined(separator: " ")
    append(
      day, time: item.time, title: outline.words(title: item.title, of: paragraph), at: paragraph,
      blocks: blocks, type: MeetingWord.type(ofItem: item.title.text) ?? tagType(line),
      people: context.people, form: .datedLine, isCalledOff: MeetingWord.isCalledOff(firstWords))
    return true
  }

  private func endOfBoldOpening(_ block: Int) -> Int {
    guard DatedItem.read(outline.firstLine(of: block), in: context.file)?.isBold == true else {
      return block
    }
    let later = block + 1..<outline.blocks.count
    return later.first { next in
      guard outline.blocks[next].parent == nil else { return false }
      if isHeading(outline.blocks[next]) { return true }
      return outline.blocks[next].kind == .paragraph
        && DatedItem.read(outline.firstLine(of: next), in: context.file)?.isBold == true
    } ?? outline.blocks.count
  }

  // MARK: What all places share

  private mutating func append(
    _ day: Day, time: ClockTime?, minutes: Int? = nil, title: NoteWords, at block: Int?,
    blocks: Range<Int>, type: MeetingType?, people: [Person.ID], strangers: Int = 0,
    form: MeetingEntry.Form = .told, isCalledOff: Bool? = nil
  ) {
    guard !people.isEmpty else { return }
    entries.append(
      MeetingEntry(
        day: day, time: time, minutes: minutes, type: type,
        isCalledOff: isCalledOff ?? MeetingWord.isCalledOff(title.includingPrivate.text),
        form: form,
        title: title, people: people.count > 1 ? Set(people).sorted() : people,
        strangers: strangers,
        origin: block.map(context.origin) ?? Origin(path: context.file.path, line: 1),
        blocks: blocks,
        length: blocks.reduce(0) { $0 + outline.blocks[$1].segments.reduce(0) { $0 + $1.count } },
        isWholeNote: block == nil))
  }

  private func tagType(_ inlines: [Inline]) -> MeetingType? {
    inlines.lazy.compactMap { inline in
      if case .tag(let tag) = inline.kind { MeetingWord.type(ofTag: tag) } else { nil }
    }.first
  }
}

extension Outline {
  /// The title of a meeting that a block tells of, private where the block is.
  fileprivate func words(title: Words, of block: Int) -> NoteWords {
    NoteWords(title, isPrivate: isPrivate(block))
  }
}
