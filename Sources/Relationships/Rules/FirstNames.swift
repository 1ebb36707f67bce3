import SourceText

/// People by their first names, for sentences.
extension Index {
  func firstName(_ id: Person.ID) -> String { person(id)?.firstName ?? id.path.name }

  /// `Ada, Bo, Cy and 2 more`.
  func firstNames(of people: [Person.ID], atMost most: Int = 3) -> String {
    var names = people.prefix(most).map(firstName)
    if people.count > most { names.append("\(people.count - most) more") }
    return Wording.list(names)
  }
}
