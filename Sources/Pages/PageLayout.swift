/// The blank lines of a page: one at most between two lines, none at its beginning and none at its end.
///
/// So a section that is left out leaves no gap, and a template need not count its empty lines. Blanks at
/// the end of a line, which Markdown takes for a line break, go too.
enum PageLayout {
  /// The bytes of a page, ended by exactly one line end.
  static func tidied(_ page: [UInt8]) -> [UInt8] {
    let lineFeed = UInt8(ascii: "\n")
    var tidied: [UInt8] = []
    tidied.reserveCapacity(page.count + 1)
    var gapIsDue = false
    var start = 0
    while start < page.count {
      var lineEnd = start
      while lineEnd < page.count, page[lineEnd] != lineFeed { lineEnd += 1 }
      var end = lineEnd
      while end > start, page[end - 1] == UInt8(ascii: " ") { end -= 1 }
      if start == end {
        gapIsDue = !tidied.isEmpty
      } else {
        if gapIsDue { tidied.append(lineFeed) }
        gapIsDue = false
        tidied += page[start..<end]
        tidied.append(lineFeed)
      }
      start = lineEnd + 1
    }
    return tidied
  }
}
