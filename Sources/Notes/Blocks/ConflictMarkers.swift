internal import SourceText

/// The lines that a merge leaves behind around what it could not decide.
enum ConflictMarkers {
  /// `conflict-markers` at the first `<<<<<<< ` line that `=======` and `>>>>>>> ` lines follow in that
  /// order; nil where there is none, and for an example that lies in one block of code.
  static func diagnostic(in file: SourceFile, code: [ClosedRange<Int>]) -> Diagnostic? {
    guard file.lines.count > 0 else { return nil }
    var start: Int?
    var middle: Int?
    for line in 1...file.lines.count {
      let content = file.lines.content(of: line)
      guard !content.isEmpty, file.bytes.isOneOf("<=>", at: content.lowerBound) else { continue }
      if file.bytes.matches("<<<<<<< ", at: content.lowerBound) {
        (start, middle) = (line, nil)
      } else if start != nil, content.count == 7,
        file.bytes.matches("=======", at: content.lowerBound)
      {
        middle = line
      } else if let first = start, middle != nil,
        file.bytes.matches(">>>>>>> ", at: content.lowerBound)
      {
        if !code.contains(where: { $0.contains(first) && $0.contains(line) }) {
          return Diagnostic(
            .conflictMarkers, at: SourcePlace(path: file.path, line: first),
            "a merge conflict begins here that is not resolved",
            fix: "keep one side and delete the three lines of markers")
        }
        (start, middle) = (nil, nil)
      }
    }
    return nil
  }
}
