extension Index {
  /// The question to ask somebody next: of those whose answer is not known, the one that the number of
  /// held meetings with them comes to.
  ///
  /// So it needs no memory, and changes only when a meeting or an answer is written. Nil where all is
  /// known, and for whom nobody has to get to know at work: former peers and people without a role.
  public func question(for person: Person) -> Question? { question(for: person) { _ in true } }

  /// The one to ask next of those that `isWanted` chooses by what they are about.
  func question(for person: Person, where isWanted: (Question.Subject) -> Bool) -> Question? {
    guard person.kind != .person, !person.isFormer, !questions.isEmpty else { return nil }
    let known = KnownSubjects(person, facts: facts(about: person.id))
    let open = questions.filter { !known.contain($0.subject) && isWanted($0.subject) }
    guard !open.isEmpty else { return nil }
    let held = heldMeetings(with: person.id).count
    return open[held % open.count]
  }
}

/// What is known about somebody, private lines included: they count, and only their words stay.
private struct KnownSubjects {
  private let families: Set<Fact.Family>
  private let kinds: Set<String>
  private let thinking: Set<String>

  init(_ person: Person, facts: [Fact]) {
    families = Set(facts.map(\.family))
    thinking = Set(person.thinking.map(\.kind))
    // Keys of the note that are nobody's own answer a question as well as a field does.
    var kinds = Set(facts.map(\.kind) + person.other.map { FactKind.kind(of: $0.key) })
    if !person.plate.isEmpty { kinds.insert("plate") }
    if person.birthday != nil { kinds.insert("birthday") }
    if person.location != nil { kinds.insert("location") }
    self.kinds = kinds
  }

  func contain(_ subject: Question.Subject) -> Bool {
    switch subject {
    case .facts(let family): families.contains(family)
    case .thinking(let kind): thinking.contains(kind)
    case .kind(let kind): kinds.contains(kind)
    }
  }
}
