/// A place in a text that moves forward, over bytes and unicode scalars.
///
/// Bytes that are no UTF-8 read as U+FFFD, one at a time.
struct TextCursor {
  let bytes: [UInt8]
  /// Where the next byte is read; an offset into `bytes`.
  var offset: Int
  /// The offset behind the last byte to be read.
  let end: Int

  /// Reads the bytes of `range`, cut to those there are.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    (self.bytes, offset, end) = (bytes, range.lowerBound, range.upperBound)
  }

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
    (offset, end) = (0, bytes.count)
  }

  var isAtEnd: Bool { offset >= end }

  /// The byte `distance` behind the next one, or nil past the end.
  func byte(ahead distance: Int = 0) -> UInt8? {
    offset + distance < end ? bytes[offset + distance] : nil
  }

  /// The scalar that begins here and the number of its bytes.
  var next: (scalar: Unicode.Scalar, length: Int)? {
    guard let first = byte() else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    guard let next = bytes.scalar(at: offset), offset + next.length <= end else {
      return ("\u{FFFD}", 1)
    }
    return next
  }

  /// The scalar that begins here, or nil at the end.
  var scalar: Unicode.Scalar? { next?.scalar }

  /// Moves over one scalar and returns it.
  @discardableResult mutating func advance() -> Unicode.Scalar? {
    guard let next else { return nil }
    offset += next.length
    return next.scalar
  }

  /// Moves over `scalar` where it is next.
  @discardableResult mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard let next, next.scalar == scalar else { return false }
    offset += next.length
    return true
  }

  /// Moves over an ASCII word in any case where it is next, without looking at what follows.
  mutating func skip(word: String) -> Bool {
    var distance = 0
    for expected in word.utf8 {
      guard let byte = byte(ahead: distance), byte == expected || byte.lowercased == expected
      else { return false }
      distance += 1
    }
    offset += distance
    return true
  }

  /// Moves over scalars while `isWanted` and says how many they were.
  @discardableResult mutating func skip(while isWanted: (Unicode.Scalar) -> Bool) -> Int {
    var count = 0
    while let next, isWanted(next.scalar) {
      offset += next.length
      count += 1
    }
    return count
  }

  /// Moves over the letters and digits that come next.
  mutating func skipWord() {
    while let byte = byte() {
      if byte < 0x80 {
        guard byte.isDigit || byte.isLetter else { return }
        offset += 1
      } else {
        guard let next, next.scalar.isInWord else { return }
        offset += next.length
      }
    }
  }

  /// Moves over blanks of any kind and says whether there were any.
  @discardableResult mutating func skipBlanks() -> Bool { skip(while: \.isBlank) > 0 }

  /// Moves over a run of ASCII digits: its value and how many there are. Nil where there is none, and
  /// for runs of more than 14, which no date is.
  mutating func digits() -> (value: Int, count: Int)? {
    let start = offset
    var value = 0
    while let byte = byte(), byte.isDigit {
      if offset - start < 15 { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
      offset += 1
    }
    let count = offset - start
    return (1...14).contains(count) ? (value, count) : nil
  }

  /// Moves over a run of ASCII letters and returns it in lower case; only the first sixteen of a
  /// longer run.
  mutating func letters() -> String {
    let start = offset
    while let byte = byte(), byte.isLetter, offset - start < 16 { offset += 1 }
    let letters = String(decoding: bytes[start..<offset], as: UTF8.self)
    return bytes[start..<offset].contains { $0 != $0.lowercased } ? letters.lowercased() : letters
  }

  /// The text from `start` to here.
  func text(from start: Int) -> String { String(decoding: bytes[start..<offset], as: UTF8.self) }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }
  /// The ASCII letter in lower case; any other byte as it is.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self + 32 : self
  }
}

extension Unicode.Scalar {
  /// Whether it is a blank of any kind: a space, a tab, U+00A0 and the like.
  var isBlank: Bool { isASCII ? value == 32 || (9...13).contains(value) : isOtherBlank }

  /// Whether it is a letter, a digit, or a mark on one: what words are made of.
  var isInWord: Bool {
    guard isASCII else { return isInOtherWord }
    let byte = UInt8(truncatingIfNeeded: value)
    return byte.isDigit || byte.isLetter
  }

  // Asking Unicode is kept apart, so that asking of ASCII, which most text is, stays a few
  // comparisons.
  @inline(never) private var isOtherBlank: Bool { properties.isWhitespace }
  @inline(never) private var isInOtherWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark && !isInvisible
  }

  /// Whether it is a variation selector or a character without width, as editors leave behind emoji.
  var isInvisible: Bool {
    switch value {
    case 0xFE0E, 0xFE0F, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
