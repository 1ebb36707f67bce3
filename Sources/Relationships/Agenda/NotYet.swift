extension Index {
  /// The open topics for somebody that take more trust than there is, in the order of their places.
  /// They are never lost: they wait under "Not yet" on the person's page.
  public func notYet(with person: Person) -> [Topic] {
    topics(for: person.id).filter { $0.isOpen && isNotYet($0, with: person) }
  }

  /// Whether the owner tagged a topic with more trust than there is.
  func isNotYet(_ topic: Topic, with person: Person) -> Bool {
    topic.needs.map { $0 > trust(in: person).level } ?? false
  }
}
