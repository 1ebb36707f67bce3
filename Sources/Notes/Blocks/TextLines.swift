internal import SourceText

/// Finds where the text of headings and paragraphs stands in the source, line by line.
///
/// The parser says what begins on which line; what a line shows before its text follows from the open
/// quotes and items. A text goes on to the next block or to a line that is empty behind their marks.
struct TextLines {
  private struct Open {
    let container: LineCursor.Container
    let depth: Int
    let line: Int
    /// Behind its marker on its first line.
    let cursor: LineCursor
  }

  private let file: SourceFile
  private let bodyStart: Int
  private var open: [Open] = []

  init(_ file: SourceFile, bodyStart: Int) { (self.file, self.bodyStart) = (file, bodyStart) }

  /// Fills in the lines of all blocks, and makes paragraphs of headings inside quotes and items.
  mutating func fill(_ blocks: inout [DraftBlock]) {
    for index in blocks.indices {
      let next = index + 1 < blocks.count ? blocks[index + 1].line : file.lines.count + 1
      blocks[index].nextLine = max(next, blocks[index].line)
      while let last = open.last, last.depth >= blocks[index].depth { open.removeLast() }
      switch blocks[index].kind {
      case .blockQuote, .item: enter(blocks[index])
      case .paragraph: blocks[index].segments = lines(of: blocks[index])
      case .heading: fillHeading(&blocks[index])
      case .list, .code, .html, .thematicBreak: break
      }
    }
  }

  private mutating func enter(_ block: DraftBlock) {
    var cursor = cursor(on: block.line)
    let container: LineCursor.Container
    if block.kind == .item {
      container = .item(width: cursor.enterItem())
    } else {
      _ = cursor.enterQuote()
      container = .quote
    }
    open.append(Open(container: container, depth: block.depth, line: block.line, cursor: cursor))
  }

  /// A cursor behind the marks of all open blocks; of those the line shows where it goes on with a
  /// paragraph without them.
  private func cursor(on line: Int) -> LineCursor {
    if let last = open.last, last.line == line { return last.cursor }
    let content = file.lines.content(of: line)
    let start = min(max(content.lowerBound, bodyStart), content.upperBound)
    var cursor = LineCursor(start..<content.upperBound, in: file.bytes)
    for block in open where !cursor.follow(block.container) { break }
    return cursor
  }

  private func lines(of block: DraftBlock) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    for line in block.line..<max(block.nextLine, block.line + 1) {
      let text = cursor(on: line).text
      if text.isEmpty { break }
      segments.append(text)
    }
    return segments
  }

  private func fillHeading(_ block: inout DraftBlock) {
    block.segments = lines(of: block)
    if let first = block.segments.first, file.bytes[first.lowerBound] == UInt8(ascii: "#") {
      block.segments = withoutMarks(first)
    } else if block.segments.count > 1 {
      block.underline = block.line + block.segments.count - 1
      block.segments.removeLast()
    }
    if block.parent != nil { block.kind = .paragraph }
  }

  /// The text of `## text ##`.
  private func withoutMarks(_ line: Range<Int>) -> [Range<Int>] {
    let bytes = file.bytes
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, bytes[start] == UInt8(ascii: "#") { start += 1 }
    let behindMarks = start
    while start < end, bytes[start].isBlank { start += 1 }
    var closing = end
    while closing > behindMarks, bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
    if closing > behindMarks, bytes[closing - 1].isBlank { end = closing }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return start < end ? [start..<end] : []
  }
}
