internal import Notes

/// Writes words as Markdown that shows them, with a backslash before what would be active.
///
/// What is active follows CommonMark 0.31, GitHub's tables, strikethrough and mathematics, Obsidian's
/// tags, highlights, comments and block ids, and Dataview's fields. Time linear in the words.
struct PageEscaper {
  private let place: PagePlace
  private var key: FieldKeyState
  /// How often a mark that only matters in pairs stands in all the plain words.
  private var starCount = 0
  private var tildeCount = 0
  private var dollarCount = 0
  /// The last scalar of what was added, else of the line before.
  private var last: Unicode.Scalar?
  private var isFirst = true

  /// Takes the page that the words are added to.
  init(_ page: inout PageBuffer) {
    place = page.place()
    key = place.key
    last = page.bytes.scalar(before: page.bytes.count, from: page.lineStart)
  }

  /// Counts the marks in plain words that will be added: done for all of them before the first is.
  mutating func count(_ text: String) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*") { starCount += 1 }
      if byte == UInt8(ascii: "~") { tildeCount += 1 }
      if byte == UInt8(ascii: "$") { dollarCount += 1 }
    }
  }

  /// Adds a code span. Where none can hold the text, its words are plain.
  mutating func add(code text: String, to page: inout PageBuffer) {
    // A run of backticks would grow together with one that stands before it; and GitHub's tables know
    // no way to write a backslash before a bar in code.
    if isFirst && last == "`" || place.isTableRow && text.contains("\\|") {
      add(text, isLast: true, to: &page)
      return
    }
    let backtick = UInt8(ascii: "`")
    var (longest, run) = (0, 0)
    for byte in text.utf8 {
      run = byte == backtick ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = Array(repeating: backtick, count: longest + 1)
    let isPadded = text.utf8.first == backtick || text.utf8.last == backtick
    page.append(inLine: fence)
    if isPadded { page.append(inLine: UInt8(ascii: " ")) }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "|"), place.isTableRow { page.append(inLine: UInt8(ascii: "\\")) }
      page.append(inLine: byte)
      key.add(byte)
    }
    if isPadded { page.append(inLine: UInt8(ascii: " ")) }
    page.append(inLine: fence)
    (last, isFirst) = ("`", false)
  }

  /// Adds plain words; `isLast` tells that what follows them is the template's.
  mutating func add(_ text: String, isLast: Bool, to page: inout PageBuffer) {
    let words = PlainWords(
      bytes: Array(text.utf8), before: last, after: isLast ? nil : UInt8(ascii: "`"),
      isLineStart: isFirst && place.isBlockStart)
    let wanted: PageByteKinds =
      words.isLineStart ? [.mark, .colon, .parenthesis, .soft] : [.mark, .colon, .parenthesis]
    let table = PageByteKinds.table
    var breaks = readingBreaks(in: words)[...]
    // The bytes before these are on the page, and known to the key.
    var (written, keyEnd) = (0, 0)
    for index in words.bytes.indices {
      let byte = words.bytes[index]
      let isBreak = breaks.first == index
      guard isBreak || !table[Int(byte)].isDisjoint(with: wanted) else { continue }
      if byte == UInt8(ascii: ":"), !isBreak {
        for before in words.bytes[keyEnd..<index] { key.add(before) }
        keyEnd = index
      }
      guard isBreak || isActive(at: index, in: words) else { continue }
      page.append(inLine: words.bytes[written..<index])
      written = index
      if isBreak, place.openBrackets > 0 {
        // A link's text is read with its backslashes off, so that only an entity is left.
        page.append(inLine: "&#\(byte);".utf8)
        written += 1
      } else {
        page.append(inLine: UInt8(ascii: "\\"))
      }
      if isBreak { breaks.removeFirst() }
    }
    page.append(inLine: words.bytes[written...])
    for byte in words.bytes[keyEnd...] { key.add(byte) }
    last = words.bytes.scalar(before: words.bytes.count) ?? last
    isFirst = false
  }

  /// The places at which a date or a mark's name is broken, so that it is no meeting and no mark. Sorted.
  private func readingBreaks(in words: PlainWords) -> [Int] {
    // In a link's text no colon ends a name.
    let mark = isFirst && !place.hasWords && place.openBrackets == 0 ? words.markName : nil
    if place.isHeading {
      let dates = words.datesInHeading
      return mark.map { (dates + [$0]).sorted() } ?? dates
    }
    // A date at the beginning goes before any colon.
    let date = isFirst && place.isItemStart ? words.leadingDate : nil
    return [date, mark].compactMap(\.self)
  }

  // MARK: What is active

  private func isActive(at index: Int, in words: PlainWords) -> Bool {
    if words.isLineStart, words.opensBlock(at: index) { return true }
    let (before, after) = (words.mark(before: index), words.byte(at: index + 1))
    switch words.bytes[index] {
    case UInt8(ascii: "`"), UInt8(ascii: "["): return true
    case UInt8(ascii: "]"): return place.openBrackets > 0
    case UInt8(ascii: "("): return isFirst && index == 0 && before == UInt8(ascii: "]")
    case UInt8(ascii: "\\"): return after.map(\.isASCIIPunctuation) ?? true
    case UInt8(ascii: "*"): return isActiveStar(at: index, in: words)
    case UInt8(ascii: "_"): return words.mayBeEmphasis(at: index)
    case UInt8(ascii: "~"): return isActiveTilde(at: index, in: words)
    case UInt8(ascii: "="): return before == UInt8(ascii: "=") && !words.isRunAlone(at: index)
    case UInt8(ascii: "%"): return before == UInt8(ascii: "%")
    case UInt8(ascii: "$"): return isActiveDollar(before: before, after: after)
    case UInt8(ascii: ":"): return key.mayEnd && (before == UInt8(ascii: ":") || after == nil)
    case UInt8(ascii: "<"): return words.opensTag(at: index)
    case UInt8(ascii: "&"): return words.opensEntity(at: index)
    case UInt8(ascii: "#"):
      return words.opensTagName(at: index) || place.isHeading && words.closesHeading(at: index)
    case UInt8(ascii: "|"): return place.isTableRow
    case UInt8(ascii: "^"): return words.opensBlockID(at: index)
    default: return false
    }
  }

  private func isActiveStar(at index: Int, in words: PlainWords) -> Bool {
    let star = UInt8(ascii: "*")
    let isLone = starCount == 1 && !place.hasStar
    if isLone, words.scalar(before: index)?.isWordScalar == true,
      words.scalar(at: index + 1)?.isWordScalar == true
    {
      return false
    }
    return words.mark(before: index) == star || words.byte(at: index + 1) == star
      || words.mayBeEmphasis(at: index, inWords: true)
  }

  private func isActiveTilde(at index: Int, in words: PlainWords) -> Bool {
    let tilde = UInt8(ascii: "~")
    if words.mark(before: index) == tilde || words.byte(at: index + 1) == tilde { return true }
    if place.hasTilde { return true }
    return tildeCount > 1 && words.scalar(before: index)?.isPageSpace == false
  }

  /// A `$` before a digit ends no formula, and one alone on its line makes none.
  private func isActiveDollar(before: UInt8?, after: UInt8?) -> Bool {
    let (dollar, backtick) = (UInt8(ascii: "$"), UInt8(ascii: "`"))
    if before == dollar || after == dollar || before == backtick || after == backtick {
      return true
    }
    if after?.isASCIIDigit == true { return false }
    return dollarCount > 1 || place.hasDollar
  }
}
