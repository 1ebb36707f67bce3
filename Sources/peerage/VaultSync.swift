internal import Calendar
internal import SourceText
internal import Vault

/// A sync, whoever asked for it: the pipeline, and what becomes of its plan.
struct VaultSync {
  let vault: VaultLocation
  let today: Day
  /// Whether what was remembered may serve, and this sync be remembered.
  let usesState: Bool

  /// Writes the pages, and says what became of them.
  func write() throws(VaultError) -> ExitStatus {
    let lock = try VaultLock(vault)
    let state =
      usesState ? VaultState(version: Peerage.version, day: today, holding: lock) : nil
    if let remembered = state?.reportIfNothingChanged(holding: lock),
      let report = RememberedReport.report(from: remembered)
    {
      return report.print()
    }
    let pipeline = try Pipeline(vault, today: today)
    let outcomes = try VaultWriter.carryOut(pipeline.plan, over: pipeline.contents, holding: lock)
    // What the owner wrote on a page that nobody needs any more is worth a word a month.
    let kept = outcomes.filter { $0.result == .leftAlone(.ownersWords) }.map(\.path)
    let named = MonthlyReminders.due(kept, on: today, holding: lock)
    let told = outcomes.filter { !kept.contains($0.path) || named.contains($0.path) }
    if let report = pipeline.reportOfNothing(after: outcomes) {
      state?.remember(
        report, after: pipeline.plan, outcomes, over: pipeline.contents,
        and: [pipeline.settings] + [pipeline.ownQuestions].compactMap(\.self), on: today,
        holding: lock)
    }
    return SyncReport(told, diagnostics: pipeline.diagnostics).print()
  }

  /// Writes nothing, and says what would become of the pages.
  func rehearse(showsDiffs: Bool, tellsChanges: Bool) throws(VaultError) -> ExitStatus {
    let pipeline = try Pipeline(vault, today: today)
    if showsDiffs { Console.output.print(SyncReport.diffs(of: pipeline.plan)) }
    let outcomes = pipeline.plan.actions.map(WriteOutcome.init(foreseen:))
    let told = outcomes.filter { $0.result != .leftAlone(.ownersWords) }
    let status = SyncReport(told, diagnostics: pipeline.diagnostics, mood: .wouldBe).print()
    return max(status, tellsChanges && pipeline.plan.changesAnything ? .pagesWouldChange : .fine)
  }
}

extension Pipeline {
  /// What a sync would say that came next and had nothing to do: of pages, only which are still left
  /// alone. Those with the owner's words have been named by then. Nil where that can't be told.
  fileprivate func reportOfNothing(after outcomes: [WriteOutcome]) -> [UInt8]? {
    // What could not be read is tried again each time: no stamp tells when it can be.
    guard !diagnostics.contains(where: { $0.code == .unreadableFile }) else { return nil }
    let again = outcomes.filter {
      $0.result.isLeftAlone && $0.result != .leftAlone(.ownersWords)
    }
    return RememberedReport.bytes(of: SyncReport(again, diagnostics: diagnostics))
  }
}

extension WriteOutcome {
  /// What will become of a page if nothing comes between.
  fileprivate init(foreseen action: WritePlan.Action) {
    let result: Result =
      switch action.step {
      case .create: .created
      case .change: .changed
      case .unchanged: .unchanged
      case .remove: .removed
      case .leaveAlone(let reason): .leftAlone(reason)
      }
    self.init(path: action.path, result: result)
  }
}
