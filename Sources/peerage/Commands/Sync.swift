internal import ArgumentParser
internal import Calendar
internal import Vault

/// `peerage sync`: writes the pages.
struct Sync: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the pages that your notes ask for.",
    discussion: """
      Only what changed is written, and nothing outside of the pages folder. A page that you edited \
      above its last line is left as it is, and named; what you write below that line stays.

      Exit status: 0 nothing needs you, 1 an error in a note or a page left alone, 2 the disk \
      refused or this is no vault, 3 with --check: pages would change.
      """)

  @OptionGroup var vault: VaultArgument
  @OptionGroup var today: Today

  @Flag(help: "Show what would change, page by page, and write nothing.")
  var dryRun = false

  @Flag(help: "Write nothing; exit with 3 if pages would change.")
  var check = false

  func run() throws {
    let today = try today.day()
    try reporting {
      let vault = try vault.location()
      return try dryRun || check ? rehearse(vault, today) : write(vault, today)
    }
  }

  private func write(_ vault: VaultLocation, _ today: Day) throws(VaultError) -> ExitStatus {
    let lock = try VaultLock(vault)
    let pipeline = try Pipeline(vault, today: today)
    let outcomes = try VaultWriter.carryOut(pipeline.plan, over: pipeline.contents, holding: lock)
    // What the owner wrote on a page that nobody needs any more is worth a word a month.
    let kept = outcomes.filter { $0.result == .leftAlone(.ownersWords) }.map(\.path)
    let named = MonthlyReminders.due(kept, on: today, holding: lock)
    let told = outcomes.filter { !kept.contains($0.path) || named.contains($0.path) }
    return SyncReport(told, diagnostics: pipeline.diagnostics).print()
  }

  private func rehearse(_ vault: VaultLocation, _ today: Day) throws(VaultError) -> ExitStatus {
    let pipeline = try Pipeline(vault, today: today)
    if dryRun { Console.output.print(SyncReport.diffs(of: pipeline.plan)) }
    let outcomes = pipeline.plan.actions.map(WriteOutcome.init(foreseen:))
    let told = outcomes.filter { $0.result != .leftAlone(.ownersWords) }
    let status = SyncReport(told, diagnostics: pipeline.diagnostics, mood: .wouldBe).print()
    return max(status, check && pipeline.plan.changesAnything ? .pagesWouldChange : .fine)
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
