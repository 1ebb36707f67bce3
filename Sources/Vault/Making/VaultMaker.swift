internal import SystemPackage

/// Makes a folder a vault.
public enum VaultMaker {
  /// Writes the settings into the folder at `path`, and makes that folder where it is missing.
  ///
  /// Nothing else in it is touched. Fails where it is a vault already, and where it lies in one: each
  /// note must belong to one vault.
  public static func make(at path: String, settings: [UInt8]) throws(VaultError) -> VaultLocation {
    let (existing, missing) = try parts(of: path)
    if let outer = vault(around: existing.string) {
      let isItself = missing.isEmpty && outer == existing.string
      throw VaultError(
        path: path,
        reason: isItself
          ? "it is a vault already"
          : "it would lie in the vault `\(outer)`, and a vault can't hold another")
    }
    let isMade: Bool
    do throws(Errno) {
      var folder = try Folder(path: existing.string)
      let permissions = NewPermissions(in: try folder.status())
      for name in missing {
        folder = try folder.madeFolder(name, permissions: permissions.folder)
      }
      isMade = try folder.place(
        settings, as: VaultLocation.settingsName, expecting: .nothingThere,
        permissions: permissions.file, isFlushed: true)
    } catch {
      throw VaultError(path, error)
    }
    guard isMade else {
      throw VaultError(path: path, reason: "`\(VaultLocation.settingsName)` is there, but no file")
    }
    return try VaultLocation(at: missing.reduce(existing) { $0.appending($1) }.string)
  }

  /// The part of a path that is there, with all links resolved, and the names of the folders that
  /// are not, outermost first.
  private static func parts(
    of path: String
  ) throws(VaultError) -> (existing: FilePath, missing: [String]) {
    var existing = FilePath(path)
    var missing: [String] = []
    while true {
      do throws(Errno) {
        return (try SystemCall.resolve(existing.isEmpty ? "." : existing.string), missing)
      } catch {
        guard error == .noSuchFileOrDirectory, let name = existing.lastComponent,
          name.kind == .regular
        else { throw VaultError(path, error) }
        missing.insert(name.string, at: 0)
        existing.removeLastComponent()
      }
    }
  }

  // A folder above that can't be looked into can't be shown to hold a vault either.
  private static func vault(around folder: String) -> String? {
    do throws(VaultError) {
      return try VaultLocation(findingFrom: folder).path
    } catch {
      return nil
    }
  }
}
