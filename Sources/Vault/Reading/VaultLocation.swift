internal import SystemPackage

/// Where the vault lies: the folder that holds `peerage.yml`.
public struct VaultLocation: Hashable, Sendable {
  /// The name of the settings, whose presence makes a folder a vault.
  public static let settingsName = "peerage.yml"

  /// The vault's folder, absolute, with all symbolic links resolved.
  public let path: String

  /// Finds the vault that `start` lies in: the nearest folder with settings, from `start` upwards.
  public init(findingFrom start: String) throws(VaultError) {
    var folder = try VaultLocation.resolved(start)
    while try !VaultLocation.hasSettings(folder) {
      guard folder.removeLastComponent() else {
        throw VaultError(
          path: start,
          reason: "not a vault: no `peerage.yml` here or above; `peerage init` makes one")
      }
    }
    path = try VaultLocation.text(of: folder)
  }

  /// The vault at `path` itself; nothing above is looked at.
  public init(at path: String) throws(VaultError) {
    let folder = try VaultLocation.resolved(path)
    guard try VaultLocation.hasSettings(folder) else {
      throw VaultError(
        path: path, reason: "not a vault: no `peerage.yml` in it; `peerage init` makes one")
    }
    self.path = try VaultLocation.text(of: folder)
  }

  func open() throws(VaultError) -> Folder {
    do throws(Errno) { return try Folder(path: path) } catch { throw VaultError(path, error) }
  }

  private static func resolved(_ path: String) throws(VaultError) -> FilePath {
    do throws(Errno) {
      return try SystemCall.resolve(path)
    } catch {
      throw VaultError(path, error)
    }
  }

  private static func hasSettings(_ folder: FilePath) throws(VaultError) -> Bool {
    do throws(Errno) {
      return try Stat(folder.appending(settingsName)).type == .regular
    } catch {
      let isMissing = [
        Errno.noSuchFileOrDirectory, .notDirectory, .tooManySymbolicLinkLevels,
      ].contains(error)
      guard isMissing else { throw VaultError(folder.string, error) }
      return false
    }
  }

  private static func text(of folder: FilePath) throws(VaultError) -> String {
    // Everything below is opened by this path: one that can only be shown would miss it.
    guard let text = String(validating: folder) else {
      throw VaultError(path: folder.string, reason: "the path is not UTF-8")
    }
    return text
  }
}
