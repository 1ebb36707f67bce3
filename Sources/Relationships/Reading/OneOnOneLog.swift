import Calendar
import Notes
import SourceText

/// Notes in a folder of 1:1s that hold all the 1:1s with one person: `1-1s/Ada Lovelace.md`, with a
/// dated heading for each.
///
/// Whoever keeps them so has no other note about that person, so the note is theirs.
struct OneOnOneLog: Sendable {
  /// The names of the notes about people, and the first of the words each is made of.
  private let known: Set<Folded>

  /// `people` are the notes that are about people without this.
  init(people: some Sequence<VaultPath>) {
    known = Set(people.flatMap { [Folded($0.baseName), OneOnOneLog.firstWord(of: $0)] })
  }

  /// Whether a folder is one of 1:1s alone.
  static func holdsLogs(_ folder: VaultPath) -> Bool {
    NoteKind.isOfOneOnOnes(folderNamed: folder.name)
  }

  /// Whether a note of a meetings folder is about the person its name says.
  ///
  /// It isn't where its name or a key gives it a day or people of its own, where it has fewer than two
  /// dated headings, which a meeting may have too, and where a note about that person may be there.
  func isAboutAPerson(_ note: NoteHead) -> Bool {
    let path = note.file.path
    guard OneOnOneLog.holdsLogs(path.folder),
      FileNameDate.read(path.baseName) == nil, note.frontMatter.entry("date") == nil,
      !PeopleList.allKeys.contains(where: { note.frontMatter.entry($0) != nil }),
      !known.contains(Folded(path.baseName)), !known.contains(OneOnOneLog.firstWord(of: path))
    else { return false }
    return datedHeadings(of: note) > 1
  }

  private func datedHeadings(of note: NoteHead) -> Int {
    note.document().document.blocks.count { block in
      guard case .heading = block.kind else { return false }
      let inlines = InlineScanner.scan(block.segments, in: note.file)
      return DatedHeading.read(inlines, in: note.file)?.day != nil
    }
  }

  private static func firstWord(of path: VaultPath) -> Folded {
    let name = path.baseName
    return Folded(name.split { $0 == " " || $0 == "-" || $0 == "_" }.first ?? name[...])
  }
}
