import Calendar
import Notes
import SourceText

/// The days on which something was written in a note, as it tells them itself.
struct NoteDays {
  let context: NoteContext

  private var outline: Outline { context.outline }

  /// Of its dated headings; in order, each once.
  var ofHeadings: [NoteDay] { NoteDays.eachOnce(headings) }

  /// Of its dated headings, of the lines and items that begin with a date, and of its tasks the days on
  /// which they were made and done; in order, each once.
  var ofHeadingsAndItems: [NoteDay] {
    let lines = outline.blocks.indices.filter { outline.blocks[$0].kind == .paragraph }
      .flatMap { block in
        days(ofParagraph: block).map { NoteDay(day: $0, origin: context.origin(of: block)) }
      }
    return NoteDays.eachOnce(headings + lines)
  }

  private var headings: [NoteDay] {
    outline.blocks.indices.compactMap { block in
      guard let day = context.headings.dated(block)?.day else { return nil }
      return NoteDay(day: day, origin: context.origin(of: block))
    }
  }

  /// In the order of the days; of several places that tell a day the first.
  private static func eachOnce(_ days: [NoteDay]) -> [NoteDay] {
    Dictionary(grouping: days, by: \.day).values
      .compactMap { $0.min { $0.origin < $1.origin } }
      .sorted { $0.day < $1.day }
  }

  private func days(ofParagraph block: Int) -> [Day] {
    guard let first = outline.blocks[block].segments.first else { return [] }
    let line = outline.firstLine(of: block)
    guard case .task(let task) = TaskItem.read(first, in: context.file) else {
      return dated(line)
    }
    let text = line.from(task.textStart)
    let fields = TaskFields(text, in: context.file)
    return [
      dated(text).first, fields.created?.day, fields.done?.day,
    ].compactMap(\.self)
  }

  // In two steps: chained into one, it crashes the optimiser of Swift 6.3.
  private func dated(_ line: [Inline]) -> [Day] {
    guard let item = DatedItem.read(line, in: context.file), let day = item.day else { return [] }
    return [day]
  }
}

/// Whether a note says what was looked at before deciding.
enum Exploration {
  /// Whether some text stands under a heading that begins Explor…, Diverg…, Options, What we know.
  static func isTold(in context: NoteContext) -> Bool {
    let outline = context.outline
    var isUnder = Array(repeating: false, count: outline.blocks.count)
    for block in outline.blocks.indices {
      let isInside = outline.headings[block].map { isUnder[$0] } ?? false
      switch outline.blocks[block].kind {
      case .heading: isUnder[block] = isInside || context.headings.word(of: block) == .exploring
      case .code where isInside: return true
      case .paragraph where isInside:
        if !Words(outline.inlines[block], in: outline.file).isEmpty { return true }
      default: continue
      }
    }
    return false
  }
}
