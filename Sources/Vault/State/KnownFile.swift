internal import Parallel
internal import SystemPackage

/// A file as a sync left it or read it.
struct KnownFile: Sendable {
  /// From the vault's folder.
  let place: String
  let stamp: FileStamp
  /// Of its bytes.
  let hash: UInt64

  /// Notes with the stamps that they had before they were read.
  static func files(_ notes: [ReadNote]) -> [KnownFile] {
    zip(notes, hashes(notes.map(\.source.bytes))).map {
      KnownFile(place: $0.place, stamp: $0.stamp, hash: $1)
    }
  }

  /// Files with the bytes they are thought to hold, and their stamps of now.
  static func files(
    _ files: [(place: String, bytes: [UInt8])], in root: borrowing Folder
  ) throws(Errno) -> [KnownFile] {
    var known: [KnownFile] = []
    for (file, hash) in zip(files, hashes(files.map(\.bytes))) {
      let stamp = FileStamp(try root.status(of: file.place))
      known.append(KnownFile(place: file.place, stamp: stamp, hash: hash))
    }
    return known
  }

  private static func hashes(_ contents: [[UInt8]]) -> [UInt64] {
    Parallel.map(contents, WordHash.of)
  }
}
