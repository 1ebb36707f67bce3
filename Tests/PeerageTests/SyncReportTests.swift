import SourceText
import Testing
import Vault

@testable import peerage

@Suite struct SyncReportTests {
  @Test("ten pages of a kind in a folder are ten lines")
  func ten() {
    let report = SyncReport(outcomes(10, .created), diagnostics: [])
    #expect(report.output.count == 11)
    #expect(report.output.last?.text == "created 10 pages")
  }

  @Test("more than ten pages of a kind in a folder are one line")
  func eleven() {
    let report = SyncReport(
      outcomes(11, .created) + [outcome("pages/peerage.md", .changed)], diagnostics: [])
    #expect(
      report.output.map(\.text) == [
        "created 11 pages in pages/people", "changed pages/peerage.md",
        "created 11 pages, changed 1",
      ])
  }

  @Test("a page left alone is named with what to do, and the owner is needed")
  func leftAlone() {
    let report = SyncReport(
      [outcome("pages/a.md", .leftAlone(.editedByHand)), outcome("pages/b.md", .removed)],
      diagnostics: [])
    #expect(report.output.map(\.text).contains { $0.hasPrefix("left alone pages/a.md: edited") })
    #expect(report.output.last?.text == "removed 1 page, left 1 alone")
    #expect(report.status == .ownerIsNeeded)
  }

  @Test("nothing is said where nothing changed")
  func quiet() {
    let note = Diagnostic(.unknownPerson, at: place, "nobody is called `x`")
    let report = SyncReport(outcomes(30, .unchanged), diagnostics: [note])
    #expect(report.output.isEmpty && report.errors.isEmpty && report.status == .fine)
  }

  @Test("notes are one line, warnings and errors one each, errors first")
  func diagnostics() {
    let note = Diagnostic(.unknownPerson, at: place, "nobody is called `x`")
    let warning = Diagnostic(.impossibleDate, at: place, "no calendar has it")
    let error = Diagnostic(.impossibleValue, at: place, "it is no number", fix: "a number")
    let report = SyncReport(outcomes(1, .created), diagnostics: [note, note, warning, error])
    #expect(report.output.last?.text == "2 notes to read: `peerage check`")
    #expect(
      report.errors.map(\.text) == [
        "peers/ada.md:3:1: error: it is no number [impossible-value]",
        "peers/ada.md:3:1: warning: no calendar has it [impossible-date]",
      ])
    #expect(report.status == .ownerIsNeeded)
  }

  @Test("a flood of warnings is cut")
  func flood() {
    let warning = Diagnostic(.impossibleDate, at: place, "no calendar has it")
    let report = SyncReport([], diagnostics: Array(repeating: warning, count: 57))
    #expect(report.errors.count == 21)
    #expect(report.errors.last?.text == "and 37 more: `peerage check`")
  }

  @Test(
    "a disk that refuses goes before an error in a note, and that before pages that would change")
  func precedence() {
    let error = Diagnostic(.impossibleValue, at: place, "it is no number")
    let report = SyncReport(
      [outcome("pages/a.md", .failed("no space left"))], diagnostics: [error])
    #expect(report.status == .failed)
    #expect(report.errors.last?.text == "peerage: pages/a.md: no space left")
    #expect(ExitStatus.failed > .ownerIsNeeded)
    #expect(ExitStatus.ownerIsNeeded > .pagesWouldChange)
    #expect(ExitStatus.allCases.map(\.code.rawValue) == [0, 3, 1, 2, 64])
  }

  private let place = SourcePlace(path: VaultPath("peers/ada.md"), line: 3)

  private func outcome(_ path: String, _ result: WriteOutcome.Result) -> WriteOutcome {
    WriteOutcome(path: VaultPath(path), result: result)
  }

  private func outcomes(_ count: Int, _ result: WriteOutcome.Result) -> [WriteOutcome] {
    (0..<count).map { outcome("pages/people/about-\($0).md", result) }
  }
}
