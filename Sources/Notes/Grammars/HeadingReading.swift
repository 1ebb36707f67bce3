public import SourceText

/// All that a heading may say, read in one go: its date, what stands under it, whose the tasks are.
public struct HeadingReading: Sendable {
  public let dated: DatedHeading?
  public let word: HeadingWord?
  public let owner: PersonText?

  /// Reads the inlines of a heading.
  public init(_ inlines: [Inline], in file: SourceFile) {
    let flat = FlatText(inlines, in: file)
    let words = ComparedWords(flat.bytes)
    dated = DatedHeading.read(inlines, flat, in: file)
    word = HeadingWord.read(words)
    owner = OwnerHeading.person(inlines, flat, words, in: file)
  }
}
