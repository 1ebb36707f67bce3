internal import SystemPackage

/// Which file a name stands for, whatever its name.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64

  init(_ status: Stat) {
    device = UInt64(truncatingIfNeeded: status.deviceID.rawValue)
    inode = UInt64(truncatingIfNeeded: status.inode.rawValue)
  }
}

/// What changes when a file does: another file, another size, another time.
struct FileStamp: Hashable, Sendable {
  let identity: FileIdentity
  let size: Int64
  private let times: [Int]

  init(_ status: Stat) {
    identity = FileIdentity(status)
    size = status.size
    let (written, changed) = (status.st_mtim, status.st_ctim)
    times = [
      Int(written.tv_sec), Int(written.tv_nsec), Int(changed.tv_sec), Int(changed.tv_nsec),
    ]
  }
}
