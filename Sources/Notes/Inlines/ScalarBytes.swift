/// Unicode scalars in bytes that need not be UTF-8.
extension [UInt8] {
  /// The scalar that begins at an index, and how many bytes it takes; nil at the end and where the
  /// bytes are not UTF-8.
  func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard indices.contains(index) else { return nil }
    let first = self[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let (length, least): (Int, UInt32)
    switch first {
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xF0...0xF4: (length, least) = (4, 0x10000)
    default: return nil
    }
    guard index + length <= count else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for place in index + 1..<index + length {
      let next = self[place]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// The scalar that ends right before an index; nil at the start and where the bytes are not UTF-8.
  func scalar(before index: Int) -> Unicode.Scalar? {
    for length in 1...4 where index >= length && index <= count {
      guard self[index - length] & 0xC0 != 0x80 else { continue }
      guard let found = scalar(at: index - length), found.length == length else { return nil }
      return found.scalar
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is what words are made of, `_` among it.
  var isWordPart: Bool { isInWord || self == "_" }

  /// Whether it is a letter, in any script.
  var isLetter: Bool { isASCII ? UInt8(value).isLetter : properties.isAlphabetic }

  /// Whether Unicode calls it punctuation; of ASCII all that CommonMark calls so.
  var isPunctuation: Bool {
    if isASCII { return UInt8(value).isPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
