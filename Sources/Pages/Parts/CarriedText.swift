/// How often something was carried from one 1:1 to the next, in words.
enum CarriedText {
  /// `carried once`, `carried twice`, `carried 3 times`; nil for never.
  static func words(_ count: Int) -> String? {
    switch count {
    case ..<1: nil
    case 1: "carried once"
    case 2: "carried twice"
    default: "carried \(count) times"
    }
  }
}
