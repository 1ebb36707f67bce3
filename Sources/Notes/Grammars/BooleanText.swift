internal import SourceText

/// Yes or no in all spellings of YAML 1.1, in any case: `true`, `yes`, `on`, `y`, and their opposites.
public enum BooleanText {
  /// Reads a whole text; nil for any other.
  public static func read(_ text: some StringProtocol) -> Bool? {
    switch Folded(text).text {
    case "true", "yes", "on", "y": true
    case "false", "no", "off", "n": false
    default: nil
    }
  }
}
