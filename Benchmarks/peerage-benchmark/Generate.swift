public import ArgumentParser
public import BenchmarkVault
internal import SystemPackage

/// `peerage-benchmark generate`: writes a made-up vault.
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a vault of made-up notes; the same seed makes the same bytes everywhere.",
    discussion:
      "Today in it is \(BenchmarkVault.today): `peerage sync --today \(BenchmarkVault.today)`.")

  @Option(help: "How many notes.")
  var notes = 1000

  @Option(help: "Another seed makes other notes.")
  var seed: UInt64 = 1

  @Option(help: "What kind of vault it is.")
  var shape = Shape.peers

  @Argument(help: "The folder, which must not hold a vault yet.")
  var folder: String

  func validate() throws {
    guard notes >= 0 else { throw ValidationError("There can't be \(notes) notes.") }
  }

  func run() throws {
    try MadeVault.write(
      BenchmarkVault(notes: notes, seed: seed, shape: shape), to: FilePath(folder))
  }
}

extension Shape: ExpressibleByArgument {}
