internal import SourceText

/// Finds text that became a heading because a line of dashes stands directly below it.
///
/// Many mean such headings, so it is named only where something speaks against it: fewer than three
/// dashes, text of several lines, text that ends as a sentence does, or a dated heading above, whose
/// meeting would end here. A text that itself holds a date is a heading.
enum TextAboveRule {
  /// `text-above-rule` for each, at its line of dashes.
  static func diagnostics(for blocks: [DraftBlock], in file: SourceFile) -> [Diagnostic] {
    var isInMeeting = false
    var diagnostics: [Diagnostic] = []
    for block in blocks {
      guard case .heading(let level) = block.kind else { continue }
      let hasDate = block.segments.contains { LineShape.holdsDate($0, in: file.bytes) }
      if let underline = block.underline, level == 2, !hasDate,
        isInMeeting || seemsText(block, above: underline, in: file)
      {
        let rule = file.bytes.trimmed(file.lines.content(of: underline)).lowerBound
        diagnostics.append(
          Diagnostic(
            .textAboveRule, at: file.place(at: rule),
            "the text above this line of dashes is read as a heading",
            fix: "put an empty line above the dashes"))
      } else {
        isInMeeting = hasDate
      }
    }
    return diagnostics
  }

  private static func seemsText(
    _ block: DraftBlock, above underline: Int, in file: SourceFile
  ) -> Bool {
    guard let last = block.segments.last else { return false }
    let dashes = file.bytes.trimmed(file.lines.content(of: underline))
    return block.segments.count > 1 || dashes.count < 3
      || file.bytes.isOneOf(".!?,;:", at: last.upperBound - 1)
  }
}
