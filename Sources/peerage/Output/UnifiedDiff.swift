/// What changes between two texts, in the form that `diff -u` has and `patch` reads.
struct UnifiedDiff {
  /// A line of the diff, its first character included.
  struct Line: Equatable {
    enum Kind: Equatable { case header, range, same, removed, added, remark }

    let kind: Kind
    let text: String
  }

  /// How many equal lines stand around what differs.
  static let context = 3

  private let old: TextLines
  private let new: TextLines

  /// The diff of a page; `old` is nil where there is none yet, `new` where there is none any more.
  /// No line where the bytes are the same.
  static func lines(from old: [UInt8]?, to new: [UInt8]?, path: String) -> [Line] {
    let diff = UnifiedDiff(old: TextLines(old ?? []), new: TextLines(new ?? []))
    let hunks = diff.hunks()
    // A page without a line that comes or goes has nothing to show, and is worth a word all the same.
    guard !hunks.isEmpty || (old == nil) != (new == nil) else { return [] }
    let nothing = "/dev/null"
    return [
      Line(kind: .header, text: "--- \(old == nil ? nothing : path)"),
      Line(kind: .header, text: "+++ \(new == nil ? nothing : path)"),
    ] + hunks.flatMap(diff.lines)
  }

  /// Changes no further apart than twice the context, with the context around them.
  private struct Hunk {
    var changes: [ShortestEdit.Change]
    var old: Range<Int>
    var new: Range<Int>
  }

  private func hunks() -> [Hunk] {
    let numbers = TextLines.numbered(old, new)
    var hunks: [Hunk] = []
    for change in ShortestEdit.changes(from: numbers.first, to: numbers.second) {
      let before = min(UnifiedDiff.context, change.old.lowerBound)
      let after = min(UnifiedDiff.context, old.count - change.old.upperBound)
      let oldRange = change.old.lowerBound - before..<change.old.upperBound + after
      let newRange = change.new.lowerBound - before..<change.new.upperBound + after
      if let last = hunks.last, oldRange.lowerBound <= last.old.upperBound {
        hunks[hunks.count - 1] = Hunk(
          changes: last.changes + [change],
          old: last.old.lowerBound..<oldRange.upperBound,
          new: last.new.lowerBound..<newRange.upperBound)
      } else {
        hunks.append(Hunk(changes: [change], old: oldRange, new: newRange))
      }
    }
    return hunks
  }

  private func lines(of hunk: Hunk) -> [Line] {
    let place = "-\(UnifiedDiff.place(hunk.old)) +\(UnifiedDiff.place(hunk.new))"
    var lines = [Line(kind: .range, text: "@@ \(place) @@")]
    var next = hunk.old.lowerBound
    for change in hunk.changes {
      lines += old.marked(next..<change.old.lowerBound, .same)
      lines += old.marked(change.old, .removed)
      lines += new.marked(change.new, .added)
      next = change.old.upperBound
    }
    return lines + old.marked(next..<hunk.old.upperBound, .same)
  }

  /// The first line, from 1, and the count where that is not 1; an empty range names the line before.
  private static func place(_ range: Range<Int>) -> String {
    let first = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(first)" : "\(first),\(range.count)"
  }
}

extension TextLines {
  fileprivate func marked(_ range: Range<Int>, _ kind: UnifiedDiff.Line.Kind) -> [UnifiedDiff.Line]
  {
    let sign =
      switch kind {
      case .removed: "-"
      case .added: "+"
      default: " "
      }
    var lines = range.map { UnifiedDiff.Line(kind: kind, text: sign + shown($0)) }
    if lacksFinalNewline, range.upperBound == count, !range.isEmpty {
      lines.append(UnifiedDiff.Line(kind: .remark, text: "\\ No newline at end of file"))
    }
    return lines
  }
}
