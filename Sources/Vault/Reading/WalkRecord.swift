internal import SystemPackage

/// What a walk through the vault rested on beside the files it read: should all of it be the same
/// another time, so will be which files are read.
struct WalkRecord: Sendable {
  struct Folder: Sendable {
    /// From the vault's folder; empty for that folder itself.
    let place: String
    let identity: FileIdentity
    /// The hash of its listing; nil where it does not matter what is in it.
    let names: UInt64?
  }

  struct Link: Sendable {
    /// Where it was come upon, which may be below another link.
    let place: String
    let target: LinkTarget
  }

  private(set) var folders: [Folder] = []
  private(set) var links: [Link] = []
  /// False where something was gone or another when its turn came: then the listings do not tell
  /// what was read.
  var isWhole = true

  mutating func add(_ place: String, _ identity: FileIdentity, _ listing: Listing?) {
    folders.append(
      Folder(place: place, identity: identity, names: listing.map { WordHash.of($0.bytes) }))
  }

  mutating func add(_ place: String, _ target: LinkTarget) {
    links.append(Link(place: place, target: target))
  }

  /// The record of a vault whose pages folder came to be since: what lists the folder lists one name
  /// more, and nothing else may be another there. Where a folder above it came to be, too, nothing is
  /// allowed for, and the next sync goes the whole way.
  func listing(_ pages: PagesFolder, in root: borrowing Vault.Folder) throws(Errno) -> WalkRecord {
    let parent = pages.parts.dropLast()
    guard let name = pages.parts.last,
      let place = folders.firstIndex(where: { $0.place == parent.joined(separator: "/") })
    else { return self }
    let before = folders[place]
    let listing = try root.folder(parent).listing()
    guard WordHash.of(listing.without(name).bytes) == before.names else { return self }
    var record = self
    record.folders[place] = Folder(
      place: before.place, identity: before.identity, names: WordHash.of(listing.bytes))
    return record
  }

  static func + (left: WalkRecord, right: WalkRecord) -> WalkRecord {
    var sum = left
    sum.folders += right.folders
    sum.links += right.links
    sum.isWhole = left.isWhole && right.isWhole
    return sum
  }
}

/// What a symbolic link leads to.
enum LinkTarget: Hashable, Sendable {
  case reached(path: String, FileIdentity, mode: UInt32)
  case missed(Errno)

  init(of path: String) {
    do throws(Errno) {
      let target = try SystemCall.resolve(path)
      let stamp = FileStamp(try Stat(target, followTargetSymlink: false))
      self = .reached(path: target.string, stamp.identity, mode: stamp.mode)
    } catch {
      self = .missed(error)
    }
  }
}
