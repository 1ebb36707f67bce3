internal import SourceText

/// The folder that peerage writes to, and which paths in it a page may have.
struct PagesFolder: Hashable, Sendable {
  /// The names of the folders that lead to it from the vault's folder; never empty.
  let parts: [String]

  var path: VaultPath { VaultPath(parts.joined(separator: "/")) }

  /// The folder that the setting `pages:` names, which lies inside the vault always.
  init(_ setting: String) throws(VaultError) {
    var text = setting[...]
    while text.hasSuffix("/"), text.utf8.count > 1 { text.removeLast() }
    guard let parts = PagesFolder.plainParts(of: String(text)) else {
      throw VaultError(
        path: VaultLocation.settingsName,
        reason: "`pages: \(setting)` must name a folder inside the vault that is not hidden")
    }
    self.parts = parts
  }

  /// The parts of a path from the vault's folder, or nil where a page may not stand there: outside
  /// of the pages, hidden, or not Markdown, which the comment in its first line asks for.
  func partsOfPage(_ path: VaultPath) -> [String]? {
    guard let page = PagesFolder.plainParts(of: path.text), page.count > parts.count,
      zip(parts, page).allSatisfy({ $0.utf8.elementsEqual($1.utf8) }),
      let name = page.last, FileName(name).isNote
    else { return nil }
    return page
  }

  /// The parts of a path that goes nowhere but down; nil for one that begins at the root, has an
  /// empty or hidden part (`..` is one), or a NUL, where the system would cut it off.
  private static func plainParts(of text: String) -> [String]? {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.first != UInt8(ascii: ".") && !part.contains(0)
    }
    return isPlain ? parts.map { String(Substring($0)) } : nil
  }
}
