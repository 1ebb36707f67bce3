internal import SourceText

/// A pattern of `exclude:`: `*` is any text without a `/`, `?` one character that is none, `**` as a
/// part of its own any number of folders. Case counts.
///
/// As in a `.gitignore`, a pattern without a `/` fits that name in any folder, one with a `/` the
/// path from the vault's folder, and `Archive/` and `Archive/**` folders only, with all in them.
/// Takes time in proportion to pattern times path at worst, and no stack.
struct Glob {
  private let parts: [Part]
  private let isOnlyForFolders: Bool

  private enum Part {
    case anyFolders
    /// Text without wildcards is compared in any Unicode normal form: what a disk makes of `ë` is
    /// not the owner's choice.
    case text(String)
    case pattern([Unicode.Scalar])
  }

  init(_ text: String) {
    var names = VaultPath(text).parts.filter { $0 != "." }
    let isAnchored = names.count > 1 || text.utf8.first == UInt8(ascii: "/")
    var isOnlyForFolders = text.utf8.last == UInt8(ascii: "/")
    if names.count > 1, names.last == "**" {
      names.removeLast()
      isOnlyForFolders = true
    }
    var parts = names.map { name in
      if name == "**" { return Part.anyFolders }
      let hasWildcard = name.unicodeScalars.contains { $0 == "*" || $0 == "?" }
      return hasWildcard ? .pattern(Array(name.unicodeScalars)) : .text(name)
    }
    if !isAnchored, !parts.isEmpty { parts.insert(.anyFolders, at: 0) }
    (self.parts, self.isOnlyForFolders) = (parts, isOnlyForFolders)
  }

  /// Whether the pattern names that file or folder itself; what lies below a folder that it names
  /// is the caller's to leave out.
  func matches(_ path: VaultPath, isFolder: Bool) -> Bool {
    guard !parts.isEmpty, isFolder || !isOnlyForFolders else { return false }
    let names = path.parts
    return Glob.fits(
      patternCount: parts.count, textCount: names.count,
      isAny: { index in if case .anyFolders = parts[index] { true } else { false } },
      isEqual: { index, position in
        switch parts[index] {
        case .anyFolders: false
        case .text(let text): text == names[position]
        case .pattern(let pattern): Glob.fits(pattern, Array(names[position].unicodeScalars))
        }
      })
  }

  private static func fits(_ pattern: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Bool {
    fits(
      patternCount: pattern.count, textCount: text.count, isAny: { pattern[$0] == "*" },
      isEqual: { pattern[$0] == "?" || pattern[$0] == text[$1] })
  }

  /// Goes back to the last wildcard only: whatever an earlier one could take, the last can, too.
  private static func fits(
    patternCount: Int, textCount: Int, isAny: (Int) -> Bool, isEqual: (Int, Int) -> Bool
  ) -> Bool {
    var (index, position) = (0, 0)
    var retry: (index: Int, position: Int)?
    while position < textCount {
      if index < patternCount, isAny(index) {
        retry = (index, position)
        index += 1
      } else if index < patternCount, isEqual(index, position) {
        index += 1
        position += 1
      } else if let last = retry {
        retry = (last.index, last.position + 1)
        (index, position) = (last.index + 1, last.position + 1)
      } else {
        return false
      }
    }
    while index < patternCount, isAny(index) { index += 1 }
    return index == patternCount
  }
}
