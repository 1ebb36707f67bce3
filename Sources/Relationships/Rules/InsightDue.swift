import Calendar
import Notes

/// A joint project that is done and was not looked back on.
enum InsightDue: Rule {
  static let text = RuleText(
    .insightDue, .oneOnOnes, .notice,
    looksFor: """
      A joint project with an active peer was done at most 60 days ago, a 1:1 was held since, trust is \
      reliable or more, and no line with them since then begins Insight, Believed or Happened.
      """,
    why: """
      What one believed and what really happened are seldom the same. Two who compare know better what \
      to do next time.
      """)

  /// How long something that is finished is spoken of.
  private static let days = 0...Finding.daysAfterEnd

  static func finding(about person: Person, in index: Index) -> Finding? {
    guard person.isActivePeer, index.trust(in: person).level >= .reliable else { return nil }
    let finished = finished(with: person, in: index)
    guard !finished.isEmpty else { return nil }
    return Finding(
      .insightDue, .notice, about: .person(person.id),
      """
      we finished \(Words.list(finished.map { "\($0.project.title) on \($0.end)" })); \
      what each of us saw in it is not noted yet
      """,
      next: "compare what we believed happened with what did, in the next 1:1",
      evidence: finished.map { $0.project.origin(of: "end") }, day: finished.map(\.end).min())
  }

  private typealias Finished = (project: JointProject, end: Day)

  /// The projects with somebody that nobody has looked back on, though there was a 1:1 to do so.
  private static func finished(with person: Person, in index: Index) -> [Finished] {
    let finished = index.projects(with: person.id).compactMap { project -> Finished? in
      guard project.stage == .done, let end = project.end,
        days.contains(end.days(until: index.today))
      else { return nil }
      return (project, end)
    }
    guard !finished.isEmpty else { return [] }
    let lastOneOnOne = index.standing(of: person).lastOneOnOne
    let insights = index.marks(with: person.id).filter {
      $0.kind == .insight || $0.kind == .believed || $0.kind == .happened
    }
    let newest = insights.compactMap(\.day).filter { $0 <= index.today }.max()
    // What stands in the project's own note, without a day, is about the project.
    let undated = Set(insights.filter { $0.day == nil }.map(\.origin.path))
    return finished.filter { project, end in
      lastOneOnOne.map { $0 >= end } ?? false && newest.map { $0 < end } ?? true
        && !undated.contains(project.origin.path)
    }
  }
}
