import Calendar
import Notes

/// A tension that has been open for a while.
enum TensionOpen: Rule {
  static let text = RuleText(
    .tensionOpen, .oneOnOnes, .plan,
    looksFor: "A tension with an active peer is more than {limit} days old and not resolved.",
    why: """
      A 1:1 has no audience, so that both can say what is behind it. While trust is young, the way there \
      begins with something easier.
      """,
    limit: .tensionDays)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let limit = index.configuration.limit(.tensionDays)
    guard person.isActivePeer else { return nil }
    let open = index.marks(with: person.id).filter { mark in
      mark.kind == .tension && !mark.isResolved && !index.isHistory(mark)
        && mark.day.map { $0.days(until: index.today) > limit } ?? false
    }
    guard !open.isEmpty else { return nil }
    return Finding(
      .tensionOpen, .plan, about: .person(person.id),
      "still open between us: \(.list(open.map { ($0.words, $0.day) }))",
      next: next(person, index.trust(in: person)),
      evidence: open.map(\.origin), day: open.compactMap(\.day).min())
  }

  /// The talk, or while trust is below candid the step that earns it.
  private static func next(_ person: Person, _ trust: Trust) -> Words {
    guard trust.level < .candid else { return "make room in the next 1:1 to work it through" }
    guard let lack = trust.step(to: .candid).lacks.first else {
      return "name it in the next 1:1, and ask how \(person.firstName) sees it"
    }
    return "first \(lack.step(with: person.firstName)), then talk it through"
  }
}

extension TrustLack {
  /// What could be done about it.
  fileprivate func step(with name: String) -> String {
    switch self {
    case .meetingDays, .meetings, .year: "meet \(name) a few more times"
    case .jointProject, .jointProjectOrPromises: "finish one small thing together"
    case .feedbackOrTension(isGiven: true, isReceived: _): "ask \(name) for feedback"
    case .feedbackOrTension(isGiven: false, isReceived: true): "tell \(name) what goes well"
    case .feedbackOrTension: "exchange feedback on something small"
    }
  }
}
