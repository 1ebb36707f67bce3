import Notes
import SourceText

/// A text as a note's block would be: each line a segment, cut into its pieces.
struct ScannedLine {
  let file: SourceFile
  let inlines: [Inline]

  init(_ text: String) {
    file = SourceFile(path: VaultPath("a.md"), bytes: Array(text.utf8))
    let lines = (1..<file.lines.count + 1).map(file.lines.content)
    inlines = InlineScanner.scan(lines, in: file)
  }

  /// The text of a range, or nil for none.
  func text(_ range: Range<Int>?) -> String? { range.map(file.text) }
}
