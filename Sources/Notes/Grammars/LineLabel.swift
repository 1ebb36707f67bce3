internal import SourceText

/// Words at the start of a line that a colon ends, `Insight: …`, `**Values:** …`, `Role:: …`.
struct LineLabel {
  /// The words before the colon, blanks at their ends off.
  let text: String
  /// The offsets in the file from the first word to the blanks behind the colon.
  let range: Range<Int>
  /// The offsets in the file of the words.
  let nameRange: Range<Int>

  /// Reads the first line of inlines. Marks of emphasis and strike and a box before it don't matter.
  ///
  /// Nil where no colon follows within the first 120 bytes. With `wantsBlank` one that is followed by
  /// neither a blank nor the end doesn't count: `10:30` and `due:2026-11-27` are no labels.
  static func read(
    _ inlines: [Inline], in file: SourceFile, leavingOut gaps: [Range<Int>] = [],
    wantsBlank: Bool = true
  ) -> LineLabel? {
    guard inlines.hold(LineLabel.colon, in: file) else { return nil }
    return read(
      inlines, FlatText(inlines.firstLine, in: file, leavingOut: gaps), wantsBlank: wantsBlank)
  }

  /// Reads a line of inlines that is known as a text already.
  static func read(_ inlines: [Inline], _ flat: FlatText, wantsBlank: Bool = true) -> LineLabel? {
    guard colon.first(in: flat.bytes.indices, of: flat.bytes) != nil else { return nil }
    var cursor = flat.cursor
    cursor.skipBlanks()
    skipBox(&cursor)
    let start = cursor.offset
    var nameEnd = start
    while let scalar = cursor.scalar, cursor.offset - start <= 120 {
      if scalar == ":", !wantsBlank || endsLabel(cursor) {
        let colon = flat.source(of: cursor.offset..<cursor.offset + 1)
        // A colon in the shown text of a link ends no label.
        guard nameEnd > start,
          !inlines.contains(where: { PersonText($0) != nil && $0.range.overlaps(colon) })
        else { return nil }
        cursor.skip(while: { $0 == ":" })
        cursor.skipBlanks()
        return LineLabel(
          text: flat.text(start..<nameEnd), range: flat.source(of: start..<cursor.offset),
          nameRange: flat.source(of: start..<nameEnd))
      }
      // Code is no name, and `Tension\: …` was written so that it is none.
      guard scalar != "\u{FFFC}" else { return nil }
      cursor.advance()
      if !scalar.isBlank { nameEnd = cursor.offset }
    }
    return nil
  }

  private static let colon = ByteSet(":")

  private static func endsLabel(_ cursor: TextCursor) -> Bool {
    var behind = cursor
    behind.skip(":")
    behind.skip(":")
    return behind.isAtEnd || behind.scalar?.isBlank == true
  }

  private static func skipBox(_ cursor: inout TextCursor) {
    var ahead = cursor
    guard ahead.skip("["), ahead.advance() != nil else { return }
    ahead.skip(while: \.isInvisible)
    if ahead.skip("]"), ahead.skipBlanks() { cursor = ahead }
  }
}
