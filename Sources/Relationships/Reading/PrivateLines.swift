import Notes
import SourceText

/// The private lines of all notes, so that nothing that quotes a line shows one.
///
/// One filter behind all readers: whichever of them reports a place, it need not know what is private.
public struct PrivateLines: Sendable {
  /// Of one note.
  struct OfNote: Sendable {
    let path: VaultPath
    /// Of the body, in order.
    fileprivate let ranges: [ClosedRange<Int>]
    /// All that hold the mark, in front matter, code or comments, too: it is no tag there and still the
    /// owner's word.
    fileprivate let marked: Set<Int>
    /// Whether the note is private as a whole.
    fileprivate let isWhole: Bool

    /// `outline` has the note's front matter as it stands.
    init(_ outline: Outline, under shared: Outline? = nil) {
      path = outline.file.path
      ranges = (shared ?? outline).privateLines
      marked = PrivateLines.marked(in: outline.file)
      isWhole = outline.note.frontMatter.hasPrivateTag
    }
  }

  /// Those of the notes that have any.
  private var notes: [VaultPath: OfNote] = [:]

  init(_ notes: some Sequence<OfNote>) {
    for note in notes where !note.ranges.isEmpty || !note.marked.isEmpty || note.isWhole {
      self.notes[note.path] = note
    }
  }

  /// Whether the line that something was read at may not be quoted.
  public func contains(_ origin: Origin) -> Bool {
    notes[origin.path]?.isWhole == true || contains(origin.line, of: origin.path)
  }

  /// The diagnostics, those on private lines with none of their words.
  func withoutWords(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      return contains(place.line, of: place.path) ? diagnostic.withoutWords : diagnostic
    }
  }

  private static let sign = ByteSet("#")

  private static func marked(in file: SourceFile) -> Set<Int> {
    let mark = Array("#private".utf8)
    var lines: Set<Int> = []
    var start = 0
    while let sign = sign.first(in: start..<file.bytes.count, of: file.bytes) {
      // In any case.
      if sign + mark.count <= file.bytes.count,
        zip(mark, file.bytes[sign...]).allSatisfy({ $0 == $1 || $0 == $1 | 0x20 })
      {
        lines.insert(file.lines.line(at: sign))
      }
      start = sign + 1
    }
    return lines
  }

  private func contains(_ line: Int, of path: VaultPath) -> Bool {
    guard let note = notes[path] else { return false }
    return contains(line, in: note.ranges) || note.marked.contains(line)
  }

  // The ranges begin in order, and of two that begin on one line the later one ends last.
  private func contains(_ line: Int, in ranges: [ClosedRange<Int>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(line)
  }
}
