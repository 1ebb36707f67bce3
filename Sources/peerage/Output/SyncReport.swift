internal import SourceText
internal import Vault

/// What `sync` says: to the standard output what became of the pages, to the standard error what
/// needs the owner.
struct SyncReport {
  /// Whether the pages were written, or only would be.
  enum Mood { case done, wouldBe }

  /// From so many pages of a kind in a folder on they are one line.
  static let fewest = 11

  let output: [ConsoleLine]
  let errors: [ConsoleLine]
  let status: ExitStatus

  init(output: [ConsoleLine], errors: [ConsoleLine], status: ExitStatus) {
    (self.output, self.errors, self.status) = (output, errors, status)
  }

  /// `outcomes` in any order; pages that nobody has to hear of are left out before.
  init(_ outcomes: [WriteOutcome], diagnostics: [Diagnostic], mood: Mood = .done) {
    let outcomes = outcomes.sorted { $0.path < $1.path }
    var lines: [ConsoleLine] = []
    for deed in Deed.allCases {
      lines += deed.lines(outcomes.filter { Deed($0.result) == deed }.map(\.path), mood)
    }
    let hasChanges = !lines.isEmpty
    lines += outcomes.compactMap(SyncReport.leftAlone)
    if hasChanges {
      lines.append(ConsoleLine(SyncReport.summary(outcomes, mood)))
      lines += DiagnosticText.noteCount(diagnostics)
    }
    output = lines
    let failures = outcomes.compactMap(SyncReport.failure)
    errors = DiagnosticText.urgent(diagnostics) + failures
    status =
      [
        !failures.isEmpty ? .failed : .fine,
        outcomes.contains { $0.result.isLeftAlone } ? .ownerIsNeeded : .fine,
        diagnostics.contains { $0.severity == .error } ? .ownerIsNeeded : .fine,
      ].max() ?? .fine
  }

  /// Prints it all and tells the status to leave with.
  func print() -> ExitStatus {
    if !output.isEmpty { Console.output.print(output) }
    if !errors.isEmpty { Console.errors.print(errors) }
    return status
  }

  /// What a plan would change, page by page.
  static func diffs(of plan: WritePlan) -> [ConsoleLine] {
    plan.actions.flatMap { action -> [UnifiedDiff.Line] in
      let path = action.path.text
      switch action.step {
      case .create(let new): return UnifiedDiff.lines(from: nil, to: new, path: path)
      case .change(let old, let new): return UnifiedDiff.lines(from: old, to: new, path: path)
      case .remove(let old): return UnifiedDiff.lines(from: old, to: nil, path: path)
      case .unchanged, .leaveAlone: return []
      }
    }.map { ConsoleLine($0.text, $0.kind.style) }
  }

  private static func leftAlone(_ outcome: WriteOutcome) -> ConsoleLine? {
    guard case .leftAlone(let reason) = outcome.result else { return nil }
    return ConsoleLine("left alone \(outcome.path): \(reason.words)", .warning)
  }

  private static func failure(_ outcome: WriteOutcome) -> ConsoleLine? {
    guard case .failed(let reason) = outcome.result else { return nil }
    return ConsoleLine("peerage: \(outcome.path): \(reason)", .error)
  }

  /// `created 2 pages, changed 1, removed 1, left 1 alone`.
  private static func summary(_ outcomes: [WriteOutcome], _ mood: Mood) -> String {
    var parts: [String] = []
    func count(_ verb: String, _ count: Int, _ rest: String = "") {
      guard count > 0 else { return }
      let what = parts.isEmpty ? Wording.counted(count, "page") : "\(count)"
      parts.append("\(verb) \(what)\(rest)")
    }
    for deed in Deed.allCases {
      count(deed.verb(mood), outcomes.count { Deed($0.result) == deed })
    }
    count(
      mood == .done ? "left" : "would leave", outcomes.count { $0.result.isLeftAlone }, " alone")
    return parts.joined(separator: ", ")
  }
}

/// What was done to a page, in the order in which it is told.
private enum Deed: CaseIterable {
  case created, changed, removed

  init?(_ result: WriteOutcome.Result) {
    switch result {
    case .created: self = .created
    case .changed: self = .changed
    case .removed: self = .removed
    case .unchanged, .leftAlone, .failed: return nil
    }
  }

  func verb(_ mood: SyncReport.Mood) -> String {
    switch (self, mood) {
    case (.created, .done): "created"
    case (.changed, .done): "changed"
    case (.removed, .done): "removed"
    case (.created, .wouldBe): "would create"
    case (.changed, .wouldBe): "would change"
    case (.removed, .wouldBe): "would remove"
    }
  }

  /// One line a page, or one a folder that has many. `paths` are sorted.
  func lines(_ paths: [VaultPath], _ mood: SyncReport.Mood) -> [ConsoleLine] {
    let byFolder = Dictionary(grouping: paths) { $0.folders.joined(separator: "/") }
    var lines: [ConsoleLine] = []
    var told: Set<String> = []
    for path in paths {
      let folder = path.folders.joined(separator: "/")
      let count = byFolder[folder]?.count ?? 0
      if count < SyncReport.fewest {
        lines.append(ConsoleLine("\(verb(mood)) \(path)"))
      } else if told.insert(folder).inserted {
        lines.append(ConsoleLine("\(verb(mood)) \(count) pages in \(folder)"))
      }
    }
    return lines
  }
}

extension WriteOutcome.Result {
  var isLeftAlone: Bool {
    if case .leftAlone = self { true } else { false }
  }
}

extension UnifiedDiff.Line.Kind {
  fileprivate var style: ConsoleLine.Style {
    switch self {
    case .header: .heading
    case .added: .added
    case .removed: .removed
    case .range, .same, .remark: .plain
    }
  }
}
