/// What the line of a page so far says about what would be active behind it.
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
  /// The punctuation of the line's text that no backslash makes plain.
  private(set) var marks: Set<Unicode.Scalar> = []
  /// The scalar right before, nil at the start of the line.
  private(set) var last: Unicode.Scalar?
  /// What a `::` would end here.
  private(set) var key = FieldKeyState()

  /// Reads the UTF-8 bytes of the line so far.
  init(after linePrefix: ArraySlice<UInt8>) {
    let text = Array(String(decoding: linePrefix, as: UTF8.self).unicodeScalars)
    last = text.last
    var index = skipContainers(text)
    isBlockStart = index == text.count
    let hashes = text[index...].prefix { $0 == "#" }.count
    if (1...6).contains(hashes), index + hashes < text.count, text[index + hashes].isPageBlank {
      isHeading = true
      index += hashes
    }
    while index < text.count, text[index].isPageBlank { index += 1 }
    guard index < text.count else { return }
    isTableRow = text[index] == "|"
    opensWithEmphasis = text[index] == "*" || text[index] == "_"
    readText(text[index...])
  }

  /// The index behind quote marks and item markers.
  private mutating func skipContainers(_ text: [Unicode.Scalar]) -> Int {
    var index = 0
    while true {
      while index < text.count, text[index].isPageBlank { index += 1 }
      guard index < text.count else { return index }
      if text[index] == ">" {
        index += 1
        continue
      }
      let digits = text[index...].prefix { $0.isASCIIDigit }.count
      let marker = index + digits
      guard marker + 1 < text.count, text[marker + 1].isPageBlank,
        digits == 0 ? "-+*".unicodeScalars.contains(text[marker]) : digits < 10,
        digits == 0 || text[marker] == "." || text[marker] == ")"
      else { return index }
      isItem = true
      index = marker + 1
    }
  }

  private mutating func readText(_ text: ArraySlice<Unicode.Scalar>) {
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = text[index]
      if scalar == "\\", index + 1 < text.endIndex, text[index + 1].isASCIIPunctuation {
        key.add(text[index + 1])
        index += 2
        continue
      }
      if scalar == "`" {
        let end = codeEnd(from: index, in: text)
        for inner in text[index..<end] { key.add(inner) }
        hasWords = true
        index = end
        continue
      }
      if scalar == "[" { openBrackets += 1 }
      if scalar == "]", openBrackets > 0 { openBrackets -= 1 }
      if scalar.isASCIIPunctuation { marks.insert(scalar) }
      if scalar.isWordScalar { hasWords = true }
      key.add(scalar)
      index += 1
    }
  }

  /// The index behind the code span that a run of backticks opens, behind the run where it opens none.
  private func codeEnd(from start: Int, in text: ArraySlice<Unicode.Scalar>) -> Int {
    let length = text[start...].prefix { $0 == "`" }.count
    var index = start + length
    while index < text.endIndex {
      let run = text[index...].prefix { $0 == "`" }.count
      if run == length { return index + run }
      index += max(1, run)
    }
    return start + length
  }
}

/// Whether a `::` behind the scalars so far would make what stands before it the key of a field.
///
/// That is so where nothing but a key stands on the line, punctuation before it aside, and behind an
/// opening bracket that has no other bracket after it: the readings of Dataview and of our own scanner.
struct FieldKeyState {
  private var isWholeLine = true
  private var hasWords = false
  private var isInBracket = false
  private var isBehindColon = false

  var mayEnd: Bool { isWholeLine && hasWords || isInBracket }

  mutating func add(_ scalar: Unicode.Scalar) {
    if scalar == ":" {
      isBehindColon = true
      return
    }
    if isBehindColon, hasWords { isWholeLine = false }
    isBehindColon = false
    switch scalar {
    case "[", "(": isInBracket = true
    case "]", ")": isInBracket = false
    default: break
    }
    let isKeyMark = "-_/*~` ".unicodeScalars.contains(scalar)
    if scalar.isASCIIPunctuation, !isKeyMark {
      if hasWords { isWholeLine = false }
    } else if !isKeyMark {
      hasWords = true
    }
  }
}

extension Unicode.Scalar {
  var isPageBlank: Bool { self == " " || self == "\t" }
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  /// Whether a backslash before it makes it plain.
  var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
  /// Whether it is surely neither blank nor punctuation to any reader of emphasis.
  var isWordScalar: Bool {
    // The tables of Unicode are slow, and most of what is written is ASCII.
    if isASCII { return isASCIIDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
