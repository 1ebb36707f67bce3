public import SourceText

/// Why peerage did not touch a file in the pages folder, or did not write a page.
public enum LeftAlone: Hashable, Sendable {
  /// Its text or its first or last line is not as peerage wrote it.
  case editedByHand
  /// Nobody needs the page any more, but the owner wrote below its last line.
  case ownersWords
  /// A file that peerage did not write stands where the page belongs.
  case notOurs
  /// The file or folder of that path stands where the page or one of its folders belongs; its name
  /// is the same but for case or Unicode normal form, or it is no folder.
  case nameIsTaken(by: VaultPath)
  /// It could not be read, so whose it is is not known; the system's reason.
  case unreadable(String)
  /// The path does not lie in the pages folder or is none of a Markdown file.
  case outsideOfPages
  /// Its text holds the line that begins the owner's part, or its link can't be written.
  case unwritable
  /// It was changed after peerage read it.
  case changedMeanwhile

  /// A stable name of the case, for programs.
  public var name: String {
    switch self {
    case .editedByHand: "edited-by-hand"
    case .ownersWords: "owners-words"
    case .notOurs: "not-ours"
    case .nameIsTaken: "name-is-taken"
    case .unreadable: "unreadable"
    case .outsideOfPages: "outside-of-pages"
    case .unwritable: "unwritable"
    case .changedMeanwhile: "changed-meanwhile"
    }
  }

  /// What is the matter and what to do, as the end of a sentence that begins with the path.
  public var words: String {
    switch self {
    case .editedByHand:
      "edited by hand above its last line and left as it is; move your lines into the note, delete "
        + "the page, and sync again"
    case .ownersWords:
      "no longer needed, but you wrote below its last line; move your lines into the note and "
        + "delete the page"
    case .notOurs: "not written by peerage and left as it is; rename it, and sync again"
    case .nameIsTaken(let other):
      "not written, because `\(other)` is in its way; rename that, and sync again"
    case .unreadable(let reason): "could not be read and is left as it is: \(reason)"
    case .outsideOfPages: "not written, because it does not lie in the pages folder"
    case .unwritable:
      "not written, because its text holds the line that a page must end with, or its link to the "
        + "note is none"
    case .changedMeanwhile: "changed while peerage was at work and left as it is; sync again"
    }
  }
}
