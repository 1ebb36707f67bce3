/// A page as peerage would write it: where, and every byte above the line that begins the owner's part.
public struct GeneratedFile: Hashable, Sendable {
  public let path: VaultPath
  /// UTF-8.
  public let bytes: [UInt8]
  /// Where meeting notes and the like belong instead of into this page, from the page's folder.
  public let noteLink: String?

  public init(path: VaultPath, bytes: [UInt8], noteLink: String? = nil) {
    (self.path, self.bytes, self.noteLink) = (path, bytes, noteLink)
  }
}
