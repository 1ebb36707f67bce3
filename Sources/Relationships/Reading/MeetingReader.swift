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
  private let context: NoteContext
  private var diagnostics: [Diagnostic] = []
  private var entries: [MeetingEntry] = []

  /// Reads all meetings of a note, in the order of their places.
  static func read(_ context: NoteContext) -> (entries: [MeetingEntry], diagnostics: [Diagnostic]) {
    var reader = MeetingReader(context: context)
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
      } else if FileNameDate.read(context.file.path.baseName) != nil,
        !reader.attendees().isEmpty
      {
        reader.readOwnNote()
      }
    }
    return (
      reader.entries.sorted { $0.blocks.lowerBound < $1.blocks.lowerBound }, reader.diagnostics
    )
  }

  private init(context: NoteContext) { self.context = context }

  private var outline: Outline { context.outline }
  private var document: Document { outline.note.document }

  // MARK: Place 1

  private mutating func readDatedHeadings() {
    for block in outline.blocks.indices {
      guard case .heading = outline.blocks[block].kind else { continue }
      guard let heading = DatedHeading.read(outline.inlines[block], in: context.file) else { continue }
      diagnostics += heading.diagnostics
      guard let day = heading.day else { continue }
      let attending = people(in: outline.inlines[block], afterWith: true) + withLine(below: block)
      let known = context.placement.isPerson || context.placement.folderOf != nil ? context.people : []
      append(
        day, time: heading.time, title: heading.title, at: block,
        blocks: block..<document.section(of: block).upperBound,
        type: MeetingWord.type(ofHeading: heading.title.text) ?? tagType(outline.inlines[block]),
        people: attending.isEmpty ? context.people : known + attending)
    }
  }

  // MARK: Place 2

  private mutating func readOwnNote() {
    let name = FileNameDate.read(context.file.path.baseName)
    guard let day = context.day else { return readDatedHeadings() }
    let title = noteTitle(name)
    let stated = context.frontMatter.entry("type").flatMap { entry in
      ListText.items(of: entry.value).lazy.compactMap { MeetingWord.type(ofValue: ReferenceText($0).target) }
        .first
    }
    let tagged = context.frontMatter.tags.lazy.compactMap { MeetingWord.type(ofTag: $0) }.first
    let people = attendees()
    append(
      day, time: time(named: ["time"], ClockText.read) ?? name?.time,
      minutes: time(named: ["minutes"], MinutesText.read), title: title.includingPrivate, at: nil,
      blocks: 0..<outline.blocks.count,
      type: stated ?? MeetingWord.type(ofHeading: title.includingPrivate.text) ?? tagged, people: people,
      form: outline.blocks.contains { !$0.segments.isEmpty && !isHeading($0) } ? .told : .datedLine)
  }

  private func time<Value>(named key: [String], _ read: (String) -> Value?) -> Value? {
    var values = FrontMatterValues(outline.note)
    return values.text(key).flatMap(read)
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
    let dated = DatedHeading.read(outline.inlines[heading], in: context.file)
    return dated.map { NoteWords($0.title, isPrivate: outline.isPrivate(heading)) }
      ?? outline.words(outline.inlines[heading], of: heading)
  }

  /// Whom a meeting's own note names: its front matter, else a heading or line for attendees, else the
  /// person in whose folder it lies, else its file's name.
  private func attendees() -> [Person.ID] {
    let named = PeopleList.keys.contains { context.frontMatter.entry($0) != nil }
    if named { return context.people }
    let under = outline.blocks.indices.first { HeadingWord.of($0, in: outline) == .attendees }
    if let under {
      return document.section(of: under).flatMap { people(in: outline.inlines[$0]) }
    }
    let first = outline.blocks.indices.first { outline.blocks[$0].kind == .paragraph }
    if let first, let people = withLine(at: first) { return people }
    return context.people
  }

  // MARK: Place 3

  private mutating func readDailyNote() {
    guard let day = context.day else { return }
    for block in outline.blocks.indices {
      guard case .heading = outline.blocks[block].kind else { continue }
      let inlines = outline.inlines[block]
      let linked = people(in: inlines)
      let below = withLine(below: block, allowsBareLinks: true)
      guard !linked.isEmpty || !below.isEmpty else { continue }
      // A word for what it was stands beside the names, not in them.
      let links = inlines.filter { context.names.party(of: $0, in: context.file) != nil }.map(\.range)
      let words = Words(inlines, in: context.file, leavingOut: links).text.split(separator: " ")
      let time = words.first.flatMap { ClockText.read($0) }
      let title = words.dropFirst(time == nil ? 0 : 1).joined(separator: " ")
      append(
        day, time: time, title: Words(inlines, in: context.file), at: block,
        blocks: block..<document.section(of: block).upperBound,
        type: MeetingWord.type(ofHeading: title) ?? tagType(inlines), people: linked + below)
    }
  }

  // MARK: Place 4

  private mutating func readDatedLines() {
    let told = entries.map(\.blocks)
    for block in outline.blocks.indices where !told.contains(where: { $0.contains(block) }) {
      switch outline.blocks[block].kind {
      case .item:
        guard let paragraph = outline.firstParagraph(of: block) else { continue }
        readDatedLine(paragraph, blocks: block..<outline.blocks[block].end, mustBeBold: false)
      case .paragraph where outline.blocks[block].parent == nil:
        readDatedLine(block, blocks: block..<endOfBoldOpening(block), mustBeBold: true)
      default: continue
      }
    }
  }

  private mutating func readDatedLine(_ paragraph: Int, blocks: Range<Int>, mustBeBold: Bool) {
    let line = outline.firstLine(of: paragraph)
    guard let item = DatedItem.read(line, in: context.file), item.isBold || !mustBeBold else { return }
    diagnostics += item.diagnostics
    guard let day = item.day else { return }
    append(
      day, time: item.time, title: item.title, at: paragraph, blocks: blocks,
      type: MeetingWord.type(ofItem: item.title.text) ?? tagType(line), people: context.people,
      form: .datedLine)
  }

  private func endOfBoldOpening(_ block: Int) -> Int {
    let later = block + 1..<outline.blocks.count
    return later.first { next in
      guard outline.blocks[next].parent == nil else { return false }
      if case .heading = outline.blocks[next].kind { return true }
      return outline.blocks[next].kind == .paragraph
        && DatedItem.read(outline.firstLine(of: next), in: context.file)?.isBold == true
    } ?? outline.blocks.count
  }

  // MARK: What all places share

  private mutating func append(
    _ day: Day, time: ClockTime?, minutes: Int? = nil, title: Words, at block: Int?, blocks: Range<Int>,
    type: MeetingType?, people: [Person.ID], form: MeetingEntry.Form = .told
  ) {
    guard !people.isEmpty else { return }
    entries.append(
      MeetingEntry(
        day: day, time: time, minutes: minutes, type: type, isCalledOff: MeetingWord.isCalledOff(title.text), form: form,
        title: NoteWords(title, isPrivate: block.map(outline.isPrivate) ?? false),
        people: Set(people).sorted(),
        origin: block.map(context.origin) ?? Origin(path: context.file.path, line: 1),
        blocks: blocks,
        length: blocks.reduce(0) { $0 + outline.blocks[$1].segments.reduce(0) { $0 + $1.count } }))
  }

  private func tagType(_ inlines: [Inline]) -> MeetingType? {
    inlines.lazy.compactMap { inline in
      if case .tag(let tag) = inline.kind { MeetingWord.type(ofTag: tag) } else { nil }
    }.first
  }

  /// The people that the first line below a heading names, where it begins `With:` or `Attendees:`, or
  /// is nothing but links where such lines count.
  private func withLine(below heading: Int, allowsBareLinks: Bool = false) -> [Person.ID] {
    let next = heading + 1
    guard next < outline.blocks.count else { return [] }
    let block = outline.blocks[next].kind == .list ? next + 2 : next
    guard block < outline.blocks.count, outline.blocks[block].kind == .paragraph else { return [] }
    if let people = withLine(at: block) { return people }
    guard allowsBareLinks else { return [] }
    let line = outline.firstLine(of: block)
    let links = line.filter { context.names.party(of: $0, in: context.file) != nil }
    let rest = Words(line, in: context.file, leavingOut: links.map(\.range)).text
    let separators = rest.split { $0 == " " || $0 == "," || $0 == "&" || $0 == "·" }
    return separators.allSatisfy { $0 == "and" } ? people(in: line) : []
  }

  private func withLine(at paragraph: Int) -> [Person.ID]? {
    let line = outline.firstLine(of: paragraph)
    let words = Folded(Words(line, in: context.file).text).text
    let labels = ["with:", "attendees:", "participants:", "present:"]
    let isKey = line.first.map { inline in
      if case .lineKey(let key) = inline.kind { labels.contains(Folded(key).text + ":") } else { false }
    } ?? false
    guard isKey || labels.contains(where: words.hasPrefix) else { return nil }
    return people(in: line)
  }

  /// The people that pieces of text link to. In a person's heading a link is a mention unless a "with"
  /// goes before it.
  private func people(in inlines: [Inline], afterWith: Bool = false) -> [Person.ID] {
    var counts = !afterWith
    return inlines.compactMap { inline in
      if case .text = inline.kind, !counts {
        let words = context.file.text(inline.range).lowercased().split { !$0.isLetter && $0 != "/" }
        counts = words.contains("with") || words.contains("w/")
      }
      guard counts, case .person(let id) = context.names.party(of: inline, in: context.file)
      else { return nil }
      return id
    }
  }
}
