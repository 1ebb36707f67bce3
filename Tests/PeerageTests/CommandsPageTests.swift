import Foundation
import Testing

/// The manual's page about the commands against the program's own help screens.
@Suite struct CommandsPageTests {
  @Test("every command of the help has a section, whose usage is the program's, option by option")
  func commands() throws {
    let page = try CommandsPageTests.read("docs/commands.md")
    let usages = try CommandsPageTests.read("Tests/Transcripts/help.txt")
      .split(separator: "\n").filter { $0.hasPrefix("USAGE: peerage ") }
      .map { $0.dropFirst("USAGE: peerage ".count).split(separator: " ").map(String.init) }
      .filter { $0.first != "<subcommand>" }
    #expect(usages.count >= 5)
    for usage in usages {
      let name = usage[0]
      let section = page.components(separatedBy: "\n## peerage \(name)\n").dropFirst().first?
        .components(separatedBy: "\n## ").first
      let shown = section?.split(separator: "\n").first { $0.hasPrefix("    peerage \(name) ") }
      let options = Set(usage.filter { $0.contains("--") }.map(CommandsPageTests.option))
      let shownOptions = Set(
        (shown ?? "").split(separator: " ").filter { $0.contains("--") }
          .map { CommandsPageTests.option(String($0)) })
      #expect(shownOptions == options, "the options of `\(name)`")
    }
  }

  private static func option(_ word: String) -> String {
    word.filter { $0 != "[" && $0 != "]" }
  }

  private static func read(_ path: String) throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../\(path)").standardizedFileURL
    return try String(decoding: Data(contentsOf: file), as: UTF8.self)
  }
}
