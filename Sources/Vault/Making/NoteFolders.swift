public import SourceText
internal import SystemPackage

/// Makes notes, for which the owner asked, in folders that the owner chose.
///
/// The only place beside the pages that is written to, and never over anything that is there.
public struct NoteFolders: Sendable {
  private let location: VaultLocation

  public init(_ location: VaultLocation) { self.location = location }

  /// The folders directly in the vault's, hidden ones and links left out; sorted by bytes.
  public func names() throws(VaultError) -> [String] {
    let root = try location.open()
    do throws(Errno) {
      return try root.entries()
        .filter { $0.kind == .folder && $0.isUTF8 && !FileName($0.name).isHidden }
        .map(\.name)
    } catch {
      throw VaultError(location.path, error)
    }
  }

  /// Makes a folder; one that is there already is as good.
  public func makeFolder(_ path: VaultPath) throws(VaultError) {
    let root = try location.open()
    do throws(Errno) {
      _ = try madeFolder(path.parts, in: root)
    } catch {
      throw VaultError(path.text, error)
    }
  }

  /// Makes a note, and the folders above it where they are missing.
  ///
  /// Fails where something of that name is there, where the path leads out of the vault, and where
  /// one of its folders is a symbolic link.
  public func make(_ bytes: [UInt8], at path: VaultPath) throws(VaultError) {
    let root = try location.open()
    let isMade: Bool
    do throws(Errno) {
      let folder = try madeFolder(path.folders, in: root)
      isMade = try folder.place(
        bytes, as: path.name, expecting: .nothingThere,
        permissions: NewPermissions(in: try root.status()).file, isFlushed: true)
    } catch {
      throw VaultError(path.text, error)
    }
    guard isMade else {
      throw VaultError(path: path.text, reason: "there is one already; it was left as it is")
    }
  }

  private func madeFolder(
    _ parts: [String], in root: borrowing Folder
  ) throws(Errno) -> Folder {
    let permissions = NewPermissions(in: try root.status()).folder
    var folder = try root.folder([])
    for part in parts {
      guard part != "..", part != "." else { throw .invalidArgument }
      folder = try folder.madeFolder(part, permissions: permissions)
    }
    return folder
  }
}
