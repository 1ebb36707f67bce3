import Calendar
import Notes

/// A series whose rhythm is not the one the two need, or does not hold.
enum CadenceMismatch: Rule {
  static let text = RuleText(
    .cadenceMismatch, .oneOnOnes, .plan,
    looksFor: """
      A running series with an active peer differs by more than a quarter from the cadence that the note \
      or the interdependence asks for; or of its last six 1:1s, where there were four or more, three or \
      more were called off.
      """,
    why: """
      A rhythm is right when both of you keep it without effort. One that is too dense gets called off; \
      one that is too thin leaves things lying.
      """)

  static func finding(about person: Person, in index: Index) -> Finding? {
    guard person.isActivePeer,
      let place = person.series.lastIndex(where: { $0.isRunning(on: index.today) })
    else { return nil }
    let series = person.series[place]
    let standing = index.standing(of: person)
    let cadence = standing.cadence.flatMap {
      differs(series, from: $0) ? $0 : nil
    }
    let calledOff = CadenceMismatch.calledOff(series, with: person, in: index)
    guard cadence != nil || !calledOff.isEmpty else { return nil }
    let reason = standing.cadenceReason.map { ", \($0.spoken)" } ?? ""
    let needed = cadence.map { "; the cadence we need is \($0.description)\(reason)" } ?? ""
    let lost: Words =
      calledOff.isEmpty
      ? "" : "; of its last 1:1s we called off \(.list(calledOff.map { "\($0.day)" }))"
    return Finding(
      .cadenceMismatch, .plan, about: .person(person.id),
      "our series is \(series.every.description)\(needed)\(lost)",
      next: "agree with \(person.firstName) on a rhythm that fits",
      evidence: [person.origin(ofSeries: place)] + calledOff.map(\.origin)
        + (cadence == nil ? [] : [person.placeOfCadence]),
      day: calledOff.first?.day ?? series.start)
  }

  /// Whether the step of a series is off by more than a quarter of the cadence.
  private static func differs(_ series: Series, from cadence: Cadence) -> Bool {
    abs(series.every.dayCount - cadence.dayCount) * 4 > cadence.dayCount
  }

  /// The 1:1s that were called off among the last six occurrences, where they are too many.
  private static func calledOff(
    _ series: Series, with person: Person, in index: Index
  ) -> [Meeting] {
    // Nearly nobody calls off so many.
    guard index.oneOnOnes(with: person.id).count(where: { $0.state == .calledOff }) >= 3 else {
      return []
    }
    let last = index.record(of: series, with: person.id).occurrences.suffix(6)
    let calledOff = last.compactMap { occurrence -> Meeting? in
      guard case .calledOff(let meeting) = occurrence.state else { return nil }
      return meeting
    }
    return last.count >= 4 && calledOff.count >= 3 ? calledOff : []
  }
}

extension Person {
  /// Where the note says how often to meet, or how much the teams need one another.
  fileprivate var placeOfCadence: Origin {
    origin(of: cadence == nil ? "interdependence" : "cadence")
  }
}
