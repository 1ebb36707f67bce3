import Foundation
import Testing

/// What Expectations.md says: the findings, the trust and the series of the sample vault, counted by hand.
struct Expectations {
  /// Whom a rule is to speak about, and whom not, each by the first code span of an item.
  struct Rule {
    var speaks: [String] = []
    var staysSilent: [String] = []
  }

  private(set) var rules: [String: Rule] = [:]
  /// The ids in the order of the page.
  private(set) var ids: [String] = []
  /// The cells of the tables' rows by the heading above them, their code spans as text.
  private(set) var tables: [String: [[String]]] = [:]

  /// Fails on a line under a heading that it can't place, so that none is passed over.
  init() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Expectations.md")
    let text = try String(decoding: Data(contentsOf: page), as: UTF8.self)
    var heading = ""
    var list: WritableKeyPath<Rule, [String]>?
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        (heading, list) = (String(line.dropFirst(3)), nil)
      } else if line == "Speaks:" {
        list = \.speaks
        ids.append(heading)
      } else if line == "Stays silent:" {
        list = \.staysSilent
      } else if line.hasPrefix("- `") {
        let list = try #require(list, "\(line)")
        rules[heading, default: Rule()][keyPath: list].append(Expectations.firstSpan(of: line))
      } else if line.hasPrefix("|") {
        tables[heading, default: []].append(Expectations.cells(of: line))
      } else {
        try #require(rules[heading] == nil && !line.hasPrefix("- "), "\(line)")
      }
    }
    // A table's head and the line below it.
    tables = tables.mapValues { Array($0.dropFirst(2)) }
  }

  private static func firstSpan(of line: Substring) -> String {
    String(line.split(separator: "`", omittingEmptySubsequences: false)[1])
  }

  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|").map { $0.filter { $0 != "`" }.trimmingCharacters(in: .whitespaces) }
  }
}
