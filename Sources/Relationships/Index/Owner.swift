import SourceText

/// The person whose vault it is, from `me:` in the settings and the note that matches it.
public struct Owner: Sendable {
  public private(set) var name: String?
  public private(set) var aliases: [String]
  /// In the order of the settings, then of the note; nothing twice.
  public private(set) var hobbies: [String]

  init(_ settings: Configuration.Owner) {
    (name, aliases, hobbies) = (settings.name, settings.aliases, settings.hobbies)
  }

  /// Adds what the owner's own note says.
  mutating func add(_ person: Person) {
    name = name ?? person.name
    aliases += person.aliases
  }

  mutating func add(hobby: String) {
    if !hobbies.contains(where: { Folded($0) == Folded(hobby) }) { hobbies.append(hobby) }
  }
}
