internal import SourceText

/// The words of a text for comparing: lower case, without accents, cut at everything that is no letter
/// and no digit. `1:1` and `1-1` are one word, `1:1`.
struct ComparedWords: Equatable {
  let words: [String]

  init(_ text: some StringProtocol) {
    var cursor = TextCursor(Folded(text).text)
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
    ahead.skip("s")
    if let scalar = ahead.scalar {
      if scalar.isInWord { return false }
      if joints.contains(scalar), ahead.byte(ahead: 1)?.isDigit == true { return false }
    }
    cursor = ahead
    return true
  }
}
