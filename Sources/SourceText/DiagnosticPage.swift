/// The manual's page of everything peerage says about the owner's files, made from the catalogue.
public enum DiagnosticPage {
  /// The page: by severity, the gravest first, then by code.
  public static let markdown: String = {
    var page = """
      # Diagnostics

      What peerage could not read, or read with a reservation, it says like this: the place, as editors
      jump to it, with the line and the column in bytes; how grave it is; what was seen; the code, under
      which it stands below. Then follow the line itself and, where it is known, what to write instead.

      Nothing of it stops peerage. The rest of the note, and all other notes, are read and served.

      """
    for severity in Severity.allCases {
      let codes = DiagnosticCode.allCases.filter { $0.severity == severity }
        .sorted { $0.rawValue < $1.rawValue }
      page += "\n## \(heading(of: severity))\n\n\(meaning(of: severity))\n"
      for code in codes { page += entry(code) }
    }
    return page
  }()

  private static func entry(_ code: DiagnosticCode) -> String {
    let excerpt = Excerpt(code.example.diagnostic, in: code.example.file, width: 60)
    return """

      ### `\(code.rawValue)`

      \(code.summary.prefix(1).uppercased() + code.summary.dropFirst()).

      ```text
      \(excerpt.lines.joined(separator: "\n"))
      ```

      \(code.explanation)

      """
  }

  private static func heading(of severity: Severity) -> String {
    switch severity {
    case .error: "Errors"
    case .warning: "Warnings"
    case .note: "Notes"
    }
  }

  private static func meaning(of severity: Severity) -> String {
    switch severity {
    case .error:
      "Something could not be read, or a key that only peerage uses has an impossible value."
    case .warning: "What was read may not be what was meant."
    case .note: "Worth knowing; nothing has to be done. `peerage sync` counts them in one line."
    }
  }
}
