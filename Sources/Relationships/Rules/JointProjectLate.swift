import Calendar

/// A joint project that goes on behind its end.
enum JointProjectLate: Rule {
  static let text = RuleText(
    .jointProjectLate, .workTogether, .act,
    looksFor: "A running joint project was to end before today.",
    why: """
      Finishing together is a promise you made to one another. Less of it, finished, is worth more than \
      all of it, some day.
      """)

  static func finding(about project: JointProject, in index: Index) -> Finding? {
    guard project.isUnderWay, let end = project.end, index.isPastItsEnd(project) else { return nil }
    return Finding(
      .jointProjectLate, .act, about: .project(project.id), people: project.with,
      "we wanted to be done by \(end)",
      next: "agree with \(index.firstNames(of: project.with)) on a new end, or on what is enough",
      evidence: [project.origin(of: "end")], day: end)
  }
}
