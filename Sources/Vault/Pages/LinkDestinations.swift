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
    var kept: [UInt8] = []
    kept.reserveCapacity(line.count)
    var spans = codeSpans(in: line)[...]
    var index = line.startIndex
    while index < line.endIndex {
      while let span = spans.first, span.upperBound <= index { spans.removeFirst() }
      if let span = spans.first, index >= span.lowerBound {
        kept += line[index..<span.upperBound]
        index = span.upperBound
        continue
      }
      switch line[index] {
      case backslash:
        kept += line[index...].prefix(2)
        index = min(index + 2, line.endIndex)
      case UInt8(ascii: "]"), UInt8(ascii: "["):
        let rest = line[index...]
        if let destination = destination(atStartOf: rest) ?? target(atStartOf: rest),
          !(spans.first?.overlaps(destination) ?? false)
        {
          kept += line[index..<destination.lowerBound]
          index = destination.upperBound
        } else {
          kept.append(line[index])
          index += 1
        }
      case let byte:
        kept.append(byte)
        index += 1
      }
    }
    return kept
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
