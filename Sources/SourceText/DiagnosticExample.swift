/// A line of a note that has a diagnostic, and what is said about it: what the catalogue shows.
struct DiagnosticExample {
  let diagnostic: Diagnostic
  /// Nil where it is about a file that can't be shown.
  let file: SourceFile?

  /// `source` holds the line with a `‸` before the place; it is nil where there are no bytes to show.
  fileprivate init(
    _ code: DiagnosticCode, _ path: String, line: Int, _ source: String?, _ message: String,
    fix: String? = nil
  ) {
    let path = VaultPath(path)
    let parts = (source ?? "").split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    let column = 1 + (parts.count > 1 ? parts[0].utf8.count : 0)
    let place = SourcePlace(path: path, line: line, column: column)
    diagnostic = Diagnostic(code, at: place, message, fix: fix)
    let text = String(repeating: "\n", count: line - 1) + parts.joined()
    file = source == nil ? nil : SourceFile(path: path, bytes: Array(text.utf8))
  }
}

extension DiagnosticCode {
  /// An example of each, in the words in which it is said.
  var example: DiagnosticExample {
    switch self {
    case .ambiguousDate:
      DiagnosticExample(
        self, "peers/ada.md", line: 31, "### ‸11/10/26 1:1",
        "not everybody reads the date `11/10/26` alike", fix: "2026-10-11 or 2026-11-10")
    case .ambiguousLength:
      DiagnosticExample(
        self, "peers/ada.md", line: 6, "cadence: ‸1m", "`1m` is read as months",
        fix: "write `monthly` or `2 months`")
    case .ambiguousPerson:
      DiagnosticExample(
        self, "projects/search.md", line: 3, "with: [‸Alex]",
        "`Alex` can be peers/alex-kim.md or peers/alex-ray.md",
        fix: "write the whole name, or link `[[peers/alex-kim]]`")
    case .brokenFrontMatter:
      DiagnosticExample(
        self, "peers/ada.md", line: 4, "‸role: Lead: Search",
        "`role` could not be read: it holds `: ` without quotes",
        fix: "put quotes around it")
    case .brokenTemplate:
      DiagnosticExample(
        self, "templates/questions.yml", line: 2, "  - ‸Just curious: tea or coffee?",
        "a question about `favorites` is a map or a list and no text",
        fix: "put quotes around it")
    case .conflictMarkers:
      DiagnosticExample(
        self, "peers/ada.md", line: 12, "‸<<<<<<< HEAD",
        "a merge conflict begins here that is not resolved",
        fix: "keep one side and delete the three lines of markers")
    case .deepNesting:
      DiagnosticExample(
        self, "peers/ada.md", line: 90, "‸> > > > > > > > > > > > > > > > > > > > >",
        "nested more than 100 deep; what is deeper is read as text")
    case .duplicateKey:
      DiagnosticExample(
        self, "peers/ada.md", line: 7, "‸Trust: 3",
        "`Trust` is the same key as `trust` on line 4, which counts",
        fix: "remove one of the two")
    case .duplicateName:
      DiagnosticExample(
        self, "peers/alex-ray.md", line: 2, "‸name: Alex",
        "`Alex` is the name of `peers/alex-kim`, too",
        fix: "give one of them another `name:`")
    case .foreignValue:
      DiagnosticExample(
        self, "peers/ada.md", line: 5, "status: ‸lead",
        "`status` is `lead`, which means active here",
        fix: "write `former` for someone who has moved on")
    case .hiddenText:
      DiagnosticExample(
        self, "peers/ada.md", line: 18, "‸- [ ] send the draft",
        "2 tasks inside code, HTML or comments are not read")
    case .impossibleDate:
      DiagnosticExample(
        self, "peers/ada.md", line: 22, "- [ ] send the draft 📅 ‸2026-02-30",
        "no calendar has the date `2026-02-30`")
    case .impossibleValue:
      DiagnosticExample(
        self, "peers/ada.md", line: 7, "trust: ‸8", "`trust` is `8`; it goes from 1 to 5")
    case .malformedTask:
      DiagnosticExample(
        self, "peers/ada.md", line: 23, "- ‸[x]sent the draft", "`[x]` begins no task",
        fix: "`[x]` and a blank")
    case .plainBullets:
      DiagnosticExample(
        self, "peers/ada.md", line: 40, "‸- book the room", "2 items without a box are not tracked",
        fix: "begin it with `- [ ]`")
    case .seriesWithoutStart:
      DiagnosticExample(
        self, "peers/ada.md", line: 8, "series: ‸{ every: biweekly, day: thursday }",
        "the days of a biweekly series without `start:` can't be known")
    case .textAboveRule:
      DiagnosticExample(
        self, "peers/ada.md", line: 35, "‸---",
        "the text above this line of dashes is read as a heading",
        fix: "put an empty line above the dashes")
    case .tomlFrontMatter:
      DiagnosticExample(
        self, "peers/ada.md", line: 1, "‸+++", "front matter between `+++` lines is not read",
        fix: "write it as YAML between `---` lines")
    case .unclearResolution:
      DiagnosticExample(
        self, "peers/ada.md", line: 44, "‸- Resolved: we agreed", "2 tensions are open",
        fix: "begin it with `Who owns search` or `Reviews take a`")
    case .unknownPerson:
      DiagnosticExample(
        self, "projects/search.md", line: 3, "with: [‸Ada Lovelance]",
        "there is no note of `Ada Lovelance`",
        fix: "did you mean `Ada Lovelace`?")
    case .unknownSetting:
      DiagnosticExample(
        self, "peerage.yml", line: 4, "‸exlude: [Archive/**]", "there is no setting `exlude`",
        fix: "did you mean `exclude`?")
    case .unreadableFile:
      DiagnosticExample(
        self, "peers/ada.md", line: 1, nil, "the note could not be read: permission denied")
    }
  }
}
