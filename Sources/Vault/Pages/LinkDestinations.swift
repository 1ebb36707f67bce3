/// The text of a page without the destinations of its links, so that an editor which renames a note
/// and corrects the links to it has changed nothing.
///
/// Follows CommonMark's inline links, `[shown](destination "title")` and `[shown](<destination>)`,
/// and wikilinks, `[[target|shown]]`, each within a line. What only looks like one, after a backslash
/// or in a code span, is text and stays: leaving out too much would hide an edit, and an edit that is
/// not seen is overwritten. Takes linear time.
struct LinkDestinations {
  private static let backslash = UInt8(ascii: "\\")
  private static let backtick = UInt8(ascii: "`")
  private static let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]

  /// The line with all destinations left out. `line` holds no line ending.
  static func blanked(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let line = Array(line)
    var kept: [UInt8] = []
    kept.reserveCapacity(line.count)
    forEachKept(of: line.indices, in: line) { kept += line[$0] }
    return kept
  }

  /// Calls `body` with the ranges of a line of a page that are no destination, in their order.
  static func forEachKept(
    of line: Range<Int>, in page: [UInt8], _ body: (Range<Int>) -> Void
  ) {
    let isMark = LinkDestinations.isMark
    // Most lines have no code, so that the spans are looked for where the first could begin.
    var spans: ArraySlice<Range<Int>>?
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      guard isMark[Int(page[index])] else {
        index += 1
        continue
      }
      switch page[index] {
      case backslash: index += 2
      case backtick: index = endOfCode(from: index, in: page[line], &spans)
      default:
        let rest = page[index..<line.upperBound]
        if let destination = destination(atStartOf: rest) ?? target(atStartOf: rest),
          !overlapsCode(destination, in: page[line], &spans)
        {
          body(start..<destination.lowerBound)
          (start, index) = (destination.upperBound, destination.upperBound)
        } else {
          index += 1
        }
      }
    }
    body(start..<line.upperBound)
  }

  /// By byte, whether it may begin or end a link, a code span or an escape.
  private static let isMark = (0...UInt8.max).map { "\\`[]".utf8.contains($0) }

  /// The index behind the code span that begins at a backtick, behind the backtick where none does.
  private static func endOfCode(
    from index: Int, in line: ArraySlice<UInt8>, _ spans: inout ArraySlice<Range<Int>>?
  ) -> Int {
    var left = spans ?? codeSpans(in: line)[...]
    while let span = left.first, span.upperBound <= index { left.removeFirst() }
    spans = left
    guard let span = left.first, index >= span.lowerBound else { return index + 1 }
    return span.upperBound
  }

  /// Whether a code span takes up part of a destination, which then is none.
  private static func overlapsCode(
    _ destination: Range<Int>, in line: ArraySlice<UInt8>, _ spans: inout ArraySlice<Range<Int>>?
  ) -> Bool {
    guard spans != nil || line[destination].contains(backtick) else { return false }
    var left = spans ?? codeSpans(in: line)[...]
    while let span = left.first, span.upperBound <= destination.lowerBound { left.removeFirst() }
    spans = left
    return left.first?.overlaps(destination) ?? false
  }

  /// Where the destination stands in `](destination)` at the start of a text; nil for another text.
  private static func destination(atStartOf text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text.starts(with: "](".utf8) else { return nil }
    let start = text.startIndex + 2
    guard start < text.endIndex else { return nil }
    let end =
      text[start] == UInt8(ascii: "<")
      ? endOfBracketed(text[start...]) : endOfBare(text[start...])
    guard let end, end < text.endIndex else { return nil }
    if text[end] == UInt8(ascii: ")") { return start..<end }
    let title = text[end...].drop(while: blanks.contains).first
    let opens = title == UInt8(ascii: "\"") || title == UInt8(ascii: "'")
    return blanks.contains(text[end]) && opens ? start..<end : nil
  }

  /// Where `<destination>` ends, behind the bracket.
  private static func endOfBracketed(_ text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex + 1
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "<"): return nil
      case backslash: index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// Where a destination without brackets ends: at a blank, or a `)` that closes none of its own.
  private static func endOfBare(_ text: ArraySlice<UInt8>) -> Int? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      switch text[index] {
      case 0...UInt8(ascii: " "), 0x7F: return depth == 0 ? index : nil
      case backslash: index += 2
      case UInt8(ascii: "("):
        // CommonMark's own bound, which also keeps `](((((…` from being scanned for every bracket.
        guard depth < 32 else { return nil }
        depth += 1
        index += 1
      case UInt8(ascii: ")"):
        guard depth > 0 else { return index }
        depth -= 1
        index += 1
      default: index += 1
      }
    }
    return nil
  }

  /// Where the target stands in `[[target|shown]]` at the start of a text.
  private static func target(atStartOf text: ArraySlice<UInt8>) -> Range<Int>? {
    guard text.starts(with: "[[".utf8) else { return nil }
    let start = text.startIndex + 2
    let stops = [UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]")]
    guard let end = text[start...].firstIndex(where: stops.contains), end > start,
      text[end] != UInt8(ascii: "[")
    else { return nil }
    let tail = text[end...]
    guard tail.first == UInt8(ascii: "|") || tail.starts(with: "]]".utf8) else { return nil }
    return start..<end
  }

  /// The code spans of a line, in order: runs of backticks, each closed by the next of equal length.
  private static func codeSpans(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = line.startIndex
    while index < line.endIndex {
      guard line[index] == backtick else {
        index += 1
        continue
      }
      let end = line[index...].firstIndex { $0 != backtick } ?? line.endIndex
      runs.append(index..<end)
      index = end
    }
    // From the back, so that each run knows its partner without a search.
    var closers = [Int?](repeating: nil, count: runs.count)
    var latest: [Int: Int] = [:]
    for number in runs.indices.reversed() {
      closers[number] = latest[runs[number].count]
      latest[runs[number].count] = number
    }
    var spans: [Range<Int>] = []
    var number = 0
    while number < runs.count {
      let isEscaped = isEscaped(runs[number].lowerBound, in: line)
      guard let closer = closers[number], !isEscaped else {
        number += 1
        continue
      }
      spans.append(runs[number].lowerBound..<runs[closer].upperBound)
      number = closer + 1
    }
    return spans
  }

  private static func isEscaped(_ index: Int, in line: ArraySlice<UInt8>) -> Bool {
    let before = line[..<index].reversed().prefix { $0 == backslash }
    return before.count % 2 == 1
  }
}
