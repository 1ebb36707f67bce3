public import Calendar
public import Notes

/// Something personal worth remembering.
public struct Fact: Sendable {
  /// What a fact's kind belongs to.
  public enum Family: Hashable, Sendable { case hobby, family, favorite, other }

  public var person: Person.ID
  /// The owner's word for it, in lower case: `hobby`, `kid`, `band`.
  public var kind: String
  public var words: NoteWords
  /// The day of the meeting it was told in; none in front matter.
  public var day: Day?
  /// The date its value begins with: when it happens.
  public var happens: Day?
  public var origin: Origin
  public var family: Family

  /// What a kind belongs to: hobby, interest and sport are hobbies, and so on.
  static func family(of kind: String) -> Family {
    switch kind {
    case "hobby", "hobbies", "interest", "interests", "sport", "sports": .hobby
    case "kid", "kids", "child", "children", "partner", "spouse", "wife", "husband", "pet", "pets",
      "family":
      .family
    case "band", "music", "food", "drink", "team", "book", "film", "place", "favorite", "favourite",
      "favorites", "favourites":
      .favorite
    default: .other
    }
  }
}
