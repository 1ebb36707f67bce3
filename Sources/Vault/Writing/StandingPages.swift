internal import SourceText

/// A page that is wanted, by its index among them, and what there is at its place.
struct PageClaim: Sendable {
  enum Place: Sendable {
    case free
    /// A file with these bytes stands there.
    case taken([UInt8])
    /// Nothing may be written there.
    case refused(LeftAlone)
  }

  let index: Int
  let place: Place
}

/// Which names in the pages folder are taken.
struct StandingPages {
  private var contents: [VaultPath: PageOnDisk.Content] = [:]
  /// The paths as disks that ignore case and Unicode normal form see them; comparing strings
  /// ignores the latter.
  private var owners: [String: VaultPath] = [:]

  /// A page that is not wanted and ours to remove takes no name: it is removed first.
  init(_ existing: [PageOnDisk], wanted: Set<VaultPath>) {
    for page in existing {
      contents[page.path] = page.content
      if wanted.contains(page.path) || !StandingPages.isOursToRemove(page) { take(page.path) }
    }
  }

  /// Takes the name of a page that is wanted, where it may have it.
  mutating func claim(_ path: VaultPath, at index: Int, in folder: PagesFolder) -> PageClaim {
    guard let parts = folder.partsOfPage(path) else {
      return PageClaim(index: index, place: .refused(.outsideOfPages))
    }
    if let other = inTheWay(of: path, parts: parts) {
      return PageClaim(index: index, place: .refused(.nameIsTaken(by: other)))
    }
    take(path)
    return PageClaim(index: index, place: place(at: path))
  }

  private func place(at path: VaultPath) -> PageClaim.Place {
    switch contents[path] {
    case nil: .free
    case .foreign: .refused(.notOurs)
    case .unreadable(let reason): .refused(.unreadable(reason))
    case .bytes(let bytes): .taken(bytes)
    }
  }

  private mutating func take(_ path: VaultPath) {
    let key = path.text.lowercased()
    if owners[key] == nil { owners[key] = path }
  }

  /// The file with another spelling of the same name, or the one that stands where one of the
  /// folders of the path belongs.
  private func inTheWay(of path: VaultPath, parts: [String]) -> VaultPath? {
    if let owner = owners[path.text.lowercased()], owner != path { return owner }
    for count in 1..<parts.count {
      let folder = parts.prefix(count).joined(separator: "/")
      if let owner = owners[folder.lowercased()] { return owner }
    }
    return nil
  }

  private static func isOursToRemove(_ page: PageOnDisk) -> Bool {
    guard case .bytes(let bytes) = page.content,
      case .intact(let part) = PageMarker.recognise(bytes)
    else { return false }
    return !part.holdsWords
  }
}
