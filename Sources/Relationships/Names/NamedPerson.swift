import SourceText

/// Whom a name means that the owner typed.
public enum NamedPerson: Sendable {
  case one(Person)
  /// Several people who share it, sorted by id: never a guess.
  case several([Person.ID])
  /// Nobody with a note; with a name, alias or first name that is nearly it, where there is one.
  case nobody(nearMiss: String?)
}

extension Index {
  /// Whom a name means, by the custom of links: an id or path, a file's name, a name, an alias, or a
  /// first name that only one person has; whatever the case and accents.
  public func person(named name: String) -> NamedPerson {
    var names = Names()
    for person in people { names.add(person, file: person.origin.path) }
    switch names.people.match(name) {
    case .one(let id): return person(id).map { .one($0) } ?? .nobody(nearMiss: nil)
    case .several(let ids): return .several(ids)
    case .none:
      let near = names.people.nearMiss(name)
      return .nobody(nearMiss: near ?? Wording.nearMiss(name, in: people.map(\.firstName)))
    }
  }
}
