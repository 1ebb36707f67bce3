/// The catalogue of everything peerage says about the owner's files.
///
/// `docs/diagnostics.md` is made from it.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  case ambiguousDate = "ambiguous-date"
  case ambiguousLength = "ambiguous-length"
  case ambiguousPerson = "ambiguous-person"
  case brokenFrontMatter = "broken-front-matter"
  case brokenTemplate = "broken-template"
  case conflictMarkers = "conflict-markers"
  case deepNesting = "deep-nesting"
  case duplicateKey = "duplicate-key"
  case duplicateName = "duplicate-name"
  case foreignValue = "foreign-value"
  case hiddenText = "hidden-text"
  case impossibleDate = "impossible-date"
  case impossibleValue = "impossible-value"
  case malformedTask = "malformed-task"
  case plainBullets = "plain-bullets"
  case seriesWithoutStart = "series-without-start"
  case textAboveRule = "text-above-rule"
  case tomlFrontMatter = "toml-front-matter"
  case unclearResolution = "unclear-resolution"
  case unknownPerson = "unknown-person"
  case unknownSetting = "unknown-setting"
  case unreadableFile = "unreadable-file"

  public var severity: Severity { entry.severity }
  /// What it is about, in a few words that quote nothing.
  public var summary: String { entry.summary }
  /// What it means for the owner and what can be done, as whole sentences.
  public var explanation: String { entry.explanation }

  private var entry: (severity: Severity, summary: String, explanation: String) {
    switch self {
    case .ambiguousDate:
      (
        .note, "a date that can be read two ways",
        "`11/10/26` is 10 November to some and 11 October to others, so it is not read as a date. "
          + "Write `2026-11-10`."
      )
    case .ambiguousLength:
      (
        .note, "a length of time that can be read two ways",
        "`1m` is a month to some tools and a minute to others; here it is a month. Write `monthly` "
          + "or `every 2 months`."
      )
    case .ambiguousPerson:
      (
        .warning, "a name that fits several people",
        "peerage never guesses: until the name is written so that it fits one person, what is said "
          + "there is counted for nobody. Write the full name, or link the note."
      )
    case .brokenFrontMatter:
      (
        .error, "front matter that could not be read",
        "Only the key it names is lost; every other key and the whole note are read. Values that "
          + "begin with `@`, `[[`, `#` or hold `: ` want quotes around them."
      )
    case .brokenTemplate:
      (
        .warning, "a template of yours that could not be read",
        "Only what it names is left out. Where nothing else is left, the built-in template is used. "
          + "Text that holds `: ` wants quotes around it."
      )
    case .conflictMarkers:
      (
        .error, "a merge conflict that is not resolved",
        "The note holds both sides of a merge. Both are read until you choose one."
      )
    case .deepNesting:
      (
        .warning, "nesting deeper than peerage follows",
        "Beyond that depth list items, quotes or values are not told apart. Nobody writes so by hand; "
          + "a tool may have."
      )
    case .duplicateKey:
      (
        .note, "a key that is there twice",
        "The first one counts. Keys are compared without regard to case, `_`, `-` and blanks."
      )
    case .duplicateName:
      (
        .warning, "two notes with one name",
        "Links by that name fit both notes, and their pages need longer names. Rename one of them, or "
          + "link by path."
      )
    case .foreignValue:
      (
        .note, "a value of a common key that means nothing to peerage",
        "Other tools use the same keys. The value is kept as it stands and counts for nothing."
      )
    case .hiddenText:
      (
        .note, "tasks or dated headings inside code or comments",
        "What stands in code and in comments is not read. If it should be, move it out."
      )
    case .impossibleDate:
      (
        .warning, "a date that no calendar has",
        "A date such as 30 February is never rolled over to another day; it is as if there were none. "
          + "Correct it."
      )
    case .impossibleValue:
      (
        .error, "a value that its key can't have",
        "The key is one that only peerage uses, so the value was meant for it. It counts as if it "
          + "were not there; the message says what fits."
      )
    case .malformedTask:
      (
        .note, "a box that is no task",
        "A task is a list item that begins `[ ]` or `[x]`, one character in the brackets and a blank "
          + "behind them."
      )
    case .plainBullets:
      (
        .note, "plain items where promises are kept",
        "Items under headings such as \"Next steps\" are tracked only with a box in front: `- [ ]`."
      )
    case .seriesWithoutStart:
      (
        .note, "a series whose days can't be known",
        "Only a weekly series can do without `start:`. Add the day of its first meeting."
      )
    case .textAboveRule:
      (
        .note, "a line of dashes directly below text",
        "Markdown reads the text above as a heading, which ends the meeting it stands in. Put an empty "
          + "line between them."
      )
    case .tomlFrontMatter:
      (
        .note, "front matter in TOML",
        "peerage reads YAML between `---` lines. What stands between `+++` lines is left alone."
      )
    case .unclearResolution:
      (
        .note, "a resolution that fits no single tension",
        "Begin the line with the first three words of the tension, or nest it under the tension."
      )
    case .unknownPerson:
      (
        .note, "a name that fits nobody",
        "There is no note of that name, so what is said there is counted for nobody. Make a note for "
          + "them, or correct the name."
      )
    case .unknownSetting:
      (
        .warning, "a setting that peerage does not have",
        "It changes nothing. The message names the nearest one there is."
      )
    case .unreadableFile:
      (
        .error, "a file that could not be read",
        "Everything else is read. The message says what the system said."
      )
    }
  }
}
