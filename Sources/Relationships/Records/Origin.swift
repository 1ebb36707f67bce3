public import SourceText

/// Where something was read: its note, line and the heading it stands under.
public struct Origin: Hashable, Sendable {
  public let path: VaultPath
  /// From 1.
  public let line: Int
  /// The anchor of the heading, in GitHub's form; nil without one, and where the heading is private.
  public let anchor: String?

  public init(path: VaultPath, line: Int, anchor: String? = nil) {
    (self.path, self.line, self.anchor) = (path, line, anchor)
  }
}

extension Origin: Comparable {
  public static func < (left: Origin, right: Origin) -> Bool {
    left.path == right.path ? left.line < right.line : left.path < right.path
  }
}
