internal import SourceText

/// A file or folder that was not read.
struct SkippedEntry: Encodable {
  let path: String
  let reason: String

  init(_ skipped: SkippedFile) { (path, reason) = (skipped.path.text, skipped.reason.rawValue) }
}

/// Something that was read with a reservation, or could not be read.
struct DiagnosticEntry: Encodable {
  let code: String
  let severity: String
  let path: String
  let line: Int
  let column: Int
  let message: String
  let fix: String?
  let `private`: Bool?

  init(_ diagnostic: Diagnostic) {
    (code, severity) = (diagnostic.code.rawValue, diagnostic.severity.rawValue)
    (path, line) = (diagnostic.place.path.text, diagnostic.place.line)
    column = diagnostic.place.column
    (message, fix) = (diagnostic.message, diagnostic.fix)
    `private` = diagnostic.isPrivate ? true : nil
  }
}
