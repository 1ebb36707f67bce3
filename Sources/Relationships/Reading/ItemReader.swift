import Calendar
import Notes
import SourceText

/// Reads the items and paragraphs of a note as topics, marks and commitments. One item is one thing,
/// the first that fits.
struct ItemReader {
  /// What the lines of one note hold.
  struct Records: Sendable {
    var topics: [Topic] = []
    var marks: [Mark] = []
    var commitments: [Commitment] = []
    /// The blocks that are one of these, details under them included: no words of a meeting's summary.
    var blocks: Set<Int> = []
    /// How many of them stand in each meeting of the note, by its place among these.
    var contents: [Int: Meeting.Contents] = [:]
    /// Somebody's responses and feedback in each meeting, likewise.
    var responses: [Int: [Mark]] = [:]
    var diagnostics: [Diagnostic] = []
  }

  let context: NoteContext
  let scenes: Scenes
  let configuration: Configuration
  let today: Day

  private var outline: Outline { context.outline }
  private var isAboutNothing: Bool { context.isAboutNothing && !scenes.hasMeetings }

  /// Reads all records of a note, in the order of their places.
  func read() -> Records {
    var records = Records()
    var plainBullets: [Int] = []
    var detailEnd = 0
    for block in outline.blocks.indices where outline.blocks[block].kind == .paragraph {
      let item = itemBegun(by: block)
      if let item, readItem(item, paragraph: block, into: &records) {
        detailEnd = max(detailEnd, outline.blocks[item].end)
      } else if block < detailEnd {
        if item == nil { readMarks(block, into: &records) }
        records.blocks.insert(block)
      } else if readMarks(block, into: &records) {
        if let item { detailEnd = max(detailEnd, outline.blocks[item].end) }
      } else if item != nil, !isAboutNothing,
        context.headings.word(above: block) == .plainBullets
      {
        plainBullets.append(block)
      }
    }
    if let first = plainBullets.first {
      let count = plainBullets.count
      records.diagnostics.append(
        Diagnostic(
          .plainBullets, at: context.place(of: first),
          "\(Wording.counted(count, "item")) without a box \(count == 1 ? "is" : "are") not tracked",
          fix: "begin it with `- [ ]`"))
    }
    return records
  }

  /// The item that begins with a paragraph.
  private func itemBegun(by paragraph: Int) -> Int? {
    guard let parent = outline.blocks[paragraph].parent, outline.blocks[parent].kind == .item,
      outline.firstParagraph(of: parent) == paragraph
    else { return nil }
    return parent
  }

  /// Reads an item that is a topic or a task; false for any other.
  private func readItem(_ item: Int, paragraph: Int, into records: inout Records) -> Bool {
    guard let first = outline.blocks[paragraph].segments.first else { return false }
    var task: TaskItem?
    switch TaskItem.read(first, in: context.file) {
    case .task(let read): task = read
    case .malformed(let diagnostic):
      if !isAboutNothing { records.diagnostics.append(diagnostic) }
    case .none: break
    }
    let scene = scenes.scene(of: paragraph)
    // A topic is for somebody: in a note about nobody an item under such a heading is what it is.
    let mayBeTopic =
      !scene.people.isEmpty && context.headings.word(above: paragraph) == .topics
    let isMarked =
      !isAboutNothing && MarkedLine.read(outline.inlines[paragraph], in: context.file) != nil
    guard task != nil || mayBeTopic || isMarked else { return false }
    let line = TaskLine(
      item: item, paragraph: paragraph, task: task, outline: outline, configuration: configuration)
    if mayBeTopic {
      let isDetail = task == nil && !outline.itemsAround(item).isEmpty
      if isDetail { return false }
      let reader = CommitmentReader(context: context, scene: scene, line: line)
      if task == nil || !reader.isCommitmentAmongTopics {
        records.topics.append(
          TopicReader(context: context, scene: scene, today: today).read(
            line, leavingOut: reader.leftOut))
        count(at: paragraph, in: &records) { $0.topics += 1 }
        records.blocks.insert(paragraph)
        return true
      }
    }
    if isMarked {
      return readMarks(paragraph, task: line, into: &records)
    }
    guard task != nil else { return false }
    let (commitment, diagnostics) = CommitmentReader(context: context, scene: scene, line: line)
      .read()
    records.commitments.append(commitment)
    count(at: paragraph, in: &records) { $0.commitments += 1 }
    records.diagnostics += diagnostics
    records.blocks.insert(paragraph)
    return true
  }

