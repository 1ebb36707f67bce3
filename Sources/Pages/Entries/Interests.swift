import Relationships
import SourceText

/// What people like, each with who shares it, and where the lists are that are too long for one page.
struct Interests: Sendable {
  struct Interest: Sendable {
    let key: Folded
    /// As the first of them has it.
    let name: String
    /// By name.
    let people: [Person.ID]
    /// The name of a page of its own, `chess`, where a line can't bear its people; nil where it can.
    var page: String?

    /// The pages of its people, the first of them under its own name.
    var parts: [(name: String, people: ArraySlice<Person.ID>)] {
      guard let page else { return [] }
      return PageRoom.parts(of: people.count).enumerated().map { number, part in
        // No name of another has two of them in a row.
        (number == 0 ? page : "\(page)--\(number + 1)", people[part])
      }
    }
  }

  /// The owner's, in the owner's order, with those who share each.
  let mine: [Interest]
  /// All others, by name.
  let others: [Interest]
  /// Those who like anything, by name.
  let people: [PersonEntry]
  /// The pages of the others by letter; none where one page is enough.
  let leaves: [NameShelf<Interest>.Leaf]

  init(_ people: [PersonEntry], _ owner: Owner) {
    var sharers: [Folded: [Person.ID]] = [:]
    var names: [Folded: String] = [:]
    for person in people {
      for interest in person.hobbies {
        let key = SharedInterests.key(interest)
        sharers[key, default: []].append(person.id)
        if names[key] == nil { names[key] = interest }
      }
    }
    let owners = owner.hobbies.map { Interest(SharedInterests.key($0), $0, sharers) }
    let ownersKeys = Set(owners.map(\.key))
    let rest = names.filter { !ownersKeys.contains($0.key) }
      .map { Interest($0.key, $0.value, sharers) }.sorted { $0.key < $1.key }
    let pages = Interests.pages(owners + rest)
    mine = owners.map { $0.with(page: pages[$0.key]) }
    others = rest.map { $0.with(page: pages[$0.key]) }
    leaves = others.count > PageRoom.lines ? NameShelf(others, name: \.key).leaves : []
    self.people = people.filter { !$0.hobbies.isEmpty }
  }

  /// The interests that have a page of their own, each once.
  var long: [Interest] {
    var seen: Set<Folded> = []
    return (mine + others).filter { $0.page != nil && seen.insert($0.key).inserted }
  }

  /// Whether one page can also say what each person likes.
  var hasRoomForPeople: Bool { mine.count + others.count + people.count <= PageRoom.lines }

  private static func pages(_ interests: [Interest]) -> [Folded: String] {
    var pages: [Folded: String] = [:]
    var taken: Set<String> = []
    let long = interests.filter { $0.people.count > PageRoom.names }
    for interest in long.sorted(by: { $0.key < $1.key }) where pages[interest.key] == nil {
      let name = FittingName.fit(Interests.pageName(interest.key))
      let numbered = (1...).lazy.map { $0 == 1 ? name : "\(name)-\($0)" }
      let free = numbered.first { !taken.contains($0) } ?? name
      taken.insert(free)
      pages[interest.key] = free
    }
    return pages
  }

  /// Letters and digits, with one dash for what is between.
  private static func pageName(_ key: Folded) -> String {
    key.text.unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }.joined(separator: "-")
  }
}

extension Interests.Interest {
  fileprivate init(_ key: Folded, _ name: String, _ sharers: [Folded: [Person.ID]]) {
    self.init(key: key, name: name, people: sharers[key] ?? [])
  }

  fileprivate func with(page: String?) -> Self {
    Self(key: key, name: name, people: people, page: page)
  }
}
