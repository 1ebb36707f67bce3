import SourceText

/// Paths in links, which count from the folder of the note they stand in.
enum RelativePath {
  /// The path from the vault's folder of a link in the note at `path`; nil for an address with a
  /// scheme, for a link to the same note, and for one that leads out of the vault.
  static func resolve(_ destination: String, from path: VaultPath) -> String? {
    guard !destination.isEmpty, !destination.hasPrefix("#"), !hasScheme(destination) else {
      return nil
    }
    var parts = destination.hasPrefix("/") ? [] : path.folders
    for part in destination.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    return text[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }
}
