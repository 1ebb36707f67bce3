import Calendar
import Notes
import Relationships
import SourceText
import Testing

@testable import Pages

@Suite struct PageNamesTests {
  @Test(
    "pages of people with one file name have the kind before it, in all their pages; the last resort is a number",
    arguments: [
      (["peers/ada.md", "reports/bo.md"], ["about-ada", "about-bo"]),
      (["peers/ada.md", "reports/Ada.md"], ["about-peer-ada", "about-report-Ada"]),
      (["peers/a/ada.md", "peers/b/ada.md"], ["about-peers-a-ada", "about-peers-b-ada"]),
      (
        ["peers/e\u{301}.md", "peers/\u{e9}.md"], ["about-peers-e\u{301}", "about-peers-\u{e9}-2"]
      ),
    ])
  func names(paths: [String], expected: [String]) throws {
    let notes = paths.map { path in
      NoteReader.read(SourceFile(path: VaultPath(path), bytes: [])).note
    }
    let today = try #require(Day(iso: "2026-11-26"))
    let index = IndexReader.read(notes, configuration: Configuration(), today: today).index
    let names = PageNames(index)
    #expect(
      index.people.map { names.about($0.id).baseName }.sorted { VaultPath($0) < VaultPath($1) }
        == expected.sorted { VaultPath($0) < VaultPath($1) })
  }
}
