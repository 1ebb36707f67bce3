import Foundation

/// An example of the manual: notes, and the lines that say what they mean.
///
/// Notes are fenced blocks whose first word is `markdown` or `yaml` and whose second is a path; a block
/// ```` ```text ```` ends an example. A list of paths a line belongs to no example.
struct ManualExample: Sendable, CustomStringConvertible {
  let line: Int
  let notes: [String: String]
  let meaning: [String]

  var description: String { "line \(line): \(notes.keys.sorted().joined(separator: ", "))" }

  /// The examples of a page below `docs/`, in its order.
  static func read(_ page: String) throws -> [ManualExample] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/\(page)").standardizedFileURL
    let lines = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var examples: [ManualExample] = []
    var notes: [String: String] = [:]
    var block: (info: [Substring], lines: [Substring])?
    for (number, line) in lines.enumerated() {
      guard let open = block else {
        if line.hasPrefix("```") {
          block = (line.dropFirst(3).split(separator: " ", maxSplits: 1), [])
        }
        continue
      }
      guard line == "```" else {
        block?.lines.append(line)
        continue
      }
      block = nil
      if open.info.count == 2, open.info[0] == "markdown" || open.info[0] == "yaml" {
        notes[String(open.info[1])] = open.lines.joined(separator: "\n") + "\n"
      } else if open.info == ["text"], !notes.isEmpty {
        examples.append(
          ManualExample(line: number + 1, notes: notes, meaning: open.lines.map(String.init)))
        notes = [:]
      }
    }
    return examples
  }

  /// The rows of the table below a heading, each with the words in backticks of its cells.
  static func rows(below heading: String, in page: String) throws -> [[[String]]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/\(page)").standardizedFileURL
    let lines = try String(decoding: Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
    return lines.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix("#") }
      .filter { $0.hasPrefix("| ") && $0.contains("`") }
      .map { row in row.split(separator: "|").map(codes) }
  }

  private static func codes(_ cell: Substring) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
