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
      let isPrivate = lines[diagnostic.place.path]?.contains { $0.contains(diagnostic.place.line) }
      return isPrivate == true ? diagnostic.withoutWords : diagnostic
    }
  }
}
