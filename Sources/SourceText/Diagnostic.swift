/// Something in the owner's files that was read with a reservation, or could not be read.
///
/// A diagnostic is data: the stage that reports it goes on, and nothing is lost.
public struct Diagnostic: Hashable, Sendable {
  public let code: DiagnosticCode
  public let place: SourcePlace
  /// One sentence without its full stop, in lower case, the owner's words in backticks.
  public let message: String
  /// What to write instead, where that is known.
  public let fix: String?
  /// Whether the line it points to may not be shown.
  public let isPrivate: Bool

  public init(_ code: DiagnosticCode, at place: SourcePlace, _ message: String, fix: String? = nil)
  {
    (self.code, self.place, self.message, self.fix) = (code, place, message, fix)
    isPrivate = false
  }

  private init(private code: DiagnosticCode, at place: SourcePlace) {
    (self.code, self.place) = (code, place)
    message = "\(code.summary), on a private line"
    fix = nil
    isPrivate = true
  }

  public var severity: Severity { code.severity }

  /// The same diagnostic with none of the words of its line, which is private.
  public var withoutWords: Diagnostic { Diagnostic(private: code, at: place) }
}

extension Diagnostic: Comparable {
  /// By place, then code, then message: the same on every machine.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
  }
}

/// How much a diagnostic asks of the owner.
public enum Severity: String, Sendable, CaseIterable {
  /// Something could not be read, or a key that only peerage uses has an impossible value.
  case error
  /// What was read may not be what was meant.
  case warning
  /// Worth knowing; nothing has to be done.
  case note
}
