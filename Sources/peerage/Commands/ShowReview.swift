internal import ArgumentParser
internal import Relationships
internal import SourceText
internal import Vault

/// `peerage review`: prints what the rules noticed.
struct ShowReview: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Say what is due, worth a decision or worth knowing, and where it stands.",
    discussion: """
      Each finding says what was seen, with its place, and the one thing to do next. With a name only \
      those about that person, and about what they are part of. Nothing is written, and findings are \
      no errors: the exit status is 0, or 2 if this is no vault or nobody has that name.

        peerage review ada                      about Ada alone
        peerage review --rule series-ending     what one rule says
      """)

  @Argument(help: "Somebody: a name, an alias, a first name, or the path of their note.")
  var person: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The vault, or a folder in it.", valueName: "directory"),
    completion: .directory)
  var directory = "."

  @OptionGroup var today: Today

  @Option(help: "The form in which it is printed.")
  var format = Format.text

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("Only what this rule says; may be given again.", valueName: "rule"))
  var rules: [String] = []

  /// Refuses what is no rule as a mistake in usage, before anything is read.
  func validate() throws { for rule in rules { _ = try RuleName(argument: rule) } }

  func run() throws {
    let today = try today.day()
    let rules = Set(try rules.map(RuleName.init(argument:)))
    try reporting {
      let pipeline = try Pipeline(try VaultLocation(findingFrom: directory), today: today)
      let review = Review(pipeline.index)
      let about = try person.map { try Someone.named($0, in: pipeline.index) }
      let findings = (about.map { review.findings(about: $0.id) } ?? review.findings)
        .filter { rules.isEmpty || rules.contains($0.rule) }
      switch format {
      case .json: Console.output.write(try ReviewDocument(findings, from: pipeline).json())
      case .text: Console.output.print(FindingText.lines(findings, pipeline.index, about: about))
      }
      return .fine
    }
  }
}
