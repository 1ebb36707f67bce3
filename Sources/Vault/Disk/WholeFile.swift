internal import SystemPackage

extension Folder {
  /// What must be true of a name at the moment a file takes it.
  enum Expectation {
    case nothingThere
    case bytes([UInt8])
    case anything
  }

  /// Writes a file beside its place and then moves it there, in one step; whoever reads it sees the
  /// old bytes or the new ones, never a part.
  ///
  /// Looks last thing before that whether the expectation holds, and leaves everything as it is and
  /// returns false where it does not. A new file gets `permissions` as far as the process allows, one
  /// that takes another's place keeps that one's. `isFlushed` waits until the bytes are on the disk.
  func place(
    _ bytes: [UInt8], as name: String, expecting expectation: Expectation,
    permissions: FilePermissions, isFlushed: Bool
  ) throws(Errno) -> Bool {
    let isNew = if case .nothingThere = expectation { true } else { false }
    let old = isNew ? nil : try existingPermissions(of: name)
    let temporary = TemporaryName.random()
    do throws(Errno) {
      // Nobody else may read it before it has the permissions of the file it replaces.
      let file = try newFile(temporary, permissions: old == nil ? permissions : .ownerReadWrite)
      try file.write(bytes)
      if let old { try file.setPermissions(old) }
      if isFlushed { try file.flush() }
      try file.close()
      // Whether the name of a new file is free the renaming itself tells.
      if isNew {
        try renameToNew(temporary, to: name)
        return true
      }
      guard try holds(expectation, of: name) else {
        try remove(temporary)
        return false
      }
      try rename(temporary, to: name)
      return true
    } catch {
      // The first failure is the one to tell; what is left the next run removes.
      do { try remove(temporary) } catch {}
      if error == .fileExists { return false }
      throw error
    }
  }

  /// Whether a name is as expected.
  func holds(_ expectation: Expectation, of name: String) throws(Errno) -> Bool {
    switch expectation {
    case .anything: return true
    case .nothingThere: return try kind(of: name) == nil
    case .bytes(let bytes):
      do throws(Errno) {
        let file = try file(name)
        guard try file.status().type == .regular else { return false }
        return try file.bytes() == bytes
      } catch {
        // A link in its place.
        guard error == .tooManySymbolicLinkLevels else { throw error }
        return false
      }
    }
  }

  private func existingPermissions(of name: String) throws(Errno) -> FilePermissions? {
    do throws(Errno) {
      let status = try status(of: name)
      guard status.type == .regular else { return nil }
      return status.permissions.intersection(FilePermissions(rawValue: 0o777))
    } catch {
      guard error == .noSuchFileOrDirectory else { throw error }
      return nil
    }
  }
}
