internal import ArgumentParser

/// What the program tells the shell. The cases stand in order of precedence: where several hold,
/// the last one is told.
enum ExitStatus: CaseIterable, Comparable {
  /// Nothing needs the owner.
  case fine
  /// `sync --check` only: pages would change, and nothing else is wrong.
  case pagesWouldChange
  /// An error in a note, or a page that was left alone; all else is done.
  case ownerIsNeeded
  /// The disk refused, or the folder is not a vault.
  case failed
  /// What was typed can't be understood; nothing was done.
  case usage

  var code: ExitCode {
    switch self {
    case .fine: .success
    case .pagesWouldChange: ExitCode(3)
    case .ownerIsNeeded: ExitCode(1)
    case .failed: ExitCode(2)
    case .usage: .validationFailure
    }
  }

  /// Ends the program with this status, quietly: whatever there was to say has been said.
  func leave() throws {
    if self != .fine { throw code }
  }
}
