import Calendar
import Notes
import Pages
import Relationships
import SourceText
import Templates
import Testing
import Vault

/// Notes given as text or read from the sample vault, and the pages that come of them.
struct WrittenPages {
  let index: Index
  /// The text of each page by its path.
  let texts: [String: String]

  init(
    _ notes: [String: String], settings: String = "", questions: String = "",
    today: String = "2026-11-26"
  ) throws {
    var notes = SomeNotes(notes, settings: settings)
    notes.ask(questions)
    try self.init(notes, today: #require(Day(iso: today)))
  }

  init(_ notes: SomeNotes, today: Day) throws {
    index = notes.index(on: today)
    texts = try Dictionary(
      uniqueKeysWithValues: #require(WrittenPages.set).files(from: index).map {
        ($0.path.text, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  private static let set = PageSet.builtIn().pages

  /// The text of a page; nil where there is none.
  subscript(page: String) -> String? { texts["pages/\(page).md"] }

  /// The lines under a heading of level 2 of a page, empty ones left out.
  func section(_ heading: String, of page: String) -> [String] {
    let lines = (self[page] ?? "").split(separator: "\n")
    return lines.drop { $0 != "## \(heading)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
      .map(String.init)
  }
}

/// Notes for an index on any day.
struct SomeNotes {
  var notes: [SourceFile]
  /// None unless a test is about them.
  private var questions: [Question] = []
  let configuration: Configuration

  init(_ notes: [String: String], settings: String = "") {
    self.init(
      notes.map { SourceFile(path: VaultPath($0), bytes: Array($1.utf8)) },
      settings: SourceFile(path: VaultPath("peerage.yml"), bytes: Array(settings.utf8)))
  }

  private init(_ files: [SourceFile], settings: SourceFile) {
    notes = files
    configuration = ConfigurationReader.read(settings).configuration
  }

  /// Takes the questions of a bank, given as its text.
  mutating func ask(_ bank: String) {
    questions =
      QuestionReader.read(
        SourceFile(path: VaultPath("templates/questions.yml"), bytes: Array(bank.utf8))
      ).questions
  }

  func index(on today: Day) -> Index {
    IndexReader.read(
      notes, questions: questions, configuration: configuration, today: today
    ).index
  }

  /// The vault that comes with peerage; its present day is 2026-11-26.
  static func sample() throws -> SomeNotes {
    let tests = "Tests/PagesTests/WrittenPages.swift"
    let root = #filePath.dropLast(tests.utf8.count)
    let reader = VaultReader(try VaultLocation(at: root + "sample-vault"))
    let settings = try reader.settings()
    let configuration = ConfigurationReader.read(settings).configuration
    var notes = SomeNotes(try reader.contents(configuration).notes, settings: settings)
    notes.ask(String(decoding: BuiltInTemplates.questions, as: UTF8.self))
    return notes
  }

  static let sampleDay = Day(iso: "2026-11-26")
}
