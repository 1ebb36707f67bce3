/// Text made ready for comparing: lower case, accents and blanks at the ends off, runs of blanks one.
///
/// `Zoë  Müller` and `zoe muller` fold to the same, in either Unicode normal form.
public struct Folded: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ source: some StringProtocol) {
    // Bytes, because a string that grows copies itself each time.
    var folded: [UInt8] = []
    var blankIsDue = false
    for scalar in source.unicodeScalars {
      let isBlank =
        scalar.isASCII
        ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
      if isBlank {
        blankIsDue = !folded.isEmpty
        continue
      }
      if scalar.isASCII {
        if blankIsDue { folded.append(UInt8(ascii: " ")) }
        blankIsDue = false
        folded.append(UInt8(scalar.value) | (("A"..."Z").contains(scalar) ? 0x20 : 0))
        continue
      }
      guard let bare = Folded.bare(scalar) else { continue }
      if blankIsDue { folded.append(UInt8(ascii: " ")) }
      blankIsDue = false
      folded += bare.utf8
    }
    text = String(decoding: folded, as: UTF8.self)
  }

  public var isEmpty: Bool { text.isEmpty }

  public static func < (left: Folded, right: Folded) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// The scalar in lower case and without accents; nil for a combining mark.
  private static func bare(_ scalar: Unicode.Scalar) -> String? {
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
