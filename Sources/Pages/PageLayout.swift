/// The blank lines of a page: one at most between two lines, none at its beginning and none at its end.
///
/// So a section that is left out leaves no gap, and a template need not count its empty lines. Blanks at
/// the end of a line, which Markdown takes for a line break, go too.
enum PageLayout {
  /// The text of a page, ended by exactly one line end.
  static func tidied(_ text: String) -> String {
    let lineFeed = UInt8(ascii: "\n")
    var tidied: [UInt8] = []
    tidied.reserveCapacity(text.utf8.count)
    var gapIsDue = false
    for line in text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false) {
      guard let last = line.lastIndex(where: { $0 != UInt8(ascii: " ") }) else {
        gapIsDue = !tidied.isEmpty
        continue
      }
      if gapIsDue { tidied.append(lineFeed) }
      gapIsDue = false
      tidied += line[...last]
      tidied.append(lineFeed)
    }
    return String(decoding: tidied, as: UTF8.self)
  }
}
