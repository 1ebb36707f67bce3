/// The names in a folder and what they stand for, in the order the disk gives them, in one buffer.
struct Listing {
  /// For each name a letter for its kind, the name's bytes, and a NUL.
  private(set) var bytes: [UInt8] = []

  mutating func append(_ kind: FolderEntry.Kind?, _ name: some Collection<UInt8>) {
    if kind == nil { hasUnknownKinds = true }
    bytes.append(Listing.letter(of: kind))
    bytes.append(contentsOf: name)
    bytes.append(0)
  }

  /// Whether the disk did not say of some name what it stands for.
  private(set) var hasUnknownKinds = false

  /// The bytes of each name, UTF-8 or not.
  var names: [ArraySlice<UInt8>] { bytes.split(separator: 0).map { $0.dropFirst() } }

  var entries: [FolderEntry] {
    bytes.split(separator: 0).map { entry in
      let name = entry.dropFirst()
      let valid = String(validating: name, as: UTF8.self)
      return FolderEntry(
        name: valid ?? String(decoding: name, as: UTF8.self), isUTF8: valid != nil,
        kind: entry.first.flatMap(Listing.kind))
    }
  }

  /// The listing with one folder left out.
  func without(_ folder: String) -> Listing {
    let entry = [Listing.letter(of: .folder)] + folder.utf8
    var rest = Listing()
    rest.hasUnknownKinds = hasUnknownKinds
    for other in bytes.split(separator: 0) where !other.elementsEqual(entry) {
      rest.bytes += other
      rest.bytes.append(0)
    }
    return rest
  }

  /// Sorted by the bytes of the names.
  var sortedEntries: [FolderEntry] {
    entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func letter(of kind: FolderEntry.Kind?) -> UInt8 {
    switch kind {
    case .file: UInt8(ascii: "f")
    case .folder: UInt8(ascii: "d")
    case .link: UInt8(ascii: "l")
    case .other: UInt8(ascii: "o")
    case nil: UInt8(ascii: "?")
    }
  }

  private static func kind(_ letter: UInt8) -> FolderEntry.Kind? {
    switch letter {
    case UInt8(ascii: "f"): .file
    case UInt8(ascii: "d"): .folder
    case UInt8(ascii: "l"): .link
    case UInt8(ascii: "o"): .other
    default: nil
    }
  }
}
