internal import Parallel
internal import SystemPackage

/// Compares the disk with what is known of it.
///
/// A file counts as the same if its stamp is, and if that stamp is older than the moment the known
/// state began: one that is not may have been written once more within the same tick of the clock.
/// Such a file, and one whose stamp alone is another, is read and compared by its hash.
struct KnownVaultCheck: Sendable {
  /// What clocks are granted: the times of some disks go in steps of two seconds, and a disk in the
  /// network may cut off what it kept at first.
  static let tolerance: Int64 = 2_000_000_000
  /// Enough to be worth handing to another core.
  private static let filesInTurn = 64

  let known: KnownVault
  /// The present moment by the disk's clock.
  let now: Int64
  /// Where the vault lies.
  let rootPath: String

  private enum Work: Sendable {
    case folder(Int)
    case link(Int)
    case files(Range<Int>)
  }

  /// A file whose stamp does not tell whether it is the same.
  private struct Suspect: Sendable {
    let index: Int
    let stamp: FileStamp
  }

  /// What is known now, and whether that is worth writing down; nil if anything changed.
  func unchanged(in root: borrowing Folder) -> (known: KnownVault, isNew: Bool)? {
    var suspects: [Suspect] = []
    for found in Parallel.map(work, { check($0, in: root) }) {
      guard let found else { return nil }
      suspects += found
    }
    guard Parallel.map(suspects, { isSame($0, in: root) }).allSatisfy(\.self) else { return nil }
    var renewed = known
    renewed.began = now
    var isNew = now < known.began
    for suspect in suspects {
      isNew =
        isNew || suspect.stamp != known.file(suspect.index).stamp
        || suspect.stamp.isOlder(than: now - KnownVaultCheck.tolerance)
      renewed.setStamp(suspect.stamp, ofFile: suspect.index)
    }
    return (renewed, isNew)
  }

  private var work: [Work] {
    let turns = stride(from: 0, to: known.files.count, by: KnownVaultCheck.filesInTurn)
    return known.folders.map(Work.folder) + known.links.map(Work.link)
      + turns.map { start in
        .files(start..<min(start + KnownVaultCheck.filesInTurn, known.files.count))
      }
  }

  /// The files that have to be read to tell; nil if something changed.
  private func check(_ work: Work, in root: borrowing Folder) -> [Suspect]? {
    do throws(Errno) {
      switch work {
      case .folder(let index): return try isSame(known.folder(index), in: root) ? [] : nil
      case .link(let index):
        let link = known.link(index)
        let path = FilePath(rootPath).appending(link.path).string
        return LinkTarget(of: path) == link.target ? [] : nil
      case .files(let range): return try suspects(among: range, in: root)
      }
    } catch {
      return nil
    }
  }

  private func isSame(
    _ folder: KnownVault.Folder, in root: borrowing Folder
  ) throws(Errno) -> Bool {
    let path = known.path(at: folder.path)
    let there = try root.folder(atPath: path)
    guard FileIdentity(try there.status()) == folder.identity else { return false }
    guard folder.names != 0 else { return true }
    return WordHash.of(try there.listing().bytes) == folder.names
  }

  private func suspects(
    among files: Range<Int>, in root: borrowing Folder
  ) throws(Errno) -> [Suspect]? {
    // A clock that was set back may show the same moment twice.
    let trusted = now < known.began ? Int64.min : known.began - KnownVaultCheck.tolerance
    var suspects: [Suspect] = []
    for index in files {
      let file = known.file(index)
      let stamp = try SystemCall.stamp(
        ofPathAt: file.path, in: known.paths, below: root.descriptor)
      if stamp == file.stamp, stamp.isOlder(than: trusted) { continue }
      // Which file it is matters where links may lead to it.
      let mayBeSame =
        stamp.size == file.stamp.size && stamp.isRegular
        && (stamp.identity == file.stamp.identity || known.links.isEmpty)
      guard mayBeSame else { return nil }
      suspects.append(Suspect(index: index, stamp: stamp))
    }
    return suspects
  }

  private func isSame(_ suspect: Suspect, in root: borrowing Folder) -> Bool {
    let file = known.file(suspect.index)
    var parts = known.path(at: file.path).split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { return false }
    do throws(Errno) {
      let file = try root.folder(parts).file(name)
      guard FileStamp(try file.status()) == suspect.stamp else { return false }
      return WordHash.of(try file.bytes()) == known.file(suspect.index).hash
    } catch {
      return false
    }
  }
}
