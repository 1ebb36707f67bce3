/// What the line of a page so far says about what would be active behind it.
///
/// Read byte by byte: all that counts is ASCII, save for the question what is a letter.
struct PagePlace {
  /// Whether nothing but quote marks, item markers and blanks stand before: a block may begin here.
  private(set) var isBlockStart = true
  /// Whether an item's marker stands before.
  private(set) var isItem = false
  private(set) var isHeading = false
  private(set) var isTableRow = false
  /// Whether marks of emphasis open the line's text.
  private(set) var opensWithEmphasis = false
  /// Whether a letter or digit stands in the line's text before.
  private(set) var hasWords = false
  /// How many brackets are open that a `]` would close.
  private(set) var openBrackets = 0
  /// Whether these stand in the line's text and no backslash makes them plain.
  private(set) var hasStar = false
  private(set) var hasTilde = false
  private(set) var hasDollar = false
  /// What a `::` would end here.
  private(set) var key = FieldKeyState()

  /// Whether an entry of a note could begin here.
  var isItemStart: Bool { !hasWords && (isItem || opensWithEmphasis) }

  // MARK: What opens the line

  /// Reads what stands before the text of the line that begins at `start`. Gives where the text begins,
  /// nil where more of the line could still make something else of what there is.
  mutating func readOpening(of line: [UInt8], from start: Int, to end: Int) -> Int? {
    let (marker, isSure) = skipContainers(of: line, from: start, to: end)
    isBlockStart = marker == end
    var index = marker
    while index < end, line[index] == UInt8(ascii: "#") { index += 1 }
    let hashes = index - marker
    isHeading = (1...6).contains(hashes) && index < end && line[index].isBlank
    let isWhole = isSure && (hashes == 0 || index < end)
    if !isHeading { index = marker }
    while index < end, line[index].isBlank { index += 1 }
    guard index < end else { return nil }
    isTableRow = line[index] == UInt8(ascii: "|")
    opensWithEmphasis = line[index] == UInt8(ascii: "*") || line[index] == UInt8(ascii: "_")
    guard isWhole else {
      _ = readText(of: line, from: index, to: end, isWhole: true)
      return nil
    }
    return index
  }

  /// The index behind quote marks and item markers, and whether more of the line can't move it.
  private mutating func skipContainers(
    of line: [UInt8], from start: Int, to end: Int
  ) -> (index: Int, isSure: Bool) {
    var index = start
    while true {
      while index < end, line[index].isBlank { index += 1 }
      guard index < end else { return (index, false) }
      if line[index] == UInt8(ascii: ">") {
        index += 1
        continue
      }
      var marker = index
      while marker < end, line[marker].isASCIIDigit { marker += 1 }
      let digits = marker - index
      let isBullet = digits == 0 && line[marker].isItemMarker
      guard marker + 1 < end else { return (index, digits == 0 && !isBullet) }
      let isNumber =
        (1...9).contains(digits)
        && (line[marker] == UInt8(ascii: ".") || line[marker] == UInt8(ascii: ")"))
      guard isBullet || isNumber, line[marker + 1].isBlank else { return (index, true) }
      isItem = true
      index = marker + 1
    }
  }

  // MARK: The text

  /// Reads a line's text. Unless the line is `isWhole`, stops before what could be read otherwise once
  /// more follows: a backslash at the end, and a code span that is open or only just closed. Gives the
  /// index behind what was read.
  mutating func readText(
    of line: [UInt8], from start: Int, to end: Int, isWhole: Bool
  ) -> Int {
    var index = start
    while index < end {
      let byte = line[index]
      switch byte {
      case UInt8(ascii: "\\"):
        if index + 1 == end, !isWhole { return index }
        if index + 1 < end, line[index + 1].isASCIIPunctuation { index += 1 }
        key.add(line[index])
      case UInt8(ascii: "`"):
        let span = codeSpan(from: index, in: line, to: end)
        if !isWhole, !span.isClosed || span.end == end { return index }
        while index < span.end {
          key.add(line[index])
          index += 1
        }
        hasWords = true
        continue
      case UInt8(ascii: "["):
        openBrackets += 1
        key.add(byte)
      case UInt8(ascii: "]"):
        if openBrackets > 0 { openBrackets -= 1 }
        key.add(byte)
      default:
        if byte == UInt8(ascii: "*") { hasStar = true }
        if byte == UInt8(ascii: "~") { hasTilde = true }
        if byte == UInt8(ascii: "$") { hasDollar = true }
        if !hasWords { hasWords = line.scalar(at: index)?.isWordScalar == true }
        key.add(byte)
      }
      index += 1
    }
    return index
  }

  /// Where the code span ends that a run of backticks opens; behind the run where it opens none.
  private func codeSpan(
    from start: Int, in line: [UInt8], to end: Int
  ) -> (end: Int, isClosed: Bool) {
    func endOfRun(from start: Int) -> Int {
      var index = start
      while index < end, line[index] == UInt8(ascii: "`") { index += 1 }
      return index
    }
    let opening = endOfRun(from: start)
    var index = opening
    while index < end {
      let run = endOfRun(from: index)
      if run - index == opening - start { return (run, true) }
      index = max(index + 1, run)
    }
    return (opening, false)
  }
}

/// Follows a line while it grows, so that what has been read of it need not be read again for every text
/// that is added.
struct PageLineReader {
  /// The place at the end of what no more of the line can change.
  private var settled = PagePlace()
  /// Where that ends; nil while the line's opening may still change.
  private var settledEnd: Int?
  private var lineStart = 0

  /// The place at the end of a line, which has only grown since it was asked for last.
  mutating func place(in page: [UInt8], from start: Int, to end: Int) -> PagePlace {
    if start != lineStart { (lineStart, settledEnd) = (start, nil) }
    if settledEnd == nil {
      settled = PagePlace()
      settledEnd = settled.readOpening(of: page, from: start, to: end)
    }
    guard let known = settledEnd else { return settled }
    let reached = settled.readText(of: page, from: known, to: end, isWhole: false)
    settledEnd = reached
    guard reached < end else { return settled }
    var place = settled
    _ = place.readText(of: page, from: reached, to: end, isWhole: true)
    return place
  }
}
