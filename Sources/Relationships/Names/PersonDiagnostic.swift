import Notes
import SourceText

/// What is said of a name that fits nobody, or several people.
enum PersonDiagnostic {
  static func ambiguous(_ name: String, _ candidates: [Person.ID], at place: SourcePlace)
    -> Diagnostic
  {
    let ids = candidates.map { "`\($0.text)`" }
    return Diagnostic(
      .ambiguousPerson, at: place, "`\(name)` can be \(Wording.list(ids, "or"))",
      fix: candidates.first.map { "write the whole name, or link `[[\($0.text)]]`" })
  }

  static func unknown(_ name: String, _ names: Names, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .unknownPerson, at: place, "there is no note of `\(name)`",
      fix: names.people.nearMiss(name).map { "did you mean `\($0)`?" })
  }

  /// The name by which a piece of text names somebody, as it is typed.
  static func name(in inline: Inline) -> String? {
    switch inline.kind {
    case .wikiLink(let link): link.target
    case .link(let link): link.path
    case .mention(let name): name
    default: nil
    }
  }

  /// Drops what is said twice of one line, and keeps the first diagnostic about each unknown name: one
  /// that is missing everywhere is told once.
  static func onceAName(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    var told: Set<Folded> = []
    return diagnostics.sorted().filter {
      guard seen.insert($0).inserted else { return false }
      return $0.code != .unknownPerson || $0.isPrivate || told.insert(Folded($0.message)).inserted
    }
  }
}
