internal import BenchmarkVault
internal import SystemPackage

/// A vault on the disk, made to be measured and removed again.
struct MadeVault {
  let notes: Int
  let vault: BenchmarkVault
  let folder: String
  /// The length of all notes together.
  let bytes: Int

  /// Makes it in a new folder below `scratch`.
  init(notes: Int, shape: Shape, seed: UInt64 = 1, in scratch: String) throws {
    folder = "\(scratch)/peerage-benchmark-\(shape.rawValue)-\(notes)"
    self.notes = notes
    vault = BenchmarkVault(notes: notes, seed: seed, shape: shape)
    _ = try Machine.run(["rm", "-rf", folder])
    bytes = try MadeVault.write(vault, to: FilePath(folder))
  }

  /// Writes the settings and all notes; gives back the length of the notes.
  @discardableResult
  static func write(_ vault: BenchmarkVault, to root: FilePath) throws -> Int {
    try Machine.makeFolders(root)
    try Machine.write(vault.settings.bytes, to: root.appending(vault.settings.path))
    var made: Set<FilePath> = []
    var bytes = 0
    for number in 0..<vault.noteCount {
      let file = vault.note(number)
      let path = root.appending(FilePath(file.path).components)
      let parent = path.removingLastComponent()
      if made.insert(parent).inserted { try Machine.makeFolders(parent) }
      try Machine.write(file.bytes, to: path)
      bytes += file.bytes.count
    }
    return bytes
  }

  /// Removes everything that peerage wrote.
  func removePages() throws {
    _ = try Machine.run(["rm", "-rf", "\(folder)/pages", "\(folder)/peerage", "\(folder)/.peerage"])
  }

  /// Removes the whole folder; what can't be removed is left.
  func remove() {
    do { _ = try Machine.run(["rm", "-rf", folder]) } catch { print("\(folder) is still there") }
  }
}
