import Notes
import SourceText

/// Reads how somebody thinks: items and paragraphs that begin `Values:`, `Approach:` or `Communicates:`
/// under a heading such as "How she thinks".
enum ThinkingReader {
  static func read(_ context: NoteContext) -> [Person.Detail] {
    let outline = context.outline
    return outline.blocks.indices.flatMap { block -> [Person.Detail] in
      guard outline.blocks[block].kind == .paragraph,
        context.headings.word(above: block) == .thinking
      else { return [] }
      return outline.lines(of: block).compactMap { line in
        guard let label = ThinkingLine.read(line, in: context.file) else { return nil }
        return Person.Detail(
          kind: label.kind.rawValue,
          words: outline.words(line, of: block, leavingOut: [label.labelRange]))
      }
    }
  }
}
