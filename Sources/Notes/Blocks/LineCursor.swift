/// A place on a line that moves over quote marks, indentation and item markers as CommonMark does.
///
/// Indentation counts in columns; a tab reaches to the next multiple of 4 and may be used in parts.
struct LineCursor {
  /// What a line must show at its start to go on with an open block.
  enum Container {
    case quote
    /// The columns between the item's own start and its text.
    case item(width: Int)
  }

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private var column = 0

  init(_ line: Range<Int>, in bytes: [UInt8]) {
    (self.bytes, offset, end) = (bytes, line.lowerBound, line.upperBound)
  }

  /// The rest of the line without the blanks at its ends.
  var text: Range<Int> {
    var (start, end) = (offset, end)
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Moves over what goes on with an open block; says false, and stays, where the line does not.
  mutating func follow(_ container: Container) -> Bool {
    switch container {
    case .quote: return enterQuote()
    case .item(let width):
      if text.isEmpty { return true }
      guard indentation >= width else { return false }
      skip(columns: width)
      return true
    }
  }

  /// Moves over `>` and one blank behind it.
  mutating func enterQuote() -> Bool {
    let indentation = indentation
    let start = text.lowerBound
    guard indentation < 4, start < end, bytes[start] == UInt8(ascii: ">") else { return false }
    skip(columns: indentation)
    step()
    skip(columns: 1)
    return true
  }

  /// Moves over an item's marker and the blanks that belong to it; gives the item's width.
  mutating func enterItem() -> Int {
    let indentation = indentation
    skip(columns: indentation)
    let markerStart = column
    while offset < end, bytes[offset].isDigit { step() }
    if offset < end, !bytes[offset].isBlank { step() }
    let markerWidth = column - markerStart
    let blanks = self.indentation
    // An item that begins with an empty line or with indented code owns one blank.
    let owned = blanks > 4 || text.isEmpty ? 1 : blanks
    skip(columns: owned)
    return indentation + markerWidth + owned
  }

  private var indentation: Int {
    var (index, reached) = (offset, column)
    while index < end, bytes[index].isBlank {
      reached += width(of: bytes[index], at: reached)
      index += 1
    }
    return reached - column
  }

  private mutating func skip(columns count: Int) {
    var left = count
    while left > 0, offset < end, bytes[offset].isBlank {
      let width = width(of: bytes[offset], at: column)
      if width <= left { offset += 1 }
      column += min(width, left)
      left -= width
    }
  }

  private mutating func step() {
    offset += 1
    column += 1
  }

  private func width(of blank: UInt8, at column: Int) -> Int {
    blank == UInt8(ascii: "\t") ? 4 - column % 4 : 1
  }
}
