import Calendar
import Notes
import Relationships
import SourceText
import Testing

@testable import Pages

/// A page has the blocks, links and emphasis of its template, whatever words the notes hold.
@Suite struct PageStructureTests {
  @Test("words that would be active change no structure", arguments: 0..<UInt64(16))
  func structure(seed: UInt64) throws {
    let today = try #require(SomeNotes.sampleDay)
    let pages = try WrittenPages(GeneratedNotes.vault(seed: seed, today: today), today: today)
    for (path, text) in pages.texts { expectPlainStructure(text, path) }
  }

  @Test("each line ends without blanks, each page with one line end", arguments: 0..<UInt64(8))
  func lines(seed: UInt64) throws {
    let today = try #require(SomeNotes.sampleDay)
    let notes = try seed == 0 ? SomeNotes.sample() : GeneratedNotes.vault(seed: seed, today: today)
    for (path, text) in try WrittenPages(notes, today: today).texts {
      #expect(!text.contains(" \n") && !text.contains("\n\n\n"), "\(path)")
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n") && text.hasPrefix("# "), "\(path)")
    }
  }

  // Templates write headings, paragraphs, flat lists, tables, links and bold words that open an item.
  // One of them has a code block.
  private func expectPlainStructure(_ text: String, _ path: String) {
    let file = SourceFile(path: VaultPath(path), bytes: Array(text.utf8))
    let blocks = DocumentReader.read(file, from: 0).document.blocks
    for block in blocks {
      switch block.kind {
      case .heading, .list, .item: #expect(block.depth <= 1, "\(path):\(block.line)")
      case .paragraph: #expect(block.depth <= 2, "\(path):\(block.line)")
      case .code: expectEntries(from: block.line, of: text, path)
      case .blockQuote, .html, .thematicBreak:
        Issue.record("\(block.kind) in \(path):\(block.line)")
      }
      let pieces = InlineScanner.scan(block.segments, in: file)
      let bold = pieces.count { $0.kind == .emphasis }
      let opensBold = block.segments.first.map { file.text($0).hasPrefix("**") } ?? false
      #expect(bold == (opensBold ? 2 : 0), "\(path):\(block.line)")
      let isTable = block.segments.first.map { file.text($0).hasPrefix("|") } ?? false
      #expect(isTable || block.segments.count <= 1, "\(path):\(block.line)")
      if isTable { expectColumns(of: block, in: file) }
    }
  }

  // A code block holds entries of a series, each with its choice, and nothing else.
  private func expectEntries(from line: Int, of text: String, _ path: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(line - 1)
    #expect(lines.first == "  ```yaml", "\(path):\(line)")
    let entries = lines.dropFirst().prefix { $0 != "  ```" }
    #expect(!entries.isEmpty && entries.count <= 3, "\(path):\(line)")
    #expect(entries.allSatisfy { $0.hasPrefix("  - { every: ") }, "\(path):\(line)")
  }

  private func expectColumns(of block: Block, in file: SourceFile) {
    let bars = block.segments.map { segment in
      let line = file.text(segment).replacing("\\\\", with: "").replacing("\\|", with: "")
      return line.count { $0 == "|" }
    }
    let columns = file.path.name == "peerage-map.md" ? 6 : 3
    #expect(Set(bars) == [columns + 1], "\(file.path):\(block.line)")
  }
}
