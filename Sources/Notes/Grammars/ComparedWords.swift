internal import SourceText

/// The words of a text for comparing: lower case, without accents, cut at everything that is no letter
/// and no digit. `1:1` and `1-1` are one word, `1:1`.
struct ComparedWords: Equatable {
  let words: [String]

  init(_ text: some StringProtocol) { self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) {
    if let words = ComparedWords.plainWords(bytes) {
      self.words = words
      return
    }
    var cursor = TextCursor(Folded(String(decoding: bytes, as: UTF8.self)).text)
    var words: [String] = []
    var before: (last: Unicode.Scalar, beforeLast: Unicode.Scalar) = (" ", " ")
    while let scalar = cursor.scalar {
      let start = cursor.offset
      if ComparedWords.skipOneOnOne(&cursor, before: before) {
        words.append("1:1")
        before = ("1", " ")
        continue
      }
      cursor.advance()
      before = (scalar, before.last)
      guard scalar.isInWord else { continue }
      while let next = cursor.scalar, next.isInWord {
        before = (next, before.last)
        cursor.advance()
      }
      words.append(cursor.text(from: start))
    }
    self.words = words
  }

  /// The words of a text of ASCII; nil for any other.
  private static func plainWords(_ bytes: [UInt8]) -> [String]? {
    guard beyondASCII.first(in: bytes.indices, of: bytes) == nil else { return nil }
    var words: [String] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if let end = oneOnOneEnd(from: start, in: bytes) {
        words.append("1:1")
        index = end
        continue
      }
      while index < bytes.count, bytes[index].isDigit || bytes[index].isLetter { index += 1 }
      if start < index {
        if words.isEmpty { words.reserveCapacity(4) }
        words.append(String(decoding: bytes[start..<index].map(\.lowercased), as: UTF8.self))
      } else {
        index += 1
      }
    }
    return words
  }

  private static let beyondASCII = ByteSet("", orBeyondASCII: true)

  /// The end of a `1:1` in ASCII; see ``skipOneOnOne(_:before:)``.
  private static func oneOnOneEnd(from start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start] == UInt8(ascii: "1"), start + 2 < bytes.count,
      bytes[start + 2] == UInt8(ascii: "1")
    else { return nil }
    func scalar(_ index: Int) -> Unicode.Scalar {
      index < 0 ? " " : Unicode.Scalar(bytes[index])
    }
    var cursor = TextCursor(bytes, in: start..<bytes.count)
    return skipOneOnOne(&cursor, before: (scalar(start - 1), scalar(start - 2)))
      ? cursor.offset : nil
  }

  /// The words from `start` on joined by one blank, nil where there are fewer than `count`.
  func joined(from start: Int, count: Int) -> String? {
    start + count <= words.count ? words[start..<start + count].joined(separator: " ") : nil
  }

  /// All words joined by one blank.
  var joined: String { words.joined(separator: " ") }

  /// Moves over `1:1`, `1-1` or `1:1s` that is no part of a longer row of numbers, as in `10:1:15`.
  private static func skipOneOnOne(
    _ cursor: inout TextCursor, before: (last: Unicode.Scalar, beforeLast: Unicode.Scalar)
  ) -> Bool {
    guard cursor.byte() == UInt8(ascii: "1"), cursor.byte(ahead: 2) == UInt8(ascii: "1") else {
      return false
    }
    let joints: [Unicode.Scalar] = [":", "-", ".", "/"]
    var ahead = cursor
    guard ahead.skip("1"), ahead.skip(":") || ahead.skip("-"), ahead.skip("1"),
      !joints.contains(before.last) || before.beforeLast.properties.numericType == nil
    else { return false }
    if !ahead.skip("s") { ahead.skip("S") }
    if let scalar = ahead.scalar {
      if scalar.isInWord { return false }
      if joints.contains(scalar), ahead.byte(ahead: 1)?.isDigit == true { return false }
    }
    cursor = ahead
    return true
  }
}
