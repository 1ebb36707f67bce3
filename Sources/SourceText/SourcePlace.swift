/// A place in a file: its line and column, both from 1, the column in UTF-8 bytes.
public struct SourcePlace: Hashable, Comparable, Sendable {
  public let path: VaultPath
  public let line: Int
  public let column: Int

  public init(path: VaultPath, line: Int, column: Int = 1) {
    (self.path, self.line, self.column) = (path, line, column)
  }

  public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    if left.path != right.path { return left.path < right.path }
    return (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `peers/ada.md:7:9`, as editors and CI jump to.
  public var description: String { "\(path):\(line):\(column)" }
}
