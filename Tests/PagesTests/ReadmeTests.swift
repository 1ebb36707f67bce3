import Calendar
import Foundation
import Notes
import Pages
import Relationships
import SourceText
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  @Test("the agenda in the README is made of the note beside it")
  func agenda() throws {
    let blocks = try ReadmeTests.blocks()
    let note = try #require(blocks.first { $0.path.hasPrefix("peers/") })
    let shown = try #require(blocks.first { $0.path.hasPrefix("pages/agendas/") })

    let source = SourceFile(path: VaultPath(note.path), bytes: Array(note.text.utf8))
    let today = try #require(Day(iso: "2026-11-26"))
    let result = IndexReader.read(
      [source], configuration: Configuration(), today: today)
    #expect(result.diagnostics.isEmpty)
    let pages = try #require(PageSet.builtIn().pages)
    let page = try #require(pages.files(from: result.index).first { $0.path.text == shown.path })
    #expect(
      words(ReadmeTests.asRead(String(decoding: page.bytes, as: UTF8.self))) == words(shown.text))
  }

  // Lines are broken where the column ends.
  private func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }

  /// The blocks of the README that name a file.
  private static func blocks() throws -> [(path: String, text: String)] {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../README.md").standardizedFileURL
    let lines = try String(decoding: Data(contentsOf: readme), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var blocks: [(path: String, text: String)] = []
    var isOpen = false
    for line in lines {
      if isOpen, line == "```" {
        isOpen = false
      } else if isOpen {
        blocks[blocks.count - 1].text += line + "\n"
      } else if line.hasPrefix("```"), let path = line.split(separator: " ").dropFirst().first {
        blocks.append((String(path), ""))
        isOpen = true
      }
    }
    return blocks
  }

  /// A page as it reads: links as the words they show, and no marks of emphasis.
  private static func asRead(_ page: String) -> String {
    var rest = page.replacing("**", with: "")[...]
    var read = ""
    while let middle = rest.range(of: "]("),
      let end = rest[middle.upperBound...].firstIndex(of: ")"),
      let start = rest[..<middle.lowerBound].lastIndex(of: "[")
    {
      read += rest[..<start] + rest[rest.index(after: start)..<middle.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return read + rest
  }
}
