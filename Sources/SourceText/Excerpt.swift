/// A diagnostic as it is printed: what it says, the line of source that it is about, and what to do.
///
///     peers/ada.md:7:8: error: `trust` is `8`; it goes from 1 to 5 [impossible-value]
///         7 | trust: 8
///           |        ^
///           fix: a number from 1 to 5
///
/// The line is drawn from the file's bytes, never from what was read in them. Tabs are blanks, what
/// would drive the terminal stands as its number, and bytes that are not UTF-8 as U+FFFD.
public struct Excerpt: Sendable {
  /// One for each line of the terminal, without line endings.
  public let lines: [String]

  /// `file` is nil where there are no bytes to show, `width` the cells that the source line may take.
  ///
  /// Shows no source for a private line, an empty line, and a line that the file doesn't have.
  public init(_ diagnostic: Diagnostic, in file: SourceFile? = nil, width: Int = 80) {
    let place = diagnostic.place
    var lines = [
      "\(SafeText(place.path.text)):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
        + "\(SafeText(diagnostic.message)) [\(diagnostic.code.rawValue)]"
    ]
    let number = Excerpt.padded("\(place.line)")
    let margin = String(repeating: " ", count: number.count)
    if let file, !diagnostic.isPrivate {
      let width = max(20, width)
      let line = ShownLine(
        file.bytes[file.lines.content(of: place.line)], column: place.column, reach: width * 8)
      if let shown = line.cut(to: width), file.lines.count >= place.line {
        lines.append("\(number) | \(shown.text)")
        lines.append("\(margin) | \(String(repeating: " ", count: shown.caretCell))^")
      }
    }
    if let fix = diagnostic.fix { lines.append("\(margin)   fix: \(SafeText(fix))") }
    self.lines = lines
  }

  private static func padded(_ number: String) -> String {
    String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number
  }
}

/// A line of source in pieces that a terminal shows, and which of them a column is in.
private struct ShownLine {
  /// What a character and the marks on it show as, and the cells it takes.
  private var pieces: [(text: String, cells: Int)] = []
  /// The piece that the column is in, one behind the last at the line's end.
  private var caret = 0
  private let isCutBefore: Bool
  private let isCutAfter: Bool

  /// Looks at no more than `reach` bytes on either side of the column: a line may be a whole file long,
  /// and a file may have a diagnostic for each of its words.
  init(_ line: ArraySlice<UInt8>, column: Int, reach: Int) {
    let target = line.startIndex + max(0, column - 1)
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    let bytes = line[..<min(line.endIndex, target + reach)].dropFirst(
      max(0, min(target, line.endIndex) - reach - line.startIndex))
    var index = bytes.startIndex
    if index > line.startIndex {
      index = bytes.prefix(3).firstIndex { !isContinuation($0) } ?? index
    }
    (isCutBefore, isCutAfter) = (index > line.startIndex, bytes.endIndex < line.endIndex)
    var cells = 0
    var before: Unicode.Scalar?
    while index < bytes.endIndex {
      let (scalar, length) = ShownLine.decode(bytes[index...])
      let text =
        scalar == "\t" ? String(repeating: " ", count: 4 - cells % 4) : SafeText.shown(scalar)
      let width =
        scalar == "\t" || scalar.isHidden
        ? text.utf8.count : TerminalWidth.cells(of: scalar, after: before)
      // What takes no cell belongs to the character before it.
      if width == 0 || scalar == "\u{FE0F}", let last = pieces.indices.last {
        pieces[last].text += text
        pieces[last].cells += width
      } else {
        pieces.append((text, width))
      }
      index += length
      cells += width
      before = scalar
      if target >= index {
        caret = pieces.count
      } else if target >= index - length {
        caret = pieces.count - 1
      }
    }
  }

  /// The line, cut around the caret to a number of cells, and the cell of the caret; nil for an empty line.
  func cut(to width: Int) -> (text: String, caretCell: Int)? {
    guard pieces.contains(where: { $0.text != " " }) else { return nil }
    let before = pieces[..<caret].reduce(0) { $0 + $1.cells }
    let all = pieces[caret...].reduce(before) { $0 + $1.cells }
    var (start, end) = (0, pieces.count)
    if all > width {
      var left = width - 2
      // Two thirds of the line stand before the caret, or more where the line ends soon.
      let wanted = max(width / 3 * 2, left - (all - before))
      start = caret
      var used = 0
      while start > 0, used + pieces[start - 1].cells <= min(wanted, left) {
        start -= 1
        used += pieces[start].cells
      }
      left -= used
      end = caret
      while end < pieces.count, pieces[end].cells <= left {
        left -= pieces[end].cells
        end += 1
      }
    }
    let text = pieces[start..<end].map(\.text).joined()
    let (isCutBefore, isCutAfter) = (isCutBefore || start > 0, isCutAfter || end < pieces.count)
    let caretCell = pieces[start..<caret].reduce(isCutBefore ? 1 : 0) { $0 + $1.cells }
    return ((isCutBefore ? "…" : "") + text + (isCutAfter ? "…" : ""), caretCell)
  }

  /// The first scalar and the number of its bytes; one byte that is not UTF-8 is U+FFFD.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int) {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}
