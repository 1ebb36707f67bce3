import Notes
import SourceText

/// Finds the lines of a meeting that name somebody who was not there: by a link or mention, or by the
/// team they work in.
struct NamingLineReader {
  let context: NoteContext
  let scenes: Scenes
  let vocabulary: Vocabulary

  private var outline: Outline { context.outline }

  /// The lines of a meeting's paragraphs and items, those of meetings inside it left out; of each
  /// paragraph the first line that names somebody.
  func read(_ entry: MeetingEntry, _ place: Int) -> [NamingLine] {
    guard vocabulary.hasReports else { return [] }
    var found: [NamingLine] = []
    for block in entry.blocks
    where outline.blocks[block].kind == .paragraph && scenes.meeting(of: block) == place {
      found += lines(of: block, entry)
    }
    return found
  }

  private func lines(of block: Int, _ entry: MeetingEntry) -> [NamingLine] {
    guard context.headings.word(above: block) != .attendees else { return [] }
    var seen = Set(entry.people)
    return outline.lines(of: block).flatMap { line -> [NamingLine] in
      let people = named(in: line).filter { seen.insert($0).inserted }
      guard let start = line.first?.range.lowerBound, !people.isEmpty,
        !AttendeeReader.isLabelled(line, in: context.file)
      else { return [] }
      let words = words(of: line, in: block)
      let origin = Origin(
        path: context.file.path, line: context.file.lines.line(at: start),
        anchor: context.origin(of: block).anchor)
      return people.map { NamingLine(person: $0, words: words, origin: origin) }
    }
  }

  /// Whom a line links to, mentions or means by their team; sorted, nobody twice.
  private func named(in line: [Inline]) -> [Person.ID] {
    let linked = line.compactMap { inline -> Person.ID? in
      guard case .person(let id) = context.names.party(of: inline, in: context.file) else {
        return nil
      }
      return id
    }
    guard !vocabulary.teams.isEmpty else { return Set(linked).sorted() }
    let words = WholeWords.of(Words(line, in: context.file).text)
    return Set(linked + vocabulary.teams.matches(in: words).joined()).sorted()
  }

  private func words(of line: [Inline], in block: Int) -> NoteWords {
    var text = line
    var isTask = false
    if let start = line.first?.range.lowerBound, let first = outline.blocks[block].segments.first,
      first.contains(start), case .task(let task) = TaskItem.read(first, in: context.file)
    {
      text = line.from(task.textStart)
      isTask = true
    }
    let fields = TaskFields(text, in: context.file)
    // Whose task it is, is none of its words: `me: ask Ada` asks Ada.
    let owner = OwnerText.candidates(text, in: context.file, fields: fields.ranges).first {
      isTask && context.party($0.person, scene: scenes.scene(of: block)) == .me
    }
    return outline.words(
      text, of: block, leavingOut: fields.ranges + (owner.map { [$0.range] } ?? []))
  }
}
