/// The places in a list of the records that concern each person, by the person's number.
///
/// All places stand in one array, person after person, so that many people cost no more than their
/// places.
struct Places: Sendable {
  private let places: [Int32]
  /// Where the places of each person begin, and behind the last where they end.
  private let starts: [Int32]

  /// `found` has a person's number and a place in each pair, with rising places; a pair may stand there
  /// twice in a row.
  init(_ found: [(person: Int32, place: Int32)], people: Int) {
    var next = [Int32](repeating: 0, count: people + 1)
    var last = [Int32](repeating: -1, count: people)
    for (person, place) in found where last[Int(person)] != place {
      last[Int(person)] = place
      next[Int(person)] += 1
    }
    var start: Int32 = 0
    for person in next.indices { (next[person], start) = (start, start + next[person]) }
    starts = next
    var places = [Int32](repeating: 0, count: Int(start))
    last = [Int32](repeating: -1, count: people)
    for (person, place) in found where last[Int(person)] != place {
      last[Int(person)] = place
      places[Int(next[Int(person)])] = place
      next[Int(person)] += 1
    }
    self.places = places
  }

  /// None for a number that nobody has.
  subscript(person: Int32?) -> ArraySlice<Int32> {
    guard let person, Int(person) + 1 < starts.count else { return [] }
    return places[Int(starts[Int(person)])..<Int(starts[Int(person) + 1])]
  }
}

/// Finds in lists of records which people each record concerns, and numbers everybody it meets.
struct PlaceFinder {
  private(set) var numbers: [Person.ID: Int32] = [:]
  /// Whoever was met last: what stands in one note often names one person.
  private var last: (id: Person.ID, number: Int32)?

  /// The people's numbers are their places.
  init(_ people: [Person]) {
    numbers.reserveCapacity(people.count)
    for person in people { _ = number(of: person.id) }
  }

  mutating func places<Record>(
    of records: [Record], _ people: (Record) -> [Person.ID]
  ) -> Places {
    Places(pairs(of: records, people), people: numbers.count)
  }

  /// The number of everybody that each record concerns, with the record's place.
  mutating func pairs<Record>(
    of records: [Record], _ people: (Record) -> [Person.ID]
  ) -> [(person: Int32, place: Int32)] {
    var found: [(person: Int32, place: Int32)] = []
    found.reserveCapacity(records.count)
    for (place, record) in records.enumerated() {
      for person in people(record) { found.append((number(of: person), Int32(place))) }
    }
    return found
  }

  /// A link on an idea's line to somebody it does not stand with is a mention there.
  mutating func ideas(among marks: [Mark], _ mentions: [Mention]) -> Places {
    let ideas = Dictionary(
      grouping: marks.indices.filter { marks[$0].kind == .idea }, by: { marks[$0].origin })
    var found: [(person: Int32, place: Int32)] = []
    for idea in ideas.values.joined() {
      for person in marks[idea].with { found.append((number(of: person), Int32(idea))) }
    }
    for mention in ideas.isEmpty ? [] : mentions {
      for idea in ideas[mention.origin] ?? [] {
        found.append((number(of: mention.person), Int32(idea)))
      }
    }
    return Places(found.sorted { $0.place < $1.place }, people: numbers.count)
  }

  private mutating func number(of id: Person.ID) -> Int32 {
    if let last, last.id == id { return last.number }
    let next = Int32(numbers.count)
    let number = numbers[id] ?? next
    if number == next { numbers[id] = number }
    last = (id, number)
    return number
  }
}
