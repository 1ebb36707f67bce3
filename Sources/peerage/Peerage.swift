internal import ArgumentParser

@main struct Peerage: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "peerage",
    abstract:
      "Reads your notes about people at work, and writes what you need before you meet them.",
    discussion: """
      A vault is a folder of Markdown notes, one a person, that you keep in any editor. peerage reads \
      all of it and writes only its own pages: who is next, what you owe and are owed, who shares \
      your interests, an agenda for each 1:1.

      In a folder of notes, begin with:

        peerage init     makes the folder a vault and says what it recognised
        peerage sync     writes the pages; read pages/peerage.md
      """,
    version: version,
    subcommands: [
      Sync.self, ShowReview.self, Explain.self, Check.self, ShowIndex.self, Init.self, New.self,
    ])

  static func main() {
    guard let status = PlainSync(CommandLine.arguments.dropFirst())?.run() else { return main(nil) }
    if status != .fine { exit(withError: status.code) }
  }
}
