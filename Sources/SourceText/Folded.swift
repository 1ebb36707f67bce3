/// Text made ready for comparing: lower case, accents and blanks at the ends off, runs of blanks one.
///
/// `Zoë  Müller` and `zoe muller` fold to the same, in either Unicode normal form.
public struct Folded: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ source: some StringProtocol) { text = Folded.folded(String(source)) }
  // What most are made of needs no generic function, which is slow when another module calls it.
  public init(_ source: String) { text = Folded.folded(source) }

  public var isEmpty: Bool { text.isEmpty }

  public static func < (left: Folded, right: Folded) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The form of a text; ASCII takes the short way, and what is in that form already is not copied.
  private static func folded(_ source: String) -> String {
    // A blank at the start counts as one behind another: neither is kept.
    var isBehindBlank = true
    var isFolded = true
    for byte in source.utf8 {
      guard byte < 0x80 else { return foldedScalars(source) }
      let isBlank = byte == 0x20
      if isBlank && isBehindBlank || (9...13).contains(byte) || (0x41...0x5A).contains(byte) {
        isFolded = false
      }
      isBehindBlank = isBlank
    }
    if isFolded && !isBehindBlank { return source }
    var folded: [UInt8] = []
    folded.reserveCapacity(source.utf8.count)
    for byte in source.utf8 { append(byte, to: &folded) }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends an ASCII byte; of a run of blanks the first, and none at the start.
  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    if byte == 0x20 || (9...13).contains(byte) {
      if let last = folded.last, last != 0x20 { folded.append(0x20) }
    } else {
      folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
  }

  private static func foldedScalars(_ source: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(source.utf8.count)
    for scalar in source.unicodeScalars {
      if scalar.isASCII {
        append(UInt8(truncatingIfNeeded: scalar.value), to: &folded)
      } else if let bare = FoldedScalar.bare(scalar) {
        folded += bare.utf8
      } else if scalar.properties.isWhitespace {
        append(0x20, to: &folded)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }
}

/// A scalar beyond ASCII in lower case and without accents.
enum FoldedScalar {
  /// Nil for a combining mark and for a blank.
  static func bare(_ scalar: Unicode.Scalar) -> String? {
    let place = Int(scalar.value) - first
    return latin.indices.contains(place) ? latin[place] : read(scalar)
  }

  // The letters of Europe's names, each read once.
  private static let first = 0x80
  private static let latin = (0x80..<0x180).map { Unicode.Scalar($0).flatMap(read) }

  private static func read(_ scalar: Unicode.Scalar) -> String? {
    if scalar.properties.isWhitespace { return nil }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .format: return nil
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      return letter(of: scalar) ?? scalar.properties.lowercaseMapping
    default: return scalar.properties.lowercaseMapping
    }
  }

  // The name says what the letter is without its accents: LATIN SMALL LETTER E WITH ACUTE.
  private static func letter(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].count == 1
    else { return nil }
    return words[3].lowercased()
  }
}
