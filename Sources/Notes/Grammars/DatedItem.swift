public import Calendar
public import SourceText

/// A list item or paragraph that begins with an ISO date: a meeting in one line.
///
///     - 2026-01-15: asked about …     **2026-05-18 — Slack DM**     - **2026-05-18** — Slack DM
public struct DatedItem: Hashable, Sendable {
  /// A day, or a date that no calendar has.
  public let date: DateText
  public let time: ClockTime?
  /// The offsets of the date in the file; of the whole link where it is one.
  public let range: Range<Int>
  /// Whether the date opens bold text; a paragraph is a meeting only then.
  public let isBold: Bool
  /// The bold words behind the date where there are any, else the rest of the line.
  public let title: Words
  /// `impossible-date`; empty where there is a day.
  public let diagnostics: [Diagnostic]

  public var day: Day? { date.day }

  /// Reads the first line of a paragraph's inlines, the item's marker and box off.
  public static func read(_ inlines: [Inline], in file: SourceFile) -> DatedItem? {
    guard mayBegin(inlines, in: file) else { return nil }
    let line = inlines.firstLine
    let flat = FlatText(line, in: file)
    var cursor = flat.cursor
    cursor.skipBlanks()
    let start = cursor.offset
    guard let match = DateText.prefix(of: cursor), isISO(flat, start..<match.dateEnd) else {
      return nil
    }
    let range = flat.source(of: start..<match.dateEnd)
    let taken = flat.source(of: 0..<DatePlace.skipSeparators(from: match.end, in: flat))
    let isBold = opensBold(line, before: range.lowerBound, in: file)
    return DatedItem(
      date: match.date, time: match.time, range: range, isBold: isBold,
      title: title(of: line, behind: taken, isBold: isBold, in: file),
      diagnostics: match.date.diagnostic(at: file.place(at: range.lowerBound)).map { [$0] } ?? [])
  }

  /// Whether the first character may be a digit: nearly all lines end here.
  private static func mayBegin(_ inlines: [Inline], in file: SourceFile) -> Bool {
    for inline in inlines {
      switch inline.kind {
      case .text:
        let first = inline.range.first { !file.bytes[$0].isBlank }
        guard let first else { continue }
        // What is not ASCII, and what controls, may be a blank of another kind.
        return file.bytes[first].isDigit || file.bytes[first] >= 0x80 || file.bytes[first] < 0x20
      case .wikiLink, .link, .field, .tag, .comment, .mention, .escape, .lineKey: return true
      case .emphasis, .strike, .html, .blockID: continue
      case .code, .lineBreak: return false
      }
    }
    return false
  }

  private static func isISO(_ flat: FlatText, _ range: Range<Int>) -> Bool {
    range.count == 10 && flat.bytes[range.lowerBound].isDigit
      && flat.bytes[range.lowerBound + 4] == UInt8(ascii: "-")
      && flat.bytes[range.lowerBound + 7] == UInt8(ascii: "-")
  }

  private static func opensBold(_ line: [Inline], before offset: Int, in file: SourceFile) -> Bool {
    line.contains {
      $0.isEmphasis && $0.range.count >= 2 && $0.range.upperBound <= offset
    }
  }

  private static func title(
    of line: [Inline], behind taken: Range<Int>, isBold: Bool, in file: SourceFile
  ) -> Words {
    if isBold,
      let close = line.firstIndex(where: {
        $0.isEmphasis && $0.range.count >= 2 && $0.range.lowerBound >= taken.upperBound
      })
    {
      let words = Words(Array(line[..<close]), in: file, leavingOut: [taken])
      if !words.isEmpty { return words }
    }
    return Words(line, in: file, leavingOut: [taken])
  }
}
