import Notes

/// What the headings of a note say of the blocks under them, each heading read once.
struct NoteHeadings: Sendable {
  /// What a heading says, with what those above it hand down.
  private struct Heading {
    let reading: HeadingReading
    /// What it and the headings above say stands under it, up to a dated one.
    let wordUnder: HeadingWord?
    /// Whose the tasks under it are.
    let ownerUnder: PersonText?
  }

  /// By the heading's block.
  private var headings: [Int: Heading] = [:]
  /// For each block the heading it stands under.
  private let above: [Int?]

  init(_ outline: Outline) {
    above = outline.headings
    for (index, block) in outline.blocks.enumerated() {
      guard case .heading = block.kind else { continue }
      let reading = HeadingReading(outline.inlines[index], in: outline.file)
      let outer = above[index].flatMap { headings[$0] }
      headings[index] = Heading(
        reading: reading,
        wordUnder: reading.word ?? (reading.dated == nil ? outer?.wordUnder : nil),
        ownerUnder: reading.owner ?? outer?.ownerUnder)
    }
  }

  /// What a heading says; nil for another block.
  func word(of heading: Int) -> HeadingWord? { headings[heading]?.reading.word }

  /// The date of a heading and the title beside it; nil for one without, and for another block.
  func dated(_ heading: Int) -> DatedHeading? { headings[heading]?.reading.dated }

  /// What the headings above a block say it is, innermost first; a dated heading ends the search, since
  /// what stands outside a meeting says nothing of what was said in it.
  func word(above block: Int) -> HeadingWord? {
    above[block].flatMap { headings[$0]?.wordUnder }
  }

  /// Whose the tasks under the headings above a block are, where one of them says so.
  func owner(above block: Int) -> PersonText? {
    above[block].flatMap { headings[$0]?.ownerUnder }
  }
}
