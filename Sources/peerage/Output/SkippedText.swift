internal import SourceText

/// What was not read, a line a kind: a vault of 10,000 attachments is told in one.
enum SkippedText {
  /// How many paths of a kind are named.
  static let fewest = 3

  /// `skipped 2 templates: peers/_template.md and peers/new.md`.
  static func lines(_ skipped: [SkippedFile]) -> [ConsoleLine] {
    SkipReason.allCases.compactMap { reason in
      let paths = skipped.filter { $0.reason == reason }.sorted().map(\.path.text)
      guard !paths.isEmpty else { return nil }
      let rest = paths.count - fewest
      let named = rest > 0 ? paths.prefix(fewest) + ["\(rest) more"] : paths[...]
      let (one, many) = nouns(for: reason)
      let count = Wording.counted(paths.count, one, many)
      return ConsoleLine("skipped \(count): \(Wording.list(Array(named)))")
    }
  }

  /// What is said of notes in the pages folder, as a vault has them whose notes all lie in `pages`.
  static func lines(_ pipeline: Pipeline) -> [ConsoleLine] {
    let notes = pipeline.contents.notesAmongPages.count
    let folder = pipeline.configuration.pages
    guard notes > 0 else { return lines(pipeline.skipped) }
    return lines(pipeline.skipped) + [
      ConsoleLine(
        "not read: \(Wording.counted(notes, "note")) in `\(folder)`, where peerage writes; "
          + "`pages: peerage-pages` in peerage.yml keeps them apart")
    ]
  }

  private static func nouns(for reason: SkipReason) -> (one: String, many: String) {
    switch reason {
    case .conflictCopy:
      ("copy that a file-sync service made", "copies that a file-sync service made")
    case .editorFile: ("editor's temporary file", "editors' temporary files")
    case .excluded: ("excluded file or folder", "excluded files and folders")
    case .foreignName: ("name that is not UTF-8", "names that are not UTF-8")
    case .hidden: ("hidden file or folder", "hidden files and folders")
    case .indexPage: ("index page", "index pages")
    case .linkInside: ("link to what is read elsewhere", "links to what is read elsewhere")
    case .linkOutside: ("link out of the vault", "links out of the vault")
    case .linkToNothing: ("link to nothing", "links to nothing")
    case .noFile: ("thing that is no file", "things that are no files")
    case .optedOut: ("note with `peerage: false`", "notes with `peerage: false`")
    case .pages: ("folder of pages", "folders of pages")
    case .template: ("template", "templates")
    case .templates: ("folder of templates", "folders of templates")
    }
  }
}
