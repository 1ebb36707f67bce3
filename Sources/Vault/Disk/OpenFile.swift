internal import SystemPackage

/// An open file, closed at the latest when it goes out of reach.
struct OpenFile: ~Copyable {
  /// The size from which on a file is no note any more: 64 MB, years of writing.
  static let largest = 1 << 26

  let descriptor: FileDescriptor

  init(_ descriptor: FileDescriptor) { self.descriptor = descriptor }

  deinit {
    // What was written is closed by `close()`, which tells of a failure.
    do { try descriptor.close() } catch {}
  }

  func status() throws(Errno) -> Stat { try Stat(descriptor) }

  /// All bytes from the present position on; fails with `fileTooLarge` beyond `largest`.
  func bytes() throws(Errno) -> [UInt8] {
    let size = try status().size
    guard size <= OpenFile.largest else { throw .fileTooLarge }
    // One more than it holds, so that a file that does not grow is read in one step.
    var room = Int(size) + 1
    var bytes = try SystemCall.read(room, from: descriptor)
    var isAtEnd = bytes.count < room
    while !isAtEnd {
      guard bytes.count <= OpenFile.largest else { throw .fileTooLarge }
      room = 1 << 16
      let more = try SystemCall.read(room, from: descriptor)
      bytes += more
      isAtEnd = more.count < room
    }
    return bytes
  }

  func write(_ bytes: [UInt8]) throws(Errno) {
    _ = try SystemCall.errnoOnly { try descriptor.writeAll(bytes) }
  }

  func setPermissions(_ permissions: FilePermissions) throws(Errno) {
    try SystemCall.setPermissions(permissions, of: descriptor)
  }

  /// Waits until the bytes are on the disk.
  func flush() throws(Errno) { try SystemCall.flush(descriptor) }

  /// Closes it; some disks tell only now that they were full.
  consuming func close() throws(Errno) {
    let descriptor = descriptor
    discard self
    try SystemCall.errnoOnly { try descriptor.close() }
  }
}
