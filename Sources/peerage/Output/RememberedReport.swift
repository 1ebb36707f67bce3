internal import SourceText

/// The report of a sync that had nothing to do, in a form that a file can hold: a letter for the
/// status, then a line each, which begins with a letter for its stream and one for its style.
///
/// What is printed of it is what would have been printed then, in the colours of now.
enum RememberedReport {
  private static let styles: [(letter: UInt8, style: ConsoleLine.Style)] = [
    (UInt8(ascii: "p"), .plain), (UInt8(ascii: "h"), .heading), (UInt8(ascii: "a"), .added),
    (UInt8(ascii: "r"), .removed), (UInt8(ascii: "e"), .error), (UInt8(ascii: "w"), .warning),
  ]
  private static let statuses: [(letter: UInt8, status: ExitStatus)] = [
    (UInt8(ascii: "0"), .fine), (UInt8(ascii: "1"), .ownerIsNeeded),
  ]
  private static let lineFeed = UInt8(ascii: "\n")

  /// Nil for a report that no sync with nothing to do gives.
  static func bytes(of report: SyncReport) -> [UInt8]? {
    guard let status = statuses.first(where: { $0.status == report.status }) else { return nil }
    var bytes = [status.letter, lineFeed]
    for (stream, lines) in [("o", report.output), ("e", report.errors)] {
      for line in lines {
        guard let style = styles.first(where: { $0.style == line.style }) else { return nil }
        bytes += stream.utf8
        bytes.append(style.letter)
        // Safe text holds no line feed, and stays as it is when it is made safe once more.
        bytes += SafeText(line.text).text.utf8
        bytes.append(lineFeed)
      }
    }
    return bytes
  }

  /// Nil for bytes that are no report.
  static func report(from bytes: [UInt8]) -> SyncReport? {
    var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), first.count == 1, let last = lines.popLast(), last.isEmpty,
      let status = statuses.first(where: { $0.letter == first.first })?.status
    else { return nil }
    var (output, errors): ([ConsoleLine], [ConsoleLine]) = ([], [])
    for line in lines {
      guard line.count >= 2,
        let style = styles.first(where: { $0.letter == line[line.startIndex + 1] })?.style
      else { return nil }
      let shown = ConsoleLine(String(decoding: line.dropFirst(2), as: UTF8.self), style)
      switch line[line.startIndex] {
      case UInt8(ascii: "o"): output.append(shown)
      case UInt8(ascii: "e"): errors.append(shown)
      default: return nil
      }
    }
    return SyncReport(output: output, errors: errors, status: status)
  }
}
