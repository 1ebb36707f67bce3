/// A run of plain words and what stands right before and behind it: questions about what its marks
/// would do there, each answered without regard to the rest of the page.
struct PlainWords {
  let scalars: [Unicode.Scalar]
  /// The scalar before, nil at the start of a line.
  let before: Unicode.Scalar?
  /// The scalar behind, nil where it is not known.
  let after: Unicode.Scalar?
  /// Whether a block may begin at the first scalar.
  let isLineStart: Bool

  init(
    _ scalars: [Unicode.Scalar], before: Unicode.Scalar?, after: Unicode.Scalar?, isLineStart: Bool
  ) {
    (self.scalars, self.before, self.after) = (scalars, before, after)
    self.isLineStart = isLineStart
  }

  /// The scalar at an index, or the one before or behind the words.
  func scalar(_ index: Int) -> Unicode.Scalar? {
    if index < 0 { return before }
    return index < scalars.count ? scalars[index] : after
  }

  /// The index behind the scalars from `start` on that are wanted.
  func end(from start: Int, while isWanted: (Unicode.Scalar) -> Bool) -> Int {
    var index = start
    while index < scalars.count, isWanted(scalars[index]) { index += 1 }
    return index
  }

  // MARK: Blocks

  /// Whether a block's mark would begin or end at an index: CommonMark 4.1–4.9, 5.1, 5.2, the lines of
  /// dashes and bars of GitHub's tables, and `:::`.
  func opensBlock(at index: Int) -> Bool {
    let mark = scalars[index]
    if mark == "." || mark == ")" { return endsNumber(at: index) }
    guard index == 0 else { return false }
    switch mark {
    case ">", "|": return true
    case ":": return scalar(1) == ":" || scalar(1) == "-"
    case "#", "=", "-", "+":
      let end = end(from: 0) { $0 == mark }
      guard let following = scalar(end) else { return true }
      return following.properties.isWhitespace
        || mark == "-" && (following == "|" || following == ":")
    default: return false
    }
  }

  private func endsNumber(at index: Int) -> Bool {
    guard (1...9).contains(index), end(from: 0, while: \.isASCIIDigit) == index else {
      return false
    }
    return scalar(index + 1)?.properties.isWhitespace ?? true
  }

  /// Whether a `#` begins the run that closes a heading.
  func closesHeading(at index: Int) -> Bool {
    scalar(index - 1)?.properties.isWhitespace ?? true
      && end(from: index) { $0 == "#" } == scalars.count
  }

  // MARK: Marks inside a line

  /// Whether the run of `*` or `_` around an index may open or close emphasis (CommonMark 6.2): not
  /// between blanks, and not within a word where that is said of `_`.
  func mayBeEmphasis(at index: Int, inWords: Bool = false) -> Bool {
    if !inWords, let sides = sides(ofRunAt: index), sides.before.isWordScalar,
      sides.after.isWordScalar
    {
      return false
    }
    return !isRunAlone(at: index)
  }

  /// Whether there is a blank before and a blank behind the run of one mark around an index.
  func isRunAlone(at index: Int) -> Bool {
    guard let sides = sides(ofRunAt: index), !isLineStart || runStart(at: index) > 0 else {
      return false
    }
    return sides.before.properties.isWhitespace && sides.after.properties.isWhitespace
  }

  /// Longer runs are nobody's everyday words; asked for at each of their marks they would cost their
  /// square.
  private static let longestRun = 32

  /// What stands before and behind the run of one mark around an index; nil at a text's end and where
  /// the run is too long.
  private func sides(ofRunAt index: Int) -> (before: Unicode.Scalar, after: Unicode.Scalar)? {
    let start = runStart(at: index)
    var end = index
    while end < scalars.count, scalars[end] == scalars[index], end - start <= PlainWords.longestRun
    {
      end += 1
    }
    guard end - start <= PlainWords.longestRun, let before = scalar(start - 1),
      let after = scalar(end)
    else { return nil }
    return (before, after)
  }

  private func runStart(at index: Int) -> Int {
    var start = index
    while start > 0, scalars[start - 1] == scalars[index], index - start <= PlainWords.longestRun {
      start -= 1
    }
    return start
  }

  /// Whether a `<` may open a tag, a comment or an autolink (CommonMark 6.5, 6.6).
  func opensTag(at index: Int) -> Bool {
    guard let next = scalar(index + 1) else { return true }
    if "/!?".unicodeScalars.contains(next) || next.isASCII && next.properties.isAlphabetic {
      return true
    }
    let end = end(from: index + 1) { !$0.properties.isWhitespace && $0 != "<" }
    return scalars[(index + 1)..<end].contains("@")
  }

  /// Whether an entity stands at an index: `&#9;`, `&#x9;`, or `&` and at least two letters or digits
  /// and `;`.
  func opensEntity(at index: Int) -> Bool {
    let isNumber = scalar(index + 1) == "#"
    let start = index + (isNumber ? 2 : 1)
    let end = end(from: start) { $0.isASCII && $0.isWordScalar }
    return scalar(end) == ";" && end - start >= (isNumber ? 1 : 2)
  }

  /// Whether a `#` begins a tag: behind a blank or punctuation, before anything but a number alone.
  func opensTagName(at index: Int) -> Bool {
    if let before = scalar(index - 1) {
      guard
        before.isASCII
          ? before == " " || "([{\"',;|*_~>!".unicodeScalars.contains(before) : !before.isWordScalar
      else { return false }
    }
    guard let next = scalar(index + 1), !next.properties.isWhitespace, next != "#" else {
      return false
    }
    // `#12` and `#12,` are numbers to most readers; `#1a` and `#1:1` are tags to some.
    let digits = end(from: index + 1, while: \.isASCIIDigit)
    let mark = end(from: digits) { ".,;:!?)]\"".unicodeScalars.contains($0) }
    return digits == index + 1 || scalar(mark)?.properties.isWhitespace == false
  }

  /// Whether a `^` begins a block id: the last word of all.
  func opensBlockID(at index: Int) -> Bool {
    guard after == nil, scalar(index - 1)?.properties.isWhitespace ?? true else { return false }
    let end = end(from: index + 1) { $0.isASCII && $0.isWordScalar || $0 == "-" }
    return end == scalars.count && end > index + 1
  }
}
