/// What the bytes of a page's text are, and what they make together.
extension UInt8 {
  var isASCIIDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  /// Whether a backslash before it makes it plain.
  var isASCIIPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  var isASCIIWord: Bool {
    isASCIIDigit || UInt8(ascii: "a") <= self | 0x20 && self | 0x20 <= UInt8(ascii: "z")
  }

  /// Whether it marks an item of a list without numbers.
  var isItemMarker: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: "+") || self == UInt8(ascii: "*")
  }

  /// Whether it goes on with a character that began before it.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
  /// The scalar that begins at an index; nil at the end, and U+FFFD where there is no UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    let first = self[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + length <= count else { return "\u{FFFD}" }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in self[index + 1..<index + length] {
      guard next.isContinuation else { return "\u{FFFD}" }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The scalar that ends before an index and begins at `start` or behind it; nil where there is none.
  func scalar(before index: Int, from start: Int = 0) -> Unicode.Scalar? {
    guard index > start else { return nil }
    var first = index - 1
    while first > start, index - first < 4, self[first].isContinuation { first -= 1 }
    return scalar(at: first)
  }
}

extension Unicode.Scalar {
  /// Whether it is surely neither blank nor punctuation to any reader of emphasis.
  var isWordScalar: Bool {
    // The tables of Unicode are slow, and most of what is written is ASCII.
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isASCIIWord }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether it is a blank of any kind: `White_Space` of Unicode.
  var isPageSpace: Bool {
    value < 0x80 ? value == 0x20 || (9...13).contains(value) : properties.isWhitespace
  }

  /// Whether it is one of those letters and marks beyond ASCII that notes are full of: surely no blank
  /// and nothing that hides.
  var isEverydayBeyondASCII: Bool {
    switch value {
    // The marks of Latin, its letters with accents and those of sounds, Greek and Cyrillic; dashes,
    // quotes, bullets and dots; arrows; boxes, bars and signs; kana and the ideographs of Chinese and
    // Japanese; the syllables of Korean; pictures.
    case 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x52F, 0x2010...0x2027, 0x2190...0x21FF,
      0x2500...0x27BF, 0x3041...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}
