import Calendar
import Notes

/// A joint project that is planned for, or takes, more than half again as long as one should.
enum JointProjectLong: Rule {
  static let text = RuleText(
    .jointProjectLong, .workTogether, .plan,
    looksFor: """
      A running joint project is planned from start to end for more than one and a half times {limit} \
      days, or has no end and began longer ago than that.
      """,
    why: """
      Working on something small shows how the two of you work. It can only do so when it is finished \
      while it is still fun.
      """,
    limit: .projectDays)

  static func finding(about project: JointProject, in index: Index) -> Finding? {
    let limit = index.configuration.limit(.projectDays)
    guard project.isUnderWay, let start = project.start, !index.isPastItsEnd(project),
      start.days(until: project.end ?? index.today) * 2 > limit * 3
    else { return nil }
    return Finding(
      .jointProjectLong, .plan, about: .project(project.id), people: project.with,
      project.end.map { "we planned it from \(start) to \($0)" }
        ?? "we began on \(start), and no end is set",
      next: next(project, start, limit, in: index),
      evidence: project.end == nil
        ? [project.origin(of: "start")]
        : [project.origin(of: "start"), project.origin(of: "end")], day: start)
  }

  /// A nearer end, while there still can be one; later on only what is there can be called enough.
  private static func next(
    _ project: JointProject, _ start: Day, _ limit: Int, in index: Index
  ) -> Words {
    let names = index.firstNames(of: project.with)
    let latest = start.adding(days: limit * 3 / 2)
    return latest >= index.today
      ? "agree with \(names) on a part that can be done by \(latest)"
      : "agree with \(names) on what is enough, and call it done"
  }
}
