import SourceText

extension RuleText {
  /// When it speaks, with a value in the place of its setting.
  public func looksFor(_ limit: Int?) -> String {
    guard let limit else { return looksFor }
    return looksFor.replacing(RuleText.placeOfLimit, with: "\(limit)")
  }

  /// When it speaks, with the practice's own value for its setting.
  public var standardLooksFor: String { looksFor(limit?.standard) }

  private static let placeOfLimit = "{limit}"

  /// What it takes for it to say nothing: what to write in the settings or the front matter of a note, and
  /// what that does.
  public var waysToMute: [(write: String, meaning: String)] {
    [
      ("mute: [\(name.rawValue)]", "for good"),
      ("mute: [{ rule: \(name.rawValue), until: 2027-01-31 }]", "to the end of that day"),
    ] + waysToLetRest
  }

  private var waysToLetRest: [(write: String, meaning: String)] {
    var ways: [(write: String, meaning: String)] = []
    if Silence.mayRest(name, severity) {
      ways.append(("snooze: 2027-01-31", "only in somebody's note: they rest"))
    }
    if Silence.isOfRhythm(name) {
      ways.append(("cadence: never", "only in somebody's note: no rhythm is wanted"))
    }
    return ways
  }
}
