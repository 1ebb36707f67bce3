import Calendar
import SourceText

/// A joint project with much at stake that is the first one with somebody.
enum JointProjectHighStakes: Rule {
  static let text = RuleText(
    .jointProjectHighStakes, .workTogether, .plan,
    looksFor: """
      A joint project, neither done nor dropped, has high stakes, and with one of its people no other \
      project began before it.
      """,
    why: """
      How two people work together is best found out where little can go wrong. What matters most goes \
      better afterwards.
      """)

  static func findings(in index: Index) -> [Finding] {
    index.projects.compactMap { project in
      guard project.stakes == .high, project.stage != .done, project.stage != .dropped else {
        return nil
      }
      let first = project.with.filter { !hasEarlier(project, with: $0, in: index) }
      guard !first.isEmpty else { return nil }
      return Finding(
        .jointProjectHighStakes, .plan, about: .project(project.id), people: project.with,
        "much is at stake, and it is the first thing I do with \(index.firstNames(of: first))",
        next: "begin with a small piece of it, or with something smaller",
        evidence: [project.origin(of: "stakes")], day: project.start)
    }
  }

  // What has no start yet comes behind all that has begun.
  private static func hasEarlier(_ project: JointProject, with id: Person.ID, in index: Index)
    -> Bool
  {
    let start = project.start ?? index.today.adding(days: 1)
    return index.projects(with: id).contains {
      $0.id != project.id && $0.start.map { $0 < start } ?? false
    }
  }
}
