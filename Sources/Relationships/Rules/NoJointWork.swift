import Calendar
import Notes

/// Somebody the owner has known for a while without having worked with them on anything.
enum NoJointWork: Rule {
  static let text = RuleText(
    .noJointWork, .workTogether, .plan,
    looksFor: """
      You have known an active peer for more than {limit} days, or for more than 14 where your teams \
      need one another strongly, and no joint project with them has gone beyond an idea.
      """,
    why: """
      Two people who have made one thing together know the other's pace, and what they can count on. It \
      need not be much: a fortnight, with little at stake.
      """,
    limit: .jointWorkDays)

  /// How many days are enough where the two teams need one another much.
  private static let strongDays = 14

  static func finding(about person: Person, in index: Index) -> Finding? {
    let limit = index.configuration.limit(.jointWorkDays)
    guard person.isActivePeer, !NewPeer.isNew(person, in: index),
      let acquaintance = index.acquaintance(with: person),
      acquaintance.isLonger(
        than: person.interdependence == .strong ? min(strongDays, limit) : limit, on: index.today),
      !index.projects(with: person.id).contains(where: \.stage.isJointWork)
    else { return nil }
    let candidates = index.jointWorkCandidates(
      with: person, from: Set(JointWorkCandidate.Source.allCases))
    return Finding(
      .noJointWork, .plan, about: .person(person.id),
      message(person, acquaintance, index.today), next: next(candidates),
      evidence: [acquaintance.origin] + candidates.map(\.origin), day: acquaintance.since)
  }

  private static func message(_ person: Person, _ acquaintance: Acquaintance, _ today: Day) -> Words
  {
    for series in person.series where series.isRunning(on: today) {
      if let start = series.start, start <= today {
        return
          "our 1:1s have been \(series.every.description) since \(start); no work together is noted yet"
      }
    }
    return "we have known one another since \(acquaintance.since); no work together is noted yet"
  }

  private static func next(_ candidates: [JointWorkCandidate]) -> Words {
    candidates.isEmpty
      ? "look for one small thing to do together"
      : "choose one small thing to do together: \(.list(candidates.map(\.asWork), "or"))"
  }
}

extension JointWorkCandidate {
  /// What to do about it together, in a sentence.
  fileprivate var asWork: Words {
    switch source {
    case .idea: words
    case .plate: "help with \(words)"
    case .tension: "a small thing about “\(words)”"
    }
  }
}

extension JointProject.Stage {
  /// Whether work on it has begun, and was not dropped.
  fileprivate var isJointWork: Bool { self != .idea && self != .dropped }
}
