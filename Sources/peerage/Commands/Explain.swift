internal import ArgumentParser
internal import Notes
internal import Relationships
internal import SourceText
internal import Vault

/// `peerage explain`: says what the rules are.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule looks for, why, and how to mute it; or list the rules.",
    discussion: """
      In a vault the setting is shown as the vault has it, else at its standard value. docs/practice.md \
      has all rules with what they rest on.
      """)

  @Argument(help: "The rule, as `series-ending`; without one all are listed.")
  var rule: String?

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The vault, or a folder in it.", valueName: "directory"),
    completion: .directory)
  var directory: String?

  func validate() throws { if let rule { _ = try RuleName(argument: rule) } }

  func run() throws {
    let name = try rule.map(RuleName.init(argument:))
    try reporting {
      let text = name.flatMap(RuleBook.text)
      let settings = try settings()
      Console.output.print(text.map { RuleLines.lines($0, settings) } ?? RuleLines.list())
      return .fine
    }
  }

  /// The settings of the vault; nil outside of one, unless one was asked for.
  private func settings() throws(VaultError) -> Configuration? {
    let vault: VaultLocation
    do {
      vault = try VaultLocation(findingFrom: directory ?? ".")
    } catch {
      guard directory == nil else { throw error }
      return nil
    }
    return ConfigurationReader.read(try VaultReader(vault).settings()).configuration
  }
}
