import Notes
import SourceText

/// Finds which of the owner's interests a meeting mentions.
struct InterestReader {
  let context: NoteContext
  let scenes: Scenes
  let vocabulary: Vocabulary

  /// The interests named in a meeting's headings and lines, private ones and fields included, those of
  /// meetings inside it left out.
  func read(_ entry: MeetingEntry, _ place: Int) -> Set<Folded> {
    guard !vocabulary.interests.isEmpty else { return [] }
    var found: Set<Folded> = []
    if entry.isWholeNote { found.formUnion(interests(in: entry.title.includingPrivate.text)) }
    for block in entry.blocks where scenes.meeting(of: block) == place {
      let inlines = context.outline.inlines[block]
      for text in texts(inlines) { found.formUnion(interests(in: text)) }
    }
    return found
  }

  private func interests(in text: String) -> Set<Folded> {
    Set(vocabulary.interests.matches(in: WholeWords.of(Folded(text).text)).joined())
  }

  /// The words of a block, and what its fields and tags hold, each for itself.
  private func texts(_ inlines: [Inline]) -> [String] {
    guard !inlines.isEmpty else { return [] }
    return [Words(inlines, in: context.file).text]
      + inlines.compactMap { inline in
        switch inline.kind {
        case .field(let field): field.value
        case .tag(let tag): tag
        default: nil
        }
      }
  }
}
