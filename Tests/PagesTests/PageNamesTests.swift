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
      (
        ["peers/ada.md", "reports/ada.md", "peers/peer-ada.md"],
        ["about-peer-ada", "about-peers-ada", "about-report-ada"]
      ),
      (["peers/a/ada.md", "peers/b/ada.md"], ["about-peers-a-ada", "about-peers-b-ada"]),
      (
        ["peers/e\u{301}.md", "peers/\u{e9}.md"], ["about-peers-e\u{301}", "about-peers-\u{e9}-2"]
      ),
    ])
  func names(paths: [String], expected: [String]) throws {
    let notes = paths.map { SourceFile(path: VaultPath($0), bytes: []) }
    let today = try #require(Day(iso: "2026-11-26"))
    let index = IndexReader.read(notes, configuration: Configuration(), today: today).index
    let names = PageNames(index)
    #expect(
      index.people.map { names.about($0.id).baseName }.sorted { VaultPath($0) < VaultPath($1) }
        == expected.sorted { VaultPath($0) < VaultPath($1) })
  }

  @Test(
    "a page's name fits the disk, ends between two letters, and two long names stay two",
    arguments: [
      String(repeating: "n", count: 251), String(repeating: "\u{eb}", count: 125),
      String(repeating: "e\u{308}", count: 83), String(repeating: "\u{65e5}", count: 83),
      String(repeating: "\u{1f600}", count: 62),
    ])
  func longNames(name: String) throws {
    let paths = ["peers/\(name)a.md", "peers/\(name)b.md", "reports/\(name)a.md"]
    let notes = paths.map { SourceFile(path: VaultPath($0), bytes: []) }
    let today = try #require(Day(iso: "2026-11-26"))
    let index = IndexReader.read(notes, configuration: Configuration(), today: today).index
    let names = PageNames(index)
    let pages = index.people.flatMap { [names.about($0.id).name, names.agenda($0.id).name] }
    #expect(pages.count == 6 && Set(pages).count == 6)
    for page in pages {
      #expect(page.utf8.count <= 255 && !page.unicodeScalars.contains("\u{fffd}"))
      // Cut whole: what is kept is the beginning of the name, a digest of eight digits behind it.
      let kept = page.utf8.dropLast("-01234567.md".utf8.count).split(separator: UInt8(ascii: "-"))
        .last
      #expect(try name.utf8.starts(with: #require(kept)))
    }
  }
}
