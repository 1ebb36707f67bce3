internal import SystemPackage

/// The right to write to a vault, which one process has at a time.
///
/// It ends with the value, also when its holder dies. It is a lock on `.peerage/lock`; that folder
/// holds peerage's own state and nothing that could not be deleted.
public struct VaultLock: ~Copyable, Sendable {
  static let folderName = ".peerage"
  private static let pause = 50

  public let location: VaultLocation
  let permissions: NewPermissions
  private let file: OpenFile

  /// Takes the lock, and waits for whoever has it for at most that long. Makes the folder where it
  /// is missing, and keeps it out of git.
  public init(_ location: VaultLocation, waitingMilliseconds: Int = 5000) throws(VaultError) {
    let root = try location.open()
    let permissions: NewPermissions
    do throws(Errno) {
      permissions = NewPermissions(in: try root.status())
    } catch {
      throw VaultError(location.path, error)
    }
    file = try VaultLock.lockedFile(
      in: root, permissions: permissions, waitingMilliseconds: waitingMilliseconds)
    (self.location, self.permissions) = (location, permissions)
  }

  /// The present moment by the clock of the disk that the vault lies on, in nanoseconds since 1970:
  /// whatever is changed from now on has times that are not older.
  func moment() throws(Errno) -> Int64 {
    try SystemCall.touch(file.descriptor)
    let stamp = FileStamp(try file.status())
    return min(stamp.modified, stamp.changed)
  }

  private static func lockedFile(
    in root: borrowing Folder, permissions: NewPermissions, waitingMilliseconds: Int
  ) throws(VaultError) -> OpenFile {
    do throws(Errno) {
      let folder = try root.madeFolder(folderName, permissions: permissions.folder)
      if try folder.kind(of: ".gitignore") == nil {
        _ = try folder.place(
          Array("*\n".utf8), as: ".gitignore", expecting: .nothingThere,
          permissions: permissions.file, isFlushed: false)
      }
      let file = try folder.madeFile("lock", permissions: permissions.file)
      var waited = 0
      while try !SystemCall.lock(file.descriptor) {
        guard waited < waitingMilliseconds else { throw .wouldBlock }
        SystemCall.sleep(milliseconds: pause)
        waited += pause
      }
      return file
    } catch {
      throw VaultError(path: folderName, reason: reason(error))
    }
  }

  private static func reason(_ error: Errno) -> String {
    switch error {
    case .wouldBlock: "another peerage is writing to this vault; try again when it is done"
    // Systems differ in what they say of a link where a folder is asked for.
    case .notDirectory, .tooManySymbolicLinkLevels: "it must be a folder, not a link or file"
    default: error.words
    }
  }
}
