/// A file as it was read: its path and its bytes, exactly.
///
/// All places in a note are offsets into these bytes. They need not be UTF-8; repairing them would
/// move everything that follows.
public struct SourceFile: Sendable {
  public let path: VaultPath
  public let bytes: [UInt8]
  public let lines: LineTable

  public init(path: VaultPath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lines = LineTable(bytes)
  }

  /// The text of a range of offsets; bytes that are not UTF-8 read as U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of an offset.
  public func place(at offset: Int) -> SourcePlace {
    let line = lines.line(at: offset)
    return SourcePlace(
      path: path, line: line, column: offset - lines.content(of: line).lowerBound + 1)
  }
}
