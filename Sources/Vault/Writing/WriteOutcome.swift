public import SourceText

/// What became of a page.
public struct WriteOutcome: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    case created
    case changed
    case unchanged
    case removed
    case leftAlone(LeftAlone)
    /// The disk refused; what stood there still does. The system's reason.
    case failed(String)
  }

  public let path: VaultPath
  public let result: Result

  public init(path: VaultPath, result: Result) { (self.path, self.result) = (path, result) }
}
