internal import ArgumentParser
internal import Calendar
internal import Relationships
internal import SourceText
internal import Templates
internal import Vault

/// `peerage init`: makes a vault.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a folder a vault, and say what peerage recognises in it.",
    discussion: """
      Adds peerage.yml, the settings, each explained and at its default. A folder of notes keeps \
      everything as it is; an empty one also gets a folder for your first peers.
      """)

  @Argument(help: "The folder; it is made where it is missing.", completion: .directory)
  var directory = "."

  @OptionGroup var today: Today

  func run() throws {
    let today = try today.day()
    try reporting {
      let vault = try VaultMaker.make(at: directory, settings: BuiltInTemplates.settings)
      let pipeline = try Pipeline(vault, today: today)
      let isNew = pipeline.contents.notes.isEmpty && pipeline.contents.notesAmongPages.isEmpty
      if isNew { try NoteFolders(vault).makeFolder(VaultPath("peers")) }
      Console.output.print(
        InitReport.lines(pipeline, isNew: isNew))
      return .fine
    }
  }
}
