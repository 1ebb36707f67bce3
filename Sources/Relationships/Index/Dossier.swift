import Calendar

/// What rules and pages ask again and again about one person, worked out once.
///
/// It is made of the index alone, and of nothing in it that concerns only others.
struct Dossier: Sendable {
  let standing: Standing
  let trust: Trust
  /// The days of this week and next with a 1:1.
  let daysOfOneOnOnes: Set<Day>
  /// Their hobbies as they were written, private ones left out, each once; and those of the owner that are
  /// among them.
  let hobbies: [String]
  let shared: [String]

  init(_ person: Person, in index: Index) {
    standing = StandingReader(person, in: index).read()
    trust = Trust(person, in: index)
    daysOfOneOnOnes = index.daysOfOneOnOnes(with: person)
    hobbies = index.readHobbies(of: person.id)
    shared = SharedInterests.among(index.owner, hobbies)
  }
}

extension Index {
  /// Where the owner stands with somebody.
  public func standing(of person: Person) -> Standing {
    dossier(of: person.id)?.standing ?? StandingReader(person, in: self).read()
  }

  /// How far the trust with somebody goes.
  public func trust(in person: Person) -> Trust {
    dossier(of: person.id)?.trust ?? Trust(person, in: self)
  }

  /// Somebody's hobbies as they were written, private ones left out, each once.
  public func hobbies(of id: Person.ID) -> [String] {
    dossier(of: id)?.hobbies ?? readHobbies(of: id)
  }

  /// The owner's interests that somebody shares, in the owner's order.
  public func sharedInterests(with person: Person) -> [String] {
    dossier(of: person.id)?.shared ?? SharedInterests.among(owner, readHobbies(of: person.id))
  }

  /// What the owner promised somebody. A promise to several people counts once with each.
  public func kept(byMeTo id: Person.ID) -> KeptRate {
    dossier(of: id)?.trust.evidence.promises ?? readKept(byMeTo: id)
  }

  private func dossier(of id: Person.ID) -> Dossier? {
    place(of: id).flatMap { dossiers.indices.contains($0) ? dossiers[$0] : nil }
  }
}
