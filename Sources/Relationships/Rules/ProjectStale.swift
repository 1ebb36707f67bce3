import Calendar
import Notes

/// A running joint project of which the notes have not told for a while.
enum ProjectStale: Rule {
  static let text = RuleText(
    .projectStale, .workTogether, .notice,
    looksFor: """
      Of a running joint project the start, the newest date in its note and the last meeting that links \
      to it are all more than {limit} days ago.
      """,
    why: """
      Small things done together live on being picked up again soon. A next step, or a good end, keeps \
      them light.
      """,
    limit: .staleDays)

  static func finding(about project: JointProject, in index: Index) -> Finding? {
    let limit = index.configuration.limit(.staleDays)
    guard project.isUnderWay, let last = lastSign(of: project, in: index),
      last.day.days(until: index.today) > limit
    else { return nil }
    return Finding(
      .projectStale, .notice, about: .project(project.id), people: project.with,
      "the last note of it is from \(last.day)",
      next: "agree with \(index.firstNames(of: project.with)) on the next step, or on a good end",
      evidence: [last.origin], day: last.day)
  }

  /// The newest day up to today on which something was noted of a project, and where.
  private static func lastSign(of project: JointProject, in index: Index)
    -> (day: Day, origin: Origin)?
  {
    let start = project.start.map { ($0, project.origin(of: "start")) }
    let noted = project.noteDays.last { $0.day <= index.today }.map { ($0.day, $0.origin) }
    let met = index.meetings(linkedTo: project.id).last { $0.state == .held }.map { meeting in
      (meeting.day, meeting.links.first { $0.work == project.id }?.origin ?? meeting.origin)
    }
    let signs: [(day: Day, origin: Origin)] = [start, noted, met].compactMap(\.self)
    return signs.filter { $0.day <= index.today }.max { $0.day < $1.day }
  }
}
