/// How far the trust with somebody goes: the steps of the ladder, 1 to 5.
public enum TrustLevel: String, CaseIterable, Hashable, Sendable {
  case new, working, reliable, candid, deep

  /// The level of a number from 1 to 5.
  public init?(number: Int) {
    guard (1...5).contains(number) else { return nil }
    self = TrustLevel.allCases[number - 1]
  }

  /// From 1 to 5.
  public var number: Int {
    switch self {
    case .new: 1
    case .working: 2
    case .reliable: 3
    case .candid: 4
    case .deep: 5
    }
  }
}

extension TrustLevel: Comparable {
  public static func < (left: TrustLevel, right: TrustLevel) -> Bool { left.number < right.number }
}

/// A level of trust as notes give it: a number from 1 to 5, or the ladder's word in any case.
public enum TrustText {
  /// Reads a whole text; nil for any other.
  public static func read(_ text: some StringProtocol) -> TrustLevel? {
    let word = ComparedWords(String(text)).joined
    if let level = TrustLevel(rawValue: word) { return level }
    return word.utf8.count == 1 ? Int(word).flatMap(TrustLevel.init(number:)) : nil
  }
}
