internal import Relationships
internal import SourceText

/// What `peerage review --format json` prints: the findings, the most urgent first, as one object.
///
/// `docs/review.md` explains each field and `docs/review.schema.json` states its shape. Its form is that
/// of ``IndexDocument``.
struct ReviewDocument: Encodable {
  let today: String
  let findings: [FindingEntry]

  init(_ findings: [Finding], from pipeline: Pipeline) {
    today = pipeline.index.today.description
    let subjects = Subjects(pipeline.index)
    let lines = NoteLines(pipeline)
    self.findings = findings.map { FindingEntry($0, subjects, lines) }
  }

  /// The document as JSON in UTF-8, ended by a line feed.
  func json() throws -> [UInt8] { try JSONText.bytes(of: self) }
}

/// What a rule noticed.
struct FindingEntry: Encodable {
  let rule: String
  let severity: String
  /// A person's id, `vault`, else the title of the note.
  let subject: String
  let message: String
  let next: String
  let evidence: [EvidenceEntry]

  fileprivate init(_ finding: Finding, _ subjects: Subjects, _ lines: NoteLines) {
    (rule, severity) = (finding.rule.rawValue, finding.severity.rawValue)
    switch finding.subject {
    case .person(let id): subject = id.text
    case .vault: subject = "vault"
    case .project, .proposal, .event, .group: subject = subjects.name(of: finding.subject) ?? ""
    }
    (message, next) = (finding.message.text, finding.next.text)
    evidence = finding.evidence.map { origin in
      EvidenceEntry(
        path: origin.path.text, line: origin.line, text: lines.text(at: origin))
    }
  }
}

/// A line of a note that a finding rests on.
struct EvidenceEntry: Encodable {
  let path: String
  let line: Int
  /// The line as it stands in the note, without the blanks around it; nothing for a private line.
  let text: String
}

/// The lines of notes as they stand there.
private struct NoteLines {
  private let files: [VaultPath: SourceFile]
  private let privateLines: PrivateLines

  init(_ pipeline: Pipeline) {
    (files, privateLines) = (pipeline.files, pipeline.privateLines)
  }

  func text(at origin: Origin) -> String {
    guard !privateLines.contains(origin), let file = files[origin.path] else { return "" }
    let bytes = file.bytes[file.lines.content(of: origin.line)]
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return file.text(first..<last + 1)
  }
}
