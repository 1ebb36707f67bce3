internal import SourceText

/// Diagnostics as lines for the terminal.
enum DiagnosticText {
  /// How many errors and warnings `sync` shows before it sends the owner to `check`.
  static let most = 20

  /// What `check` shows of one: what it says, the line of the note it speaks of, and what to do.
  static func lines(_ diagnostic: Diagnostic, in file: SourceFile?) -> [ConsoleLine] {
    let lines = Excerpt(diagnostic, in: file).lines
    return lines.prefix(1).map { ConsoleLine($0, style(of: diagnostic)) }
      + lines.dropFirst().map { ConsoleLine($0) }
  }

  /// `peers/ada.md:7:9: warning: 30 February is no day [impossible-date]`, as editors read it.
  private static func line(_ diagnostic: Diagnostic) -> ConsoleLine {
    ConsoleLine(Excerpt(diagnostic).lines[0], style(of: diagnostic))
  }

  private static func style(of diagnostic: Diagnostic) -> ConsoleLine.Style {
    switch diagnostic.severity {
    case .error: .error
    case .warning: .warning
    case .note: .plain
    }
  }

  /// What `sync` shows: errors and warnings, a line each.
  static func urgent(_ diagnostics: [Diagnostic]) -> [ConsoleLine] {
    let urgent = diagnostics.filter { $0.severity != .note }.sorted(by: mostUrgentFirst)
    let shown = urgent.prefix(most).map(line)
    let rest = urgent.count - shown.count
    return rest == 0 ? shown : shown + ["and \(rest) more: `peerage check`"]
  }

  /// `12 notes to read: `peerage check``, or nothing.
  static func noteCount(_ diagnostics: [Diagnostic]) -> [ConsoleLine] {
    let count = diagnostics.count { $0.severity == .note }
    return count == 0 ? [] : ["\(Wording.counted(count, "note")) to read: `peerage check`"]
  }

  /// `2 errors, 1 warning and 12 notes`, or nil where there is none of them.
  static func summary(_ diagnostics: [Diagnostic]) -> String? {
    let counts = Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : Wording.counted(count, severity.rawValue)
    }
    return counts.isEmpty ? nil : Wording.list(counts)
  }

  private static func mostUrgentFirst(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.severity != right.severity { return left.severity == .error }
    return left < right
  }
}
