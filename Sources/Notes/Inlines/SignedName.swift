internal import SourceText

/// A tag or a mention: a sign and the name behind it.
struct SignedName {
  /// Without sign and quotes, as typed.
  let name: String
  /// The index behind it.
  let end: Int

  /// Reads the tag whose `#` stands at an index; nil where it is none.
  ///
  /// The union of what the common editors read: anything but blanks and the punctuation that ends a
  /// word, at least one character of it no digit. Punctuation at the end and `'s` are not part of it.
  init?(tagAt start: Int, before limit: Int, in bytes: [UInt8]) {
    guard SignedName.canBeginBehind(bytes.scalar(before: start)),
      let first = bytes.scalar(at: start + 1)?.scalar,
      first.isWordPart || !first.isASCII && SignedName.isInTag(first)
    else { return nil }
    var index = start + 1
    while index < limit, let (scalar, length) = bytes.scalar(at: index), SignedName.isInTag(scalar),
      !bytes.matches("~~", at: index)
    { index += length }
    let end = SignedName.trimmedEnd(start + 1..<index, in: bytes)
    guard end > start + 1, bytes[start + 1..<end].contains(where: { !$0.isDigit }) else {
      return nil
    }
    name = bytes.text(start + 1..<end)
    self.end = end
  }

  /// Reads the mention whose `@` stands at an index, `@name` or `@"First Last"`; nil where it is none,
  /// as in an e-mail address.
  ///
  /// A name begins with a letter and holds letters and digits of any script, `-` and `_`, and inside
  /// words `.` and an apostrophe. `'s` is not part of it.
  init?(mentionAt start: Int, before limit: Int, in bytes: [UInt8]) {
    guard SignedName.canBeginBehind(bytes.scalar(before: start)) else { return nil }
    if bytes.matches("\"", at: start + 1) {
      var closing = start + 2
      while closing < limit, !bytes.isOneOf("\"\n", at: closing) { closing += 1 }
      guard closing < limit, bytes.matches("\"", at: closing) else { return nil }
      let inner = bytes.trimmed(start + 2..<closing)
      guard !inner.isEmpty else { return nil }
      name = bytes.text(inner)
      end = closing + 1
      return
    }
    guard bytes.scalar(at: start + 1)?.scalar.isLetter == true else { return nil }
    var index = start + 1
    while index < limit, let (scalar, length) = bytes.scalar(at: index) {
      if !scalar.isWordPart, scalar != "-" {
        guard scalar == "." || scalar == "'" || scalar == "\u{2019}",
          bytes.scalar(at: index + length)?.scalar.isLetter == true
        else { break }
      }
      index += length
    }
    end = SignedName.trimmedEnd(start + 1..<index, in: bytes)
    guard end > start + 1 else { return nil }
    name = bytes.text(start + 1..<end)
  }

  /// At the start, behind a blank and behind what opens or parts; not inside words, paths and addresses.
  private static func canBeginBehind(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    guard scalar.isASCII else { return !scalar.isWordPart }
    return scalar.isBlank || openers.contains(UInt8(ascii: scalar))
  }

  private static let openers = ByteSet("([{\"',;|*_~>!")
  private static let tagMarks = ByteSet("-/@'$%&+=:~")

  private static func isInTag(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.isWordPart || tagMarks.contains(UInt8(ascii: scalar))
    }
    return !scalar.properties.isWhitespace && (!scalar.isPunctuation || scalar == "\u{2019}")
      && scalar.properties.generalCategory != .control
  }

  private static func trimmedEnd(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, let last = bytes.scalar(before: end) {
      if last == "s" || last == "S" {
        let before = bytes.scalar(before: end - 1)
        guard before == "'" || before == "\u{2019}" else { break }
        end -= 1
      } else if last.isPunctuation {
        end -= Unicode.UTF8.width(last)
      } else {
        break
      }
    }
    return max(end, range.lowerBound)
  }
}
