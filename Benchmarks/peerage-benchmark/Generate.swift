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

  func run() throws {
    let vault = BenchmarkVault(notes: notes, seed: seed, shape: shape)
    let root = FilePath(folder)
    try Machine.makeFolders(root)
    try Machine.write(vault.settings.bytes, to: root.appending(vault.settings.path))
    var made: Set<FilePath> = []
    for number in 0..<notes {
      let file = vault.note(number)
      let path = root.appending(FilePath(file.path).components)
      let parent = path.removingLastComponent()
      if made.insert(parent).inserted { try Machine.makeFolders(parent) }
      try Machine.write(file.bytes, to: path)
    }
  }

  func validate() throws {
    guard notes >= 0 else { throw ValidationError("There can't be \(notes) notes.") }
  }
}

extension Shape: ExpressibleByArgument {}
