/// A name in a folder and what it stands for.
struct FolderEntry {
  enum Kind { case file, folder, link, other }

  let name: String
  /// Whether the name is what the disk has; else it can only be shown, not opened.
  let isUTF8: Bool
  /// Nil where the disk did not say.
  var kind: Kind?
}
