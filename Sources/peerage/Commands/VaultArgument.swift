internal import ArgumentParser
internal import Vault

/// The vault that a command works on.
struct VaultArgument: ParsableArguments {
  @Argument(
    help: "The vault, or a folder in it.", completion: .directory)
  var directory = "."

  func location() throws(VaultError) -> VaultLocation { try VaultLocation(findingFrom: directory) }
}

extension ParsableCommand {
  /// Runs a command's work and leaves with its status; where the disk refuses, says so.
  ///
  /// Mistakes in usage are the argument parser's to tell.
  func reporting(_ work: () throws -> ExitStatus) throws {
    let status: ExitStatus
    do {
      status = try work()
    } catch let error as VaultError {
      status = .failed(error)
    }
    try status.leave()
  }
}

extension ExitStatus {
  /// Says what the disk refused.
  static func failed(_ error: VaultError) -> ExitStatus {
    Console.errors.print(ConsoleLine("peerage: \(error)", .error))
    return .failed
  }
}
