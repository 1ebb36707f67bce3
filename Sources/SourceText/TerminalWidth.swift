/// How many cells of a terminal text takes: two for wide characters of East Asia and for emoji, none for
/// what joins or marks the character before it (Unicode Standard Annex 11, roughly).
public enum TerminalWidth {
  public static func cells(of text: some StringProtocol) -> Int {
    var cells = 0
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      cells += self.cells(of: scalar, after: before)
      before = scalar
    }
    return cells
  }

  /// The cells that a scalar adds to the one before it.
  static func cells(of scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Int {
    if scalar.isASCII { return 1 }
    let isJoined = before == "\u{200D}" && scalar.properties.isEmoji
    if isJoined
      || scalar.properties.isEmojiModifier && before?.properties.isEmojiModifierBase == true
    {
      return 0
    }
    // The selector asks for the emoji's wide form.
    if scalar == "\u{FE0F}" {
      return before.map { $0.properties.isEmoji && cells(of: $0) == 1 } == true ? 1 : 0
    }
    return cells(of: scalar)
  }

  private static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: return 1  // Two letters make a flag.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FF,
      0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }
}