  /// Reads the marks of a paragraph: each line that begins with one, with the lines up to the next.
  @discardableResult
  private func readMarks(
    _ paragraph: Int, task: TaskLine? = nil, into records: inout Records
  ) -> Bool {
    guard !isAboutNothing,
      MarkedLine.mayStand(in: outline.inlines[paragraph], of: context.file)
    else { return false }
    let marks = MarkReader(context: context, scene: scenes.scene(of: paragraph))
      .read(paragraph, task: task)
    records.marks += marks
    for mark in marks { count(mark, at: paragraph, in: &records) }
    if !marks.isEmpty { records.blocks.insert(paragraph) }
    return !marks.isEmpty
  }

  private func count(_ mark: Mark, at block: Int, in records: inout Records) {
    switch mark.kind {
    case .tension: count(at: block, in: &records) { $0.tensions += 1 }
    case .insight, .believed, .happened: count(at: block, in: &records) { $0.insights += 1 }
    case .response, .feedbackReceived:
      if let meeting = scenes.meeting(of: block) {
        records.responses[meeting, default: []].append(mark)
      }
    case .resolved, .feedbackGiven, .handshake, .plate, .idea: break
    }
  }

  /// Counts what stands in a block for the innermost meeting it lies in.
  private func count(
    at block: Int, in records: inout Records, _ add: (inout Meeting.Contents) -> Void
  ) {
    if let meeting = scenes.meeting(of: block) { add(&records.contents[meeting, default: .init()]) }
  }
}

/// The lines of an item: the text behind its box, and the details under it.
struct TaskLine {
  let item: Int
  let paragraph: Int
  let symbol: Unicode.Scalar?
  let status: CommitmentStatus
  /// The pieces of its first line behind the box: its text.
  let text: [Inline]
  /// The pieces of its other lines and of the plain items under it.
  let details: [Inline]

  init(
    item: Int, paragraph: Int, task: TaskItem?, outline: Outline, configuration: Configuration
  ) {
    (self.item, self.paragraph) = (item, paragraph)
    symbol = task?.symbol
    status = task.map { TaskStatus.status(of: $0.symbol, in: configuration) } ?? .open
    let lines = outline.lines(of: paragraph)
    text = (lines.first ?? []).from(task?.textStart ?? 0)
    details = lines.dropFirst().flatMap(\.asLineOfItsOwn) + TaskLine.details(of: item, in: outline)
    isStruckThrough = Words.isStruckThrough(text, in: outline.file)
  }

  /// Whether all of its text is struck through.
  let isStruckThrough: Bool
  /// Ticked, struck through, cancelled or passed on: nothing is left to do about it.
  var isClosed: Bool {
    isStruckThrough || status == .done || status == .cancelled || status == .passedOn
  }

  // A task among the details is a commitment of its own, with all that stands under it.
  private static func details(of item: Int, in outline: Outline) -> [Inline] {
    var inlines: [Inline] = []
    var next = item + 1
    while next < outline.blocks[item].end {
      if outline.blocks[next].kind == .item, let paragraph = outline.firstParagraph(of: next),
        let segment = outline.blocks[paragraph].segments.first,
        case .task = TaskItem.read(segment, in: outline.file)
      {
        next = outline.blocks[next].end
        continue
      }
      if next != outline.firstParagraph(of: item) {
        inlines += outline.inlines[next].asLineOfItsOwn
      }
      next += 1
    }
    return inlines
  }
}

extension Array where Element == Inline {
  /// The pieces from an offset of the file on; one that lies across it is cut there.
  func from(_ offset: Int) -> [Inline] {
    guard let first, first.range.lowerBound < offset else { return self }
    return compactMap { inline in
      if inline.range.lowerBound >= offset { return inline }
      guard inline.range.upperBound > offset else { return nil }
      return Inline(inline.kind, offset..<inline.range.upperBound)
    }
  }

  /// The pieces behind the end of the line before them.
  fileprivate var asLineOfItsOwn: [Inline] {
    guard let start = first?.range.lowerBound else { return [] }
    return [Inline(.lineBreak, start..<start)] + self
  }
}
