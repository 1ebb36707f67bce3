import Calendar

/// What the rules about joint projects share.
extension Index {
  /// The joint projects with somebody on which work goes on. A project with nobody is the owner's own.
  var runningProjects: [JointProject] {
    projects.filter { $0.stage.isRunning && !$0.with.isEmpty }
  }

  /// Whether a project was to end before today.
  func isPastItsEnd(_ project: JointProject) -> Bool { project.end.map { $0 < today } ?? false }
}
