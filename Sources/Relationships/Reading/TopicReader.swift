import Calendar
import Notes
import SourceText

/// Reads what the owner wants to raise: an item, with a box or without, under a topics heading.
struct TopicReader {
  let context: NoteContext
  let scene: Scene
  let today: Day

  func read(_ line: TaskLine, leavingOut leftOut: [Range<Int>]) -> Topic {
    let fields = TaskFields(line.text, in: context.file)
    let level = line.text.lazy.compactMap { inline in
      if case .tag(let tag) = inline.kind { TopicTag.level(of: tag) } else { nil }
    }.first
    return Topic(
      words: context.outline.words(line.text, of: line.paragraph, leavingOut: leftOut),
      with: scene.people, isOpen: !line.isClosed && !isOfPastMeeting(line), needs: level,
      day: fields.created?.day ?? scene.day, carried: 0, origin: context.origin(of: line.paragraph))
  }

  // The agenda of a meeting that took place is what was raised in it. What is for the next one stands
  // under a heading that says so.
  private func isOfPastMeeting(_ line: TaskLine) -> Bool {
    guard scene.isMeeting, let day = scene.day, day < today,
      let heading = context.outline.headings[line.paragraph]
    else { return false }
    let words = Folded(Words(context.outline.inlines[heading], in: context.file).text).text
    return !["next", "inbox", "parking"].contains { words.hasPrefix($0) }
  }
}
