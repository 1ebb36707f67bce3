internal import Calendar
internal import Vault

/// `peerage sync`, typed without anything or with a folder and a day only, as it nearly always is.
///
/// It is understood here, as the argument parser takes longer to get to its feet than a sync with
/// nothing to do takes in all. Whatever else was typed, and whatever is wrong, is the parser's.
struct PlainSync {
  private var directory: String?
  private var today: String?

  /// Nil for other arguments. `arguments` are those behind the program's name.
  init?(_ arguments: some Collection<String>) {
    guard arguments.first == "sync" else { return nil }
    var rest = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "--today", today == nil, let value = rest.popFirst() {
        today = value
      } else if directory == nil, !argument.isEmpty, !argument.hasPrefix("-") {
        directory = argument
      } else {
        return nil
      }
    }
  }

  /// Runs it; nil where there is something to be said about what was typed.
  func run() -> ExitStatus? {
    guard let day = Today.day(given: today) else { return nil }
    do throws(VaultError) {
      let vault = try VaultLocation(findingFrom: directory ?? ".")
      return try VaultSync(vault: vault, today: day, usesState: true).write()
    } catch {
      return .failed(error)
    }
  }
}
