import Calendar
import Notes

/// A joint project that is planned for, or takes, more than half again as long as one should.
enum JointProjectLong: Rule {
  static let text = RuleText(
    .jointProjectLong, .workTogether, .plan,
    looksFor: """
      A running joint project is planned from its start, or from today where it has begun, to its end \
      for more than one and a half times {limit} days, or has no end and began longer ago than that.
      """,
    why: """
      Working on something small shows how the two of you work. It can only do so when it is finished \
      while it is still fun.
      """,
    limit: .projectDays)

  static func findings(in index: Index) -> [Finding] {
    let limit = index.configuration.limit(.projectDays)
    return index.runningProjects.compactMap { project in
      guard let start = project.start, !index.isPastItsEnd(project),
        length(from: start, of: project, index.today) * 2 > limit * 3
      else { return nil }
      return Finding(
        .jointProjectLong, .plan, about: .project(project.id), people: project.with,
        project.end.map { "we planned it from \(start) to \($0)" }
          ?? "we began on \(start), and no end is set",
        next: "agree with \(index.firstNames(of: project.with)) on a part that can be done soon",
        evidence: project.end == nil
          ? [project.origin(of: "start")]
          : [project.origin(of: "start"), project.origin(of: "end")], day: start)
    }
  }

  // Of what has begun only what is left can still be made short.
  private static func length(from start: Day, of project: JointProject, _ today: Day) -> Int {
    project.end.map { max(start, today).days(until: $0) } ?? start.days(until: today)
  }
}
