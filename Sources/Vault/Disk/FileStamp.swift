internal import SystemPackage

/// What changes when a file does: another file, another size, other permissions, another time.
struct FileStamp: Hashable, Sendable {
  let identity: FileIdentity
  let size: Int64
  /// What it is and who may read it, as the system has it.
  let mode: UInt32
  /// When its bytes were last written, in nanoseconds since 1970. Whoever may write can set it.
  let modified: Int64
  /// When its bytes, name or permissions last changed; nobody can set it but by the clock.
  let changed: Int64

  init(identity: FileIdentity, size: Int64, mode: UInt32, modified: Int64, changed: Int64) {
    (self.identity, self.size, self.mode) = (identity, size, mode)
    (self.modified, self.changed) = (modified, changed)
  }

  init(_ status: Stat) {
    identity = FileIdentity(status)
    size = status.size
    mode = UInt32(truncatingIfNeeded: status.mode.rawValue)
    modified = FileStamp.nanoseconds(status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    changed = FileStamp.nanoseconds(status.st_ctim.tv_sec, status.st_ctim.tv_nsec)
  }

  var isRegular: Bool { mode & 0o170000 == 0o100000 }

  /// Whether the file was left alone since before a moment, by both its times.
  func isOlder(than moment: Int64) -> Bool { max(modified, changed) < moment }

  // A disk may hold any number: one that does not fit wraps, and is as good for comparing.
  static func nanoseconds(_ seconds: Int, _ rest: Int) -> Int64 {
    Int64(seconds) &* 1_000_000_000 &+ Int64(rest)
  }
}
