public import SourceText

/// What the vault held when it was read; all lists sorted by path.
public struct VaultContents: Sendable {
  public var notes: [SourceFile] { readNotes.map(\.source) }
  public let skipped: [SkippedFile]
  /// `unreadable-file` for what could not be read; everything else was.
  public let diagnostics: [Diagnostic]
  /// All files in the pages folder, ours and others.
  public let pages: [PageOnDisk]

  /// The notes in the pages folder that peerage did not write, which are not read; sorted by path.
  public var notesAmongPages: [VaultPath] {
    pages.compactMap { page in
      guard case .bytes(let bytes) = page.content, PageMarker.recognise(bytes) == .foreign else {
        return nil
      }
      return page.path
    }
  }

  let readNotes: [ReadNote]
  /// Files of our own that a run which died left in the pages folder.
  let leftovers: [VaultPath]
  /// What it depends on which notes these are.
  let record: WalkRecord
  /// Whether no page went away while the pages were read.
  let pagesAreWhole: Bool
}
