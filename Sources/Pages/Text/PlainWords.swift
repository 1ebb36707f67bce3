/// A run of plain words and what stands right before and behind it: questions about what its marks
/// would do there, each answered without regard to the rest of the page.
///
/// Indices are those of bytes, for every mark is one.
struct PlainWords {
  let bytes: [UInt8]
  /// The scalar before, nil at the start of a line.
  let before: Unicode.Scalar?
  /// The byte behind, nil where it is not known.
  let after: UInt8?
  /// Whether a block may begin at the first byte.
  let isLineStart: Bool

  /// The byte at an index, or the one behind the words.
  func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : after }

  /// The scalar that begins at an index, or the one behind the words.
  func scalar(at index: Int) -> Unicode.Scalar? {
    index < bytes.count ? bytes.scalar(at: index) : after.map { Unicode.Scalar($0) }
  }

  /// The scalar that ends before an index, or the one before the words.
  func scalar(before index: Int) -> Unicode.Scalar? {
    index > 0 ? bytes.scalar(before: index) : before
  }

  /// The byte before an index: nil where none or no ASCII stands there.
  func mark(before index: Int) -> UInt8? {
    guard index > 0 else { return before.flatMap { $0.isASCII ? UInt8($0.value) : nil } }
    return bytes[index - 1]
  }

  /// The index behind the bytes from `start` on that are wanted.
  func end(from start: Int, while isWanted: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, isWanted(bytes[index]) { index += 1 }
    return index
  }

  // MARK: Blocks

  /// Whether a block's mark would begin or end at an index: CommonMark 4.1–4.9, 5.1, 5.2, the lines of
  /// dashes and bars of GitHub's tables, and `:::`.
  func opensBlock(at index: Int) -> Bool {
    let mark = bytes[index]
    if mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") { return endsNumber(at: index) }
    guard index == 0 else { return false }
    switch mark {
    case UInt8(ascii: ">"), UInt8(ascii: "|"): return true
    case UInt8(ascii: ":"):
      return byte(at: 1) == UInt8(ascii: ":") || byte(at: 1) == UInt8(ascii: "-")
    case UInt8(ascii: "#"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"):
      let end = end(from: 0) { $0 == mark }
      guard let following = scalar(at: end) else { return true }
      return following.isPageSpace
        || mark == UInt8(ascii: "-") && (following == "|" || following == ":")
    default: return false
    }
  }

  private func endsNumber(at index: Int) -> Bool {
    guard (1...9).contains(index), end(from: 0, while: \.isASCIIDigit) == index else {
      return false
    }
    return scalar(at: index + 1)?.isPageSpace ?? true
  }

  /// Whether a `#` begins the run that closes a heading.
  func closesHeading(at index: Int) -> Bool {
    scalar(before: index)?.isPageSpace ?? true
      && end(from: index) { $0 == UInt8(ascii: "#") } == bytes.count
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
    return sides.before.isPageSpace && sides.after.isPageSpace
  }

  /// Longer runs are nobody's everyday words; asked for at each of their marks they would cost their
  /// square.
  private static let longestRun = 32

  /// What stands before and behind the run of one mark around an index; nil at a text's end and where
  /// the run is too long.
  private func sides(ofRunAt index: Int) -> (before: Unicode.Scalar, after: Unicode.Scalar)? {
    let start = runStart(at: index)
    var end = index
    while end < bytes.count, bytes[end] == bytes[index], end - start <= PlainWords.longestRun {
      end += 1
    }
    guard end - start <= PlainWords.longestRun, let before = scalar(before: start),
      let after = scalar(at: end)
    else { return nil }
    return (before, after)
  }

  private func runStart(at index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1] == bytes[index], index - start <= PlainWords.longestRun {
      start -= 1
    }
    return start
  }

  /// Whether a `<` may open a tag, a comment or an autolink (CommonMark 6.5, 6.6).
  func opensTag(at index: Int) -> Bool {
    guard let next = byte(at: index + 1) else { return true }
    switch next {
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return true
    default: break
    }
    var index = index + 1
    while let next = scalar(at: index), index < bytes.count, next != "<", !next.isPageSpace {
      if next == "@" { return true }
      index += UTF8.width(next)
    }
    return false
  }

  /// Whether an entity stands at an index: `&#9;`, `&#x9;`, or `&` and at least two letters or digits
  /// and `;`.
  func opensEntity(at index: Int) -> Bool {
    let isNumber = byte(at: index + 1) == UInt8(ascii: "#")
    let start = index + (isNumber ? 2 : 1)
    let end = end(from: start, while: \.isASCIIWord)
    return byte(at: end) == UInt8(ascii: ";") && end - start >= (isNumber ? 1 : 2)
  }

  /// Whether a `#` begins a tag: behind a blank or punctuation, before anything but a number alone.
  func opensTagName(at index: Int) -> Bool {
    if let before = scalar(before: index) {
      guard before.isASCII ? PlainWords.opensTag(behind: before) : !before.isWordScalar
      else { return false }
    }
    guard let next = scalar(at: index + 1), !next.isPageSpace, next != "#" else { return false }
    // `#12` and `#12,` are numbers to most readers; `#1a` and `#1:1` are tags to some.
    let digits = end(from: index + 1, while: \.isASCIIDigit)
    let mark = end(from: digits, while: PlainWords.endsSentence)
    return digits == index + 1 || scalar(at: mark)?.isPageSpace == false
  }

  private static func opensTag(behind mark: Unicode.Scalar) -> Bool {
    switch mark {
    case " ", "(", "[", "{", "\"", "'", ",", ";", "|", "*", "_", "~", ">", "!": true
    default: false
    }
  }

  private static func endsSentence(_ mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "\""):
      true
    default: false
    }
  }

  /// Whether a `^` begins a block id: the last word of all.
  func opensBlockID(at index: Int) -> Bool {
    guard after == nil, scalar(before: index)?.isPageSpace ?? true else { return false }
    let end = end(from: index + 1) { $0.isASCIIWord || $0 == UInt8(ascii: "-") }
    return end == bytes.count && end > index + 1
  }
}
