/// The disk refused, or the folder is not a vault: what was tried, on which path, and the system's reason.
public struct VaultError: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String
  public let reason: String

  public init(path: String, reason: String) { (self.path, self.reason) = (path, reason) }

  public var description: String { "\(path): \(reason)" }
}
