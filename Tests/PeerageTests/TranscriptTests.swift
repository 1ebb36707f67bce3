import Foundation
import Testing

/// Transcripts show the program as a user meets it: `$ peerage …`, what it prints, and the exit status
/// where that is not 0.
///
/// A transcript is a text file in `Tests/Transcripts`. It begins with the files of the vault, each
/// under a line `== path`; then come the commands under `== transcript`. Standard error follows
/// standard output. `$ cat path` shows a file and `$ write path` takes the lines that follow up to `.`.
/// `make goldens` records what the program prints.
@Suite struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test("there are transcripts")
  func some() { #expect(!TranscriptTests.names.isEmpty) }

  @Test("the program prints what its transcript shows", arguments: names)
  func transcript(name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let played = try Transcript(recorded).play()
    guard played != recorded else { return }
    if ProcessInfo.processInfo.environment["PEERAGE_RECORD_GOLDENS"] != nil {
      try Data(played.utf8).write(to: file)
    }
    #expect(played == recorded)
  }
}

/// The parts of a transcript.
private struct Transcript {
  private let head: [String]
  private let files: [String: String]
  private let commands: [[String]]

  init(_ text: String) {
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    var (head, files, commands): ([String], [String: String], [[String]]) = ([], [:], [])
    var path: String?
    for line in lines {
      if path != "transcript" { head.append(line) }
      if line.hasPrefix("== ") {
        path = String(line.dropFirst(3))
        if let path, path != "transcript" { files[path] = "" }
      } else if path == "transcript" {
        if line.hasPrefix("$ ") { commands.append([]) }
        if !commands.isEmpty { commands[commands.count - 1].append(line) }
      } else if let path {
        files[path]? += line + "\n"
      }
    }
    (self.head, self.files, self.commands) = (head, files, commands)
  }

  /// The transcript with what the program prints today.
  func play() throws -> String {
    let folder = try TemporaryFolder(files)
    var lines = head
    for command in commands { lines += try play(command, in: folder) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func play(_ command: [String], in folder: TemporaryFolder) throws -> [String] {
    let words = Transcript.words(command[0].dropFirst(2))
    switch words.first {
    case "write":
      let end = command.firstIndex(of: ".") ?? command.endIndex
      try folder.write(command[1..<end].map { $0 + "\n" }.joined(), to: words[1])
      return Array(command[...end])
    case "cat":
      return [command[0]] + Transcript.lines(try folder.text(words[1]))
    default:
      let outcome = try Program(folder: folder.url).run(Array(words.dropFirst()))
      // The folder has another name on every run.
      let printed = (outcome.output + outcome.errors)
        .replacingOccurrences(of: folder.url.resolvingSymlinksInPath().path, with: "/vault")
      let status = outcome.status == 0 ? [] : ["(exit status \(outcome.status))"]
      return [command[0]] + Transcript.lines(printed) + status
    }
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.components(separatedBy: "\n")
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The words of a command, those in double quotes whole.
  private static func words(_ command: Substring) -> [String] {
    var (words, word, isQuoted): ([String], String?, Bool) = ([], nil, false)
    for character in command {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
