internal import ArgumentParser
internal import Notes
internal import Pages
internal import SourceText
internal import Vault

/// `peerage new`: makes a note.
struct New: ParsableCommand {
  /// What a note can be made for.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case peer, report, project, proposal, event, group

    var noteKind: NoteKind {
      switch self {
      case .peer: .peer
      case .report: .report
      case .project: .project
      case .proposal: .proposal
      case .event: .event
      case .group: .group
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: "Make a note for somebody or something, and print its path.",
    discussion: """
      It lies in the vault's folder for its kind, and nothing that is there is overwritten.

        peerage new peer "Ada Lovelace"     peers/ada-lovelace.md
      """)

  @Argument(help: "What it is about.")
  var kind: Kind

  @Argument(help: "The name, as you would say it.")
  var name: String

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The vault, or a folder in it.", valueName: "directory"),
    completion: .directory)
  var directory = "."

  @OptionGroup var today: Today

  func run() throws {
    let today = try today.day()
    guard let name = NoteName(name) else {
      throw ValidationError("`\(name)` has no letter or digit to name a file by.")
    }
    try reporting {
      let vault = try VaultLocation(findingFrom: directory)
      let configuration = ConfigurationReader.read(try VaultReader(vault).settings()).configuration
      let folders = NoteFolders(vault)
      let existing = try folders.names()
      let folder = NewNotePlace.folder(
        for: kind.noteKind, configuration: configuration, existing: existing)
      let path = VaultPath("\(folder)/\(name.fileName).md")
      guard let text = NoteForm.text(kind.noteKind, name: name.shown, today: today) else {
        return .failed
      }
      try folders.make(text, at: path)
      Console.output.print(ConsoleLine(path.text))
      return .fine
    }
  }
}
