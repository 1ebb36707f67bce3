internal import SourceText

/// How much two teams need one another.
public enum Interdependence: String, CaseIterable, Hashable, Sendable {
  case strong, moderate, light
}

/// An interdependence as notes give it: its word in any case.
public enum InterdependenceText {
  /// Reads a whole text; nil for any other.
  public static func read(_ text: some StringProtocol) -> Interdependence? {
    Interdependence(rawValue: Folded(text).text)
  }
}
