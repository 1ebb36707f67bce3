/// A page as peerage would write it: where, and every byte above the line that begins the owner's part.
public struct GeneratedFile: Hashable, Sendable {
  public let path: VaultPath
  public let text: String
  /// Where meeting notes and the like belong instead of into this page, from the page's folder.
  public let noteLink: String?

  public init(path: VaultPath, text: String, noteLink: String? = nil) {
    (self.path, self.text, self.noteLink) = (path, text, noteLink)
  }
}
