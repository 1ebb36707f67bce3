import Calendar
public import Notes

/// Why somebody is met as often as they are.
public enum CadenceReason: Hashable, Sendable {
  /// Their note says so.
  case note
  /// How much the two teams need one another.
  case interdependence(Interdependence)
  /// A former peer's: the group of theirs that gathers most often, by its title.
  case group(String)
  /// A former peer's: there were three social touches or more.
  case socialTouches
  /// A series is booked.
  case series

  /// Behind a rhythm: `because the two teams depend strongly on one another`, `as your note says`.
  public var text: String {
    switch self {
    case .note: "as your note says"
    case .interdependence(.strong): "because the two teams depend strongly on one another"
    case .interdependence(.moderate): "because the two teams depend on one another"
    case .interdependence(.light): "because the two teams depend a little on one another"
    case .group(let title): "as \(title) has it"
    case .socialTouches: "to stay in touch"
    case .series: "as the series has it"
    }
  }
}

extension Standing {
  /// Why the next 1:1 is due when it is: `weekly, as the series has it`. Nil without a cadence and a
  /// running series.
  public var dueBecause: String? {
    rhythm.map { "\($0.every), \($0.reason.text)" }
  }
}
