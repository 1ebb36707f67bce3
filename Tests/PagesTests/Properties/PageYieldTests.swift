import Calendar
import Notes
import Relationships
import SourceText
import Testing

/// Pages are no notes: whoever reads them as such, in any folder, finds nothing in them.
@Suite struct PageYieldTests {
  @Test("the pages of the sample vault, read as notes, yield nothing", arguments: folders)
  func sample(folder: String) throws {
    let pages = try WrittenPages(SomeNotes.sample(), today: #require(SomeNotes.sampleDay))
    for (path, text) in pages.texts { expectNothing(in: text, at: path, readFrom: folder) }
  }

  @Test("the pages of any vault, read as notes, yield nothing", arguments: 0..<UInt64(16))
  func generated(seed: UInt64) throws {
    let today = try #require(SomeNotes.sampleDay)
    let pages = try WrittenPages(GeneratedNotes.vault(seed: seed, today: today), today: today)
    let folder = PageYieldTests.folders[Int(seed) % PageYieldTests.folders.count]
    for (path, text) in pages.texts { expectNothing(in: text, at: path, readFrom: folder) }
  }

  private static let folders = ["peers", "reports", "meetings", "journal", "projects", "elsewhere"]

  private func expectNothing(in text: String, at path: String, readFrom folder: String) {
    let name = VaultPath(path).name
    let file = SourceFile(path: VaultPath("\(folder)/\(name)"), bytes: Array(text.utf8))
    let person = SourceFile(
      path: VaultPath("contacts/nobody.md"), bytes: Array("# Nobody Else".utf8))
    let result = IndexReader.read(
      [file, person], configuration: Configuration(),
      today: Day(number: 20_000))
    let index = result.index
    #expect(result.diagnostics == [], "\(path) in \(folder)")
    #expect(index.meetings.isEmpty, "\(path) in \(folder)")
    #expect(index.commitments.isEmpty, "\(path) in \(folder)")
    #expect(index.facts.isEmpty, "\(path) in \(folder)")
    #expect(index.topics.isEmpty, "\(path) in \(folder)")
    #expect(index.marks.isEmpty, "\(path) in \(folder)")
    #expect(index.people.flatMap(\.thinking) == [], "\(path) in \(folder)")
    expectNoMarkup(in: NoteReader.read(file).note, path)
  }

  private func expectNoMarkup(in note: Note, _ path: String) {
    for piece in Outline(note).inlines.joined() {
      switch piece.kind {
      case .text, .escape, .code, .link, .emphasis, .lineBreak: break
      case .mention(let name): #expect(!name.isEmpty)
      default: Issue.record("\(piece.kind) `\(note.file.text(piece.range))` in \(path)")
      }
    }
  }
}
