internal import Notes

/// Writes words as Markdown that shows them, with a backslash before what would be active.
///
/// What is active follows CommonMark 0.31, GitHub's tables, strikethrough and mathematics, Obsidian's
/// tags, highlights, comments and block ids, and Dataview's fields. Time linear in the words.
struct PageEscaper {
  private let place: PagePlace
  private var key: FieldKeyState
  private var output = String.UnicodeScalarView()
  /// How often a mark that only matters in pairs stands in all the plain words.
  private let starCount: Int
  private let tildeCount: Int
  private let dollarCount: Int
  /// The last scalar of what was added, else of the line before.
  private var last: Unicode.Scalar?
  private var isFirst = true

  init(place: PagePlace, pieces: [Words.Piece]) {
    self.place = place
    (key, last) = (place.key, place.last)
    var (stars, tildes, dollars) = (0, 0, 0)
    for case .plain(let text) in pieces {
      for scalar in text.unicodeScalars {
        if scalar == "*" { stars += 1 }
        if scalar == "~" { tildes += 1 }
        if scalar == "$" { dollars += 1 }
      }
    }
    (starCount, tildeCount, dollarCount) = (stars, tildes, dollars)
  }

  var markdown: String { String(output) }

  /// Adds a code span. Where none can hold the text, its words are plain.
  mutating func add(code text: String) {
    // A run of backticks would grow together with one that stands before it; and GitHub's tables know
    // no way to write a backslash before a bar in code.
    if isFirst && last == "`" || place.isTableRow && text.contains("\\|") {
      add(text, isLast: true)
      return
    }
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    output.append(contentsOf: (fence + padding).unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "|", place.isTableRow { output.append("\\") }
      output.append(scalar)
      key.add(scalar)
    }
    output.append(contentsOf: (padding + fence).unicodeScalars)
    (last, isFirst) = ("`", false)
  }

  /// Adds plain words; `isLast` tells that what follows them is the template's.
  mutating func add(_ text: String, isLast: Bool) {
    let words = PlainWords(
      Array(text.unicodeScalars), before: last, after: isLast ? nil : "`",
      isLineStart: isFirst && place.isBlockStart)
    let breaks = readingBreaks(in: words)
    for index in words.scalars.indices {
      let scalar = words.scalars[index]
      if breaks.contains(index), place.openBrackets > 0 {
        // A link's text is read with its backslashes off, so that only an entity is left.
        for part in "&#\(scalar.value);".unicodeScalars { output.append(part) }
      } else {
        if breaks.contains(index) || isActive(at: index, in: words) { output.append("\\") }
        output.append(scalar)
      }
      key.add(scalar)
    }
    last = words.scalars.last ?? last
    isFirst = false
  }

  /// The places at which a date or a mark's name is broken, so that it is no meeting and no mark.
  private func readingBreaks(in words: PlainWords) -> Set<Int> {
    if place.isHeading { return words.datesInHeading.union(markBreak(in: words)) }
    let isItemStart = isFirst && !place.hasWords && (place.isItem || place.opensWithEmphasis)
    return isItemStart ? words.leadingDate.union(markBreak(in: words)) : markBreak(in: words)
  }

  private func markBreak(in words: PlainWords) -> Set<Int> {
    // In a link's text no colon ends a name.
    isFirst && !place.hasWords && place.openBrackets == 0 ? words.markName : []
  }

  // MARK: What is active

  private func isActive(at index: Int, in words: PlainWords) -> Bool {
    let (before, after) = (words.scalar(index - 1), words.scalar(index + 1))
    if words.isLineStart, words.opensBlock(at: index) { return true }
    switch words.scalars[index] {
    case "`", "[": return true
    case "]": return place.openBrackets > 0
    case "(": return isFirst && index == 0 && before == "]"
    case "\\": return after.map(\.isASCIIPunctuation) ?? true
    case "*": return isActiveStar(at: index, in: words)
    case "_": return words.mayBeEmphasis(at: index)
    case "~": return isActiveTilde(at: index, in: words)
    case "=": return before == "=" && !words.isRunAlone(at: index)
    case "%": return before == "%"
    case "$": return isActiveDollar(before: before, after: after)
    case ":": return key.mayEnd && (before == ":" || after == nil)
    case "<": return words.opensTag(at: index)
    case "&": return words.opensEntity(at: index)
    case "#":
      return words.opensTagName(at: index) || place.isHeading && words.closesHeading(at: index)
    case "|": return place.isTableRow
    case "^": return words.opensBlockID(at: index)
    default: return false
    }
  }

  private func isActiveStar(at index: Int, in words: PlainWords) -> Bool {
    let isLone = starCount == 1 && !place.marks.contains("*")
    let (before, after) = (words.scalar(index - 1), words.scalar(index + 1))
    if isLone, before?.isWordScalar == true, after?.isWordScalar == true { return false }
    return before == "*" || after == "*" || words.mayBeEmphasis(at: index, inWords: true)
  }

  private func isActiveTilde(at index: Int, in words: PlainWords) -> Bool {
    let (before, after) = (words.scalar(index - 1), words.scalar(index + 1))
    if before == "~" || after == "~" || place.marks.contains("~") { return true }
    return tildeCount > 1 && before?.properties.isWhitespace == false
  }

  /// A `$` before a digit ends no formula, and one alone on its line makes none.
  private func isActiveDollar(before: Unicode.Scalar?, after: Unicode.Scalar?) -> Bool {
    if before == "$" || after == "$" || before == "`" || after == "`" { return true }
    if after?.isASCIIDigit == true { return false }
    return dollarCount > 1 || place.marks.contains("$")
  }
}
