import Notes
import SourceText

/// The private lines of all notes, so that nothing that quotes a line shows one.
///
/// One filter behind all readers: whichever of them reports a place, it need not know what is private.
public struct PrivateLines: Sendable {
  /// Of each note's body, in order.
  private var lines: [VaultPath: [ClosedRange<Int>]] = [:]
  /// Of each note all that hold the mark, in front matter, code or comments, too: it is no tag there and
  /// still the owner's word.
  private var markedLines: [VaultPath: Set<Int>] = [:]
  /// The notes that are private as a whole.
  private var privateNotes: Set<VaultPath> = []

  /// `outlines` of some of the `notes`; the others are cut here.
  init(_ notes: [Note], outlines: [Outline]) {
    for outline in outlines { lines[outline.file.path] = outline.privateLines }
    for note in notes {
      let path = note.file.path
      if lines[path] == nil { lines[path] = Outline(note).privateLines }
      let marked = PrivateLines.marked(in: note.file)
      if !marked.isEmpty { markedLines[path] = marked }
      if note.frontMatter.hasPrivateTag { privateNotes.insert(path) }
    }
  }

  /// Whether the line that something was read at may not be quoted.
  public func contains(_ origin: Origin) -> Bool {
    privateNotes.contains(origin.path) || contains(origin.line, of: origin.path)
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
    contains(line, in: lines[path] ?? []) || markedLines[path]?.contains(line) == true
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
