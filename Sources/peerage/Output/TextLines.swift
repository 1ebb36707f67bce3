/// A text as lines that can be compared quickly: each different line has a number of its own.
struct TextLines {
  /// The bytes of each line without its LF.
  private let lines: [ArraySlice<UInt8>]
  /// Whether there is a last line and it has no LF.
  let lacksFinalNewline: Bool

  init(_ bytes: [UInt8]) {
    let lineFeed = UInt8(ascii: "\n")
    var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false)
    // What follows the last LF is a line only if there is something.
    if let last = lines.last, last.isEmpty { lines.removeLast() }
    self.lines = lines
    lacksFinalNewline = bytes.last.map { $0 != lineFeed } ?? false
  }

  var count: Int { lines.count }

  func shown(_ index: Int) -> String { String(decoding: lines[index], as: UTF8.self) }

  /// A number for each line of both texts, equal where the lines are, the lack of a final LF included.
  static func numbered(_ first: TextLines, _ second: TextLines) -> (first: [Int], second: [Int]) {
    var known: [Key: Int] = [:]
    func numbers(of text: TextLines) -> [Int] {
      text.lines.indices.map { index in
        let isCutOff = text.lacksFinalNewline && index == text.count - 1
        let key = Key(bytes: text.lines[index], isCutOff: isCutOff)
        let number = known[key] ?? known.count
        known[key] = number
        return number
      }
    }
    return (numbers(of: first), numbers(of: second))
  }

  private struct Key: Hashable {
    let bytes: ArraySlice<UInt8>
    let isCutOff: Bool
  }
}
