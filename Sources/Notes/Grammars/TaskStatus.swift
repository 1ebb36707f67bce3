public import SourceText

/// What the character in a task's box means.
public enum TaskStatus {
  /// The meaning the owner's settings give it, else the built-in one; open for every other character.
  public static func status(
    of symbol: Unicode.Scalar, in configuration: Configuration
  ) -> CommitmentStatus {
    if let status = configuration.statuses[symbol] { return status }
    return switch symbol {
    case "x", "X": .done
    case "-": .cancelled
    case "/": .inProgress
    case ">": .passedOn
    case "h": .onHold
    default: .open
    }
  }
}
