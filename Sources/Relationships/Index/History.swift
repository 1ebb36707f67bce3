import Calendar

extension Index {
  /// Whether a commitment is older than the day since which the owner keeps count, `since:` in the
  /// settings: it is history, and no page asks for it.
  public func isHistory(_ commitment: Commitment) -> Bool {
    isHistory(commitment.day ?? commitment.due)
  }

  /// Whether a tension, an insight or the like is history.
  public func isHistory(_ mark: Mark) -> Bool { isHistory(mark.day) }

  // What has no day can't be known to be old.
  private func isHistory(_ day: Day?) -> Bool {
    guard let day, let since = configuration.since else { return false }
    return day < since
  }
}
