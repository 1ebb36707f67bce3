internal import ArgumentParser
internal import Vault

/// `peerage index`: prints everything that was read.
struct ShowIndex: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case json }

  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Print everything that was read, for other programs.",
    discussion: """
      One JSON object with people, meetings, commitments, facts, topics, marks, projects, proposals, \
      events, groups, what was skipped, and diagnostics; docs/index.md explains each field.
      """)

  @OptionGroup var vault: VaultArgument
  @OptionGroup var today: Today

  @Option(help: "The form in which it is printed.")
  var format = Format.json

  @Flag(name: .customLong("private"), help: "Print the words of private lines, too.")
  var showsPrivate = false

  func run() throws {
    let today = try today.day()
    try reporting {
      let pipeline = try Pipeline(try vault.location(), today: today)
      let document = IndexDocument(
        pipeline.index, skipped: pipeline.skipped, diagnostics: pipeline.diagnostics,
        showsPrivate: showsPrivate)
      Console.output.write(try document.json())
      return .fine
    }
  }
}
