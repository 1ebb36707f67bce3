import Notes

extension HeadingWord {
  /// What the headings above a block say it is, innermost first; a dated heading ends the search, since
  /// what stands outside a meeting says nothing of what was said in it.
  static func above(_ block: Int, in outline: Outline) -> HeadingWord? {
    for heading in outline.headingsAbove(block) {
      if let word = of(heading, in: outline) { return word }
      if DatedHeading.read(outline.inlines[heading], in: outline.file) != nil { return nil }
    }
    return nil
  }

  /// What a heading says; nil for another block.
  static func of(_ block: Int, in outline: Outline) -> HeadingWord? {
    guard case .heading = outline.blocks[block].kind else { return nil }
    return read(outline.inlines[block], in: outline.file)
  }
}
