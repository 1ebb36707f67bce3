import Notes

/// A joint project that is being done and tells of nothing that was looked at before.
enum JointProjectRushed: Rule {
  static let text = RuleText(
    .jointProjectRushed, .workTogether, .notice,
    looksFor: """
      A joint project is being done, and its note has no text under a heading that begins Explore, \
      Diverge, Options or What we know.
      """,
    why: """
      Two people see more of a problem than one, when they look before they build. What each of you knows \
      and doubts is worth an hour.
      """)

  static func finding(about project: JointProject, in index: Index) -> Finding? {
    guard project.isUnderWay, project.stage == .do, !project.hasExploration else { return nil }
    return Finding(
      .jointProjectRushed, .notice, about: .project(project.id), people: project.with,
      "we are doing it, and what we looked at before is not noted yet",
      next:
        "ask \(index.firstNames(of: project.with)) what each of us knows, and note the options",
      evidence: [project.origin(of: "stage")], day: project.start)
  }
}
