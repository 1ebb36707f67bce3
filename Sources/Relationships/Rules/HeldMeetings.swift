extension Index {
  /// The held 1:1s, social meetings and work with somebody, in the order of their days: what counts as a
  /// meeting wherever meetings are counted.
  func heldMeetings(with id: Person.ID) -> [Meeting] {
    meetings(with: id).filter { $0.state == .held && $0.isCounted }
  }
}
