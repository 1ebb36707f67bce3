public import SourceText

/// What stands in the pages folder under a name.
public struct PageOnDisk: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    case bytes([UInt8])
    /// No Markdown, or no regular file: nothing of peerage's.
    case foreign
    /// A Markdown file that could not be read, and the system's reason.
    case unreadable(String)
  }

  public let path: VaultPath
  public let content: Content

  public init(path: VaultPath, content: Content) { (self.path, self.content) = (path, content) }
}
