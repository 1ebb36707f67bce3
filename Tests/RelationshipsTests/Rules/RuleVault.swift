import Calendar
import Foundation
import Notes
import SourceText

@testable import Relationships

/// Notes given as text, which change between readings.
struct RuleVault {
  private(set) var notes: [String: SourceFile] = [:]
  private(set) var texts: [String: String] = [:]
  var settings: String

  init(_ texts: [String: String], settings: String = "") {
    self.settings = settings
    for (path, text) in texts { self[path] = text }
  }

  subscript(path: String) -> String {
    get { texts[path, default: ""] }
    set {
      texts[path] = newValue
      notes[path] = SourceFile(path: VaultPath(path), bytes: Array(newValue.utf8))
    }
  }

  var configuration: Configuration {
    ConfigurationReader.read(
      SourceFile(path: VaultPath("peerage.yml"), bytes: Array(settings.utf8))
    ).configuration
  }

  /// The notes in the order of their paths.
  var inOrder: [SourceFile] { notes.values.sorted { $0.path < $1.path } }

  func index(_ notes: [SourceFile]? = nil, on today: Day = RuleVault.today) -> Index {
    IndexReader.read(notes ?? inOrder, configuration: configuration, today: today).index
  }

  func findings(on today: Day = RuleVault.today) -> [Finding] { Review(index(on: today)).findings }

  /// The line of a note, without its end; nil where there is none.
  func line(_ origin: Origin) -> String? {
    guard let file = notes[origin.path.text], origin.line >= 1 else { return nil }
    let lines = self[origin.path.text].split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return origin.line <= lines.count && file.lines.count >= origin.line
      ? String(lines[origin.line - 1]) : nil
  }

  /// The present day of the sample vault.
  static let today = Day(iso: "2026-11-26") ?? Day(number: 0)

  /// The vault that comes with peerage.
  static func sample() throws -> RuleVault {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../sample-vault").standardizedFileURL
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".md") && !path.hasPrefix("pages/") {
      texts[path] = try String(
        decoding: Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
    }
    let settings = try Data(contentsOf: root.appendingPathComponent("peerage.yml"))
    return RuleVault(texts, settings: String(decoding: settings, as: UTF8.self))
  }

  /// Made-up notes that make every rule speak, each rule of people and things of its own.
  static let ofAllRules: RuleVault = {
    var texts: [String: String] = [:]
    for (number, act) in RuleAct.all.enumerated() {
      for (path, text) in act.notes {
        let text = RuleVault.renamed(text, number)
        texts[path.replacing(".md", with: "-\(number).md")] = text
      }
    }
    return RuleVault(texts, settings: RuleVault.settings)
  }()

  private static let settings = """
    me: { name: Grace, hobbies: [chess] }
    week: { peers: thursday }
    limits: { hours: 1 }

    """

  /// The text with its names made another's.
  static func renamed(_ text: String, _ number: Int) -> String {
    text.replacing("Ada Lovelace", with: "Ada\(number) Lovelace")
      .replacing("Ada\n", with: "Ada\(number)\n").replacing("@ada", with: "@Ada\(number)")
      .replacing("Bo\n", with: "Bo\(number)\n").replacing("[[rota]]", with: "[[rota-\(number)]]")
  }
}

extension Finding {
  /// All that is said of what was seen, without the places.
  var said: String {
    "\(severity) \(rule.rawValue) \(subject.shown): \(message.text); \(next.text)"
  }

  /// Likewise with the places.
  var told: String {
    said + " [\(evidence.map { "\($0.path):\($0.line)" }.joined(separator: ", "))]"
  }
}
