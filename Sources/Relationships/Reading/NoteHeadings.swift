import Notes

/// What the headings of a note say of the blocks under them, each heading read once.
struct NoteHeadings: Sendable {
  private var words: [Int: HeadingWord] = [:]
  private var owners: [Int: PersonText] = [:]
  private var dated: Set<Int> = []
  private let outline: Outline

  init(_ outline: Outline) {
    self.outline = outline
    for (index, block) in outline.blocks.enumerated() {
      guard case .heading = block.kind else { continue }
      let inlines = outline.inlines[index]
      words[index] = HeadingWord.read(inlines, in: outline.file)
      owners[index] = OwnerHeading.person(inlines, in: outline.file)
      if DatedHeading.read(inlines, in: outline.file) != nil { dated.insert(index) }
    }
  }

  /// What a heading says; nil for another block.
  func word(of heading: Int) -> HeadingWord? { words[heading] }

  /// What the headings above a block say it is, innermost first; a dated heading ends the search, since
  /// what stands outside a meeting says nothing of what was said in it.
  func word(above block: Int) -> HeadingWord? {
    for heading in outline.headingsAbove(block) {
      if let word = words[heading] { return word }
      if dated.contains(heading) { return nil }
    }
    return nil
  }

  /// Whose the tasks under the headings above a block are, where one of them says so.
  func owner(above block: Int) -> PersonText? {
    outline.headingsAbove(block).lazy.compactMap { owners[$0] }.first
  }
}
