import Calendar
import Notes
import SourceText

/// Finds which tension a later `Resolved:` ends.
///
/// In a meeting with the same person it ends the one whose first three words it begins with, or the
/// only one that is open; where neither tells, the owner is shown the candidates.
enum Tensions {
  static func resolve(_ marks: [Mark]) -> (marks: [Mark], diagnostics: [Diagnostic]) {
    var marks = marks
    var diagnostics: [Diagnostic] = []
    let resolutions = marks.indices.filter { marks[$0].kind == .resolved }
      .sorted { before(marks[$0], marks[$1]) }
    for resolution in resolutions {
      let open = marks.indices.filter { isOpen(marks[$0], before: marks[resolution]) }
      if isNested(marks[resolution], in: marks) { continue }
      if let ended = ended(by: marks[resolution], among: open, of: marks) {
        marks[ended].isResolved = true
        marks[ended].resolved = marks[resolution].day
      } else if open.count > 1 {
        diagnostics.append(diagnostic(marks[resolution], open.map { marks[$0] }))
      }
    }
    return (marks, diagnostics)
  }

  private static func before(_ left: Mark, _ right: Mark) -> Bool {
    guard let leftDay = left.day, let rightDay = right.day, leftDay != rightDay
    else { return left.origin < right.origin }
    return leftDay < rightDay
  }

  private static func isOpen(_ mark: Mark, before resolution: Mark) -> Bool {
    guard mark.kind == .tension, !mark.isResolved,
      !Set(mark.with).isDisjoint(with: resolution.with)
    else { return false }
    guard let day = mark.day, let resolved = resolution.day else { return true }
    return day <= resolved
  }

  // A `Resolved:` under its tension has resolved it already.
  private static func isNested(_ resolution: Mark, in marks: [Mark]) -> Bool {
    marks.contains { mark in
      mark.kind == .tension && mark.isResolved && mark.resolved == nil
        && mark.origin.path == resolution.origin.path && mark.origin.line < resolution.origin.line
        && mark.nestedLines.contains(resolution.origin.line)
    }
  }

  private static func ended(by resolution: Mark, among open: [Int], of marks: [Mark]) -> Int? {
    let words = firstWords(resolution)
    if words.count == 3, let match = open.last(where: { firstWords(marks[$0]) == words }) { return match }
    return open.count == 1 ? open[0] : nil
  }

  private static func firstWords(_ mark: Mark) -> [Substring] {
    Array(
      Folded(mark.words.includingPrivate.text).text
        .split { !($0.isLetter || $0.isNumber || $0 == "'") }.prefix(3))
  }

  private static func diagnostic(_ resolution: Mark, _ open: [Mark]) -> Diagnostic {
    let candidates = open.compactMap { $0.words.shareable }
      .map { "`\($0.text.split(separator: " ").prefix(3).joined(separator: " "))`" }
    let list = candidates.isEmpty ? "one of them" : Wording.list(candidates, "or")
    return Diagnostic(
      .unclearResolution,
      at: SourcePlace(path: resolution.origin.path, line: resolution.origin.line),
      "\(open.count) tensions are open", fix: "begin it with \(list)")
  }
}
