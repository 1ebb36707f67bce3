extension JointProject {
  /// Whether it is running with somebody.
  var isUnderWay: Bool { stage.isRunning && !with.isEmpty }
}

extension Index {
  /// Whether it was to end before today.
  func isPastItsEnd(_ project: JointProject) -> Bool { project.end.map { $0 < today } ?? false }
}
