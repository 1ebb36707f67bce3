/// A file or folder of the vault that was not read, and why; a folder stands for all in it.
public struct SkippedFile: Hashable, Comparable, Sendable {
  /// Where it lies; bytes of a name that are not UTF-8 read as U+FFFD.
  public let path: VaultPath
  public let reason: SkipReason

  public init(path: VaultPath, reason: SkipReason) { (self.path, self.reason) = (path, reason) }

  /// By path, then reason.
  public static func < (left: SkippedFile, right: SkippedFile) -> Bool {
    if left.path != right.path { return left.path < right.path }
    return left.reason.rawValue < right.reason.rawValue
  }
}

/// Why a file or folder was not read.
///
/// What could not be read is none of these: it is a diagnostic.
public enum SkipReason: String, CaseIterable, Hashable, Sendable {
  case conflictCopy = "conflict-copy"
  case editorFile = "editor-file"
  case excluded
  case foreignName = "foreign-name"
  case hidden
  case indexPage = "index-page"
  case linkInside = "link-inside"
  case linkOutside = "link-outside"
  case linkToNothing = "link-to-nothing"
  case noFile = "no-file"
  case optedOut = "opted-out"
  case pages
  case template
  case templates

  /// What it is, as the end of a sentence: `x.md is …`.
  public var words: String {
    switch self {
    case .conflictCopy: "a copy that a file-sync service made of a conflict"
    case .editorFile: "an editor's temporary file"
    case .excluded: "excluded by the settings"
    case .foreignName: "a name that is not UTF-8"
    case .hidden: "hidden"
    case .indexPage: "an index page"
    case .linkInside: "a link to what is read in its own place"
    case .linkOutside: "a link that leads out of the vault"
    case .linkToNothing: "a link that leads nowhere"
    case .noFile: "no regular file"
    case .optedOut: "a note with `peerage: false`"
    case .pages: "the folder that peerage writes to"
    case .template: "a template"
    case .templates: "a folder of templates"
    }
  }
}
