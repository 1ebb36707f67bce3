import Notes
import SourceText

/// The private lines of all notes, so that no diagnostic shows one.
///
/// One filter behind all readers: whichever of them reports a place, it need not know what is private.
struct PrivateLines {
  private let lines: [VaultPath: [ClosedRange<Int>]]

  init(_ outlines: [Outline]) {
    lines = Dictionary(
      outlines.map { ($0.file.path, $0.privateLines) }.filter { !$0.1.isEmpty },
      uniquingKeysWith: { first, _ in first })
  }

  /// The diagnostics, those on private lines with none of their words.
  func withoutWords(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      return contains(place.line, of: lines[place.path] ?? []) ? diagnostic.withoutWords : diagnostic
    }
  }

  // The ranges begin in order, and of two that begin on one line the later one ends last.
  private func contains(_ line: Int, of ranges: [ClosedRange<Int>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(line)
  }
}
