internal import SourceText

/// Counts what looks like a task or a dated heading where nothing is read.
struct HiddenText {
  private var tasks = 0
  private var headings = 0
  private var first: Int?

  /// Looks at the lines of code and HTML among `blocks`, and at those of `comments`.
  init(_ blocks: [DraftBlock], comments: [Range<Int>], in file: SourceFile) {
    let unread = blocks.filter { $0.kind == .code || $0.kind == .html }.map { block in
      let start = file.lines.content(of: block.line).lowerBound
      let last = max(block.line, block.nextLine - 1)
      return start..<max(start, file.lines.content(of: last).upperBound)
    }
    var reached = 0
    for range in (unread + comments).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard reached < range.upperBound else { continue }
      count(max(reached, range.lowerBound)..<range.upperBound, in: file)
      reached = range.upperBound
    }
  }

  /// `hidden-text`, at the first of what was counted; nil where there is nothing.
  func diagnostic(in file: SourceFile) -> Diagnostic? {
    guard let first else { return nil }
    var counts: [String] = []
    if tasks > 0 { counts.append(Wording.counted(tasks, "task")) }
    if headings > 0 { counts.append(Wording.counted(headings, "dated heading")) }
    let verb = tasks + headings == 1 ? "is" : "are"
    return Diagnostic(
      .hiddenText, at: file.place(at: first),
      "\(Wording.list(counts)) inside code, HTML or comments \(verb) not read")
  }

  private mutating func count(_ range: Range<Int>, in file: SourceFile) {
    let bytes = file.bytes
    for number in file.lines.line(at: range.lowerBound)...file.lines.line(at: range.upperBound - 1)
    {
      let content = file.lines.content(of: number)
      var start = max(content.lowerBound, range.lowerBound)
      let end = min(content.upperBound, range.upperBound)
      // What a comment opens with may stand before its first line.
      if bytes.matches("<!--", at: start) { start += 4 }
      if bytes.matches("%%", at: start) { start += 2 }
      guard start < end, let shape = LineShape(start..<end, in: bytes) else { continue }
      switch shape {
      case .task: tasks += 1
      case .datedHeading: headings += 1
      }
      if first == nil { first = bytes.trimmed(start..<end).lowerBound }
    }
  }
}
