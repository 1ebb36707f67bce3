internal import Calendar
internal import Notes
internal import Pages
internal import Relationships
internal import SourceText
internal import Templates
internal import Vault

/// The whole way from a folder of notes to the pages that belong beside them: the one place where
/// the stages meet. Begin to read here.
///
/// It writes nothing; carrying out the plan is the last step, and up to the command.
struct Pipeline {
  let settings: SourceFile
  /// The owner's own bank of questions, where the vault has one.
  let ownQuestions: SourceFile?
  let configuration: Configuration
  let contents: VaultContents
  let index: Index
  let plan: WritePlan
  /// What was not read, and why; sorted by path.
  let skipped: [SkippedFile]
  /// What all stages have to say, sorted by place.
  let diagnostics: [Diagnostic]
  /// The lines of notes that nothing may quote.
  let privateLines: PrivateLines

  init(_ vault: VaultLocation, today: Day) throws(VaultError) {
    settings = try VaultReader(vault).settings()
    let configured = ConfigurationReader.read(settings)
    contents = try VaultReader(vault).contents(configured.configuration)
    let template = try VaultReader(vault).template("questions.yml")
    ownQuestions = template.file
    let questions = QuestionReader.read(
      template.file,
      else: SourceFile(path: VaultPath("questions.yml"), bytes: BuiltInTemplates.questions))
    let result = IndexReader.read(
      contents.notes, questions: questions.questions, configuration: configured.configuration,
      today: today)
    let (desk, templates) = (Desk(result.index), try Pipeline.templates())
    let pages = templates.orders(on: desk)
    // A page whose note could not be read is needed again when it can.
    plan = try WritePlan(
      pages.map(\.path), over: contents.pages, pages: configured.configuration.pages,
      isComplete: (contents.diagnostics + configured.diagnostics).allSatisfy {
        $0.severity != .error
      }
    ) { templates.file(pages[$0], from: desk) }

    (configuration, index) = (configured.configuration, result.index)
    privateLines = result.privateLines
    skipped = (contents.skipped + result.skipped).sorted()
    diagnostics =
      (configured.diagnostics + contents.diagnostics + template.diagnostics + questions.diagnostics
      + result.diagnostics).sorted()
  }

  /// All files that a diagnostic may show a line of.
  var files: [VaultPath: SourceFile] {
    let all = [settings] + [ownQuestions].compactMap(\.self) + contents.notes
    return Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
  }

  // The templates are built in and tested; pages must not be taken for unwanted if one fails all the same.
  private static func templates() throws(VaultError) -> PageSet {
    let (pages, problems) = PageSet.builtIn()
    guard let pages else {
      throw VaultError(path: "built-in templates", reason: problems.joined(separator: "; "))
    }
    return pages
  }
}
