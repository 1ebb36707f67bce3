import Calendar

extension Index {
  public func person(_ id: Person.ID) -> Person? { people.first { $0.id == id } }

  /// The meetings with somebody, in the order of their days.
  public func meetings(with id: Person.ID) -> [Meeting] { meetings.filter { $0.people.contains(id) } }

  /// Where the owner stands with somebody.
  public func standing(of person: Person) -> Standing {
    StandingReader(
      person: person, meetings: meetings(with: person.id),
      groups: groups.filter { $0.members.contains(person.id) }, index: self
    ).read()
  }
}
