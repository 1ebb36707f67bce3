/// The name of a new note, as the owner typed it: `Ada Lovelace`.
struct NoteName {
  /// Longer ones are cut: disks stop at 255 bytes, and a letter takes up to four.
  private static let longestFileName = 60

  /// One line without controls or hidden characters, blanks at its ends or several in a row.
  let shown: String
  /// The name of its file without the ending: letters, digits and `-`, in lower case.
  ///
  /// Letters are those of any script. Never empty, never with a dot or a slash, so that no name can
  /// lead anywhere else.
  let fileName: String

  /// Nil for a name without a letter or digit.
  init?(_ typed: String) {
    shown = NoteName.oneLine(typed)
    fileName = NoteName.fileName(shown)
    if fileName.isEmpty { return nil }
  }

  private static func oneLine(_ typed: String) -> String {
    var line = String.UnicodeScalarView()
    var blankIsDue = false
    for scalar in typed.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        blankIsDue = !line.isEmpty
      } else if !isDropped(scalar) {
        if blankIsDue { line.append(" ") }
        blankIsDue = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  // Joiners are part of words in some scripts; what else is invisible, or no character, is not.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch scalar.properties.generalCategory {
    case .format, .unassigned, .surrogate: return true
    default: return false
    }
  }

  private static func fileName(_ shown: String) -> String {
    var name = ""
    var dashIsDue = false
    for scalar in shown.lowercased().unicodeScalars.prefix(longestFileName) {
      if isKept(scalar) {
        if dashIsDue { name += "-" }
        dashIsDue = false
        name.unicodeScalars.append(scalar)
      } else if !"'’".unicodeScalars.contains(scalar) {
        dashIsDue = !name.isEmpty
      }
    }
    return name
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark:
      true
    default: scalar == "\u{200C}" || scalar == "\u{200D}"
    }
  }
}
