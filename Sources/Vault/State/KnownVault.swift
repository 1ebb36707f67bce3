internal import SystemPackage

/// What the disk was like when the vault was last synced, as `.peerage/state` holds it: the folders
/// that were listed, the files that were read or written, the links that were followed.
///
/// The file begins with a header of words; words for each folder, file and link follow, then bytes:
/// the key, the report, the paths, each ended by a NUL. Words stand in the machine's own order, so
/// that all of it is read in three steps and nothing need be taken apart.
struct KnownVault: Sendable {
  private static let mark: UInt64 = 0x7065_6572_6167_6501
  private static let headerCount = 9
  /// The words of a folder, a file and a link.
  private static let sizes = (folder: 4, file: 8, link: 5)

  struct File: Sendable {
    let path: Int
    var stamp: FileStamp
    /// Of the bytes that were read or written.
    let hash: UInt64
  }

  struct Folder: Sendable {
    let path: Int
    let identity: FileIdentity
    /// The hash of the names in it; 0 where they do not matter.
    let names: UInt64
  }

  /// The moment, by the disk's clock, since which whatever changes shows it in its times.
  var began: Int64
  /// What else the report depends on: the program, the day, who runs it, where the vault lies.
  let key: [UInt8]
  /// What is said where nothing changed.
  let report: [UInt8]
  let paths: [UInt8]
  private let counts: (folders: Int, files: Int, links: Int)
  private var words: [UInt64]

  init(
    began: Int64, key: [UInt8], report: [UInt8], record: WalkRecord,
    files: [KnownFile]
  ) {
    (self.began, self.key, self.report) = (began, key, report)
    counts = (record.folders.count, files.count, record.links.count)
    var paths: [UInt8] = []
    func place(_ text: String) -> UInt64 {
      let offset = UInt64(paths.count)
      paths += text.utf8
      paths.append(0)
      return offset
    }
    var words: [UInt64] = []
    for folder in record.folders {
      let identity = folder.identity
      words += [place(folder.place), identity.device, identity.inode, folder.names ?? 0]
    }
    for file in files {
      words.append(place(file.place))
      words += KnownVault.words(of: file.stamp)
      words.append(file.hash)
    }
    for link in record.links {
      words.append(place(link.place))
      switch link.target {
      case .reached(let path, let identity, let mode):
        words += [place(path), identity.device, identity.inode, UInt64(mode)]
      case .missed(let reason):
        words += [place(""), UInt64(truncatingIfNeeded: reason.rawValue), 0, 0]
      }
    }
    (self.words, self.paths) = (words, paths)
  }

  // MARK: What is in it

  var folders: Range<Int> { 0..<counts.folders }
  var files: Range<Int> { 0..<counts.files }
  var links: Range<Int> { 0..<counts.links }

  func folder(_ index: Int) -> Folder {
    let start = index * KnownVault.sizes.folder
    return Folder(
      path: Int(truncatingIfNeeded: words[start]),
      identity: FileIdentity(device: words[start + 1], inode: words[start + 2]),
      names: words[start + 3])
  }

  func file(_ index: Int) -> File {
    let start = startOfFile(index)
    return File(
      path: Int(truncatingIfNeeded: words[start]),
      stamp: FileStamp(
        identity: FileIdentity(device: words[start + 1], inode: words[start + 2]),
        size: Int64(bitPattern: words[start + 3]),
        mode: UInt32(truncatingIfNeeded: words[start + 4]),
        modified: Int64(bitPattern: words[start + 5]),
        changed: Int64(bitPattern: words[start + 6])),
      hash: words[start + 7])
  }

  mutating func setStamp(_ stamp: FileStamp, ofFile index: Int) {
    let start = startOfFile(index) + 1
    words.replaceSubrange(start..<start + 6, with: KnownVault.words(of: stamp))
  }

  func link(_ index: Int) -> (path: String, target: LinkTarget) {
    let start = startOfFile(counts.files) + index * KnownVault.sizes.link
    let target = path(at: Int(truncatingIfNeeded: words[start + 1]))
    let identity = FileIdentity(device: words[start + 2], inode: words[start + 3])
    return (
      path(at: Int(truncatingIfNeeded: words[start])),
      target.isEmpty
        ? .missed(Errno(rawValue: CInt(truncatingIfNeeded: words[start + 2])))
        : .reached(
          path: target, identity, mode: UInt32(truncatingIfNeeded: words[start + 4]))
    )
  }

  /// The path that begins at an offset; nothing for one that lies outside.
  func path(at offset: Int) -> String {
    guard paths.indices.contains(offset) else { return "" }
    return String(decoding: paths[offset...].prefix { $0 != 0 }, as: UTF8.self)
  }

  private func startOfFile(_ index: Int) -> Int {
    counts.folders * KnownVault.sizes.folder + index * KnownVault.sizes.file
  }

  private static func words(of stamp: FileStamp) -> [UInt64] {
    [
      stamp.identity.device, stamp.identity.inode, UInt64(bitPattern: stamp.size),
      UInt64(stamp.mode), UInt64(bitPattern: stamp.modified), UInt64(bitPattern: stamp.changed),
    ]
  }
}

extension KnownVault {
  /// The file's bytes.
  var bytes: [UInt8] {
    var header = [
      KnownVault.mark, 0, UInt64(bitPattern: began), UInt64(counts.folders), UInt64(counts.files),
      UInt64(counts.links), UInt64(key.count), UInt64(report.count), UInt64(paths.count),
    ]
    header[1] = KnownVault.checksum(header, words, [key, report, paths])
    return SystemCall.bytes(of: header + words) + key + report + paths
  }

  /// Reads what `bytes` gave; nil for anything else, cut off, altered, or of another kind of machine.
  init?(_ file: borrowing OpenFile) throws(Errno) {
    let status = try file.status()
    guard status.type == .regular, status.size <= OpenFile.largest else { return nil }
    let header = try SystemCall.words(KnownVault.headerCount, from: file.descriptor)
    guard header.count == KnownVault.headerCount, header[0] == KnownVault.mark,
      header[3...].allSatisfy({ $0 <= OpenFile.largest })
    else { return nil }
    let numbers = header.map { Int(truncatingIfNeeded: $0) }
    let sizes = KnownVault.sizes
    let wordCount = numbers[3] * sizes.folder + numbers[4] * sizes.file + numbers[5] * sizes.link
    let byteCount = numbers[6] + numbers[7] + numbers[8]
    guard (header.count + wordCount) * 8 + byteCount == Int(status.size) else { return nil }
    words = try SystemCall.words(wordCount, from: file.descriptor)
    key = try SystemCall.read(numbers[6], from: file.descriptor)
    report = try SystemCall.read(numbers[7], from: file.descriptor)
    paths = try SystemCall.read(numbers[8], from: file.descriptor)
    began = Int64(bitPattern: header[2])
    counts = (numbers[3], numbers[4], numbers[5])
    guard words.count == wordCount, key.count + report.count + paths.count == byteCount,
      header[1] == KnownVault.checksum(header, words, [key, report, paths])
    else { return nil }
  }

  /// Of all but itself.
  private static func checksum(
    _ header: [UInt64], _ words: [UInt64], _ texts: [[UInt8]]
  ) -> UInt64 {
    var hash = WordHash(count: words.count)
    for word in header[2...] { hash.add(word) }
    for word in words { hash.add(word) }
    for text in texts { hash.add(text) }
    return hash.value
  }
}
