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

  static func finding(about project: JointProject, in index: Index) -> Finding? {
    // What has no start yet comes behind all that has begun.
    let tomorrow = index.today.adding(days: 1)
    guard project.stakes == .high, project.stage != .done, project.stage != .dropped else {
      return nil
    }
    let start = project.start ?? tomorrow
    let first = project.with.filter { index.firstStart(with: $0).map { $0 >= start } ?? true }
    guard !first.isEmpty else { return nil }
    return Finding(
      .jointProjectHighStakes, .plan, about: .project(project.id), people: project.with,
      "much is at stake, and it is the first thing I do with \(index.firstNames(of: first))",
      next: "begin with a small piece of it, or with something smaller",
      evidence: [project.origin(of: "stakes")], day: project.start)
  }
}
