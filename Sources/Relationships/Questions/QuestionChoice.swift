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
    let isOpen = turns.subjects.map { !known.contain($0) && isWanted($0) }
    let open = turns.subjectOfEach.indices.filter { isOpen[turns.subjectOfEach[$0]] }
    guard !open.isEmpty else { return nil }
    return questions[open[heldMeetings(with: person.id).count % open.count]]
  }
}

/// What the questions of a bank are about: few subjects, so that each is held against what is known of
/// somebody once, and not once a question.
struct QuestionTurns: Sendable {
  let subjects: [Question.Subject]
  /// The place of each question's subject.
  let subjectOfEach: [Int]

  init(_ questions: [Question]) {
    var places: [Question.Subject: Int] = [:]
    var subjects: [Question.Subject] = []
    subjectOfEach = questions.map { question in
      if let place = places[question.subject] { return place }
      places[question.subject] = subjects.count
      subjects.append(question.subject)
      return subjects.count - 1
    }
    self.subjects = subjects
  }
}

/// What is known about somebody, private lines included: they count, and only their words stay.
private struct KnownSubjects {
  // A handful each, for which a set is too much.
  private var families: [Fact.Family] = []
  private var kinds: [String] = []
  private let thinking: [Person.Detail]

  init(_ person: Person, facts: Found<Fact>) {
    thinking = person.thinking
    for fact in facts {
      if !families.contains(fact.family) { families.append(fact.family) }
      if kinds.last != fact.kind { kinds.append(fact.kind) }
    }
    // Keys of the note that are nobody's own answer a question as well as a field does.
    kinds += person.other.map { FactKind.kind(of: $0.key) }
    if !person.plate.isEmpty { kinds.append("plate") }
    if person.birthday != nil { kinds.append("birthday") }
    if person.location != nil { kinds.append("location") }
  }

  func contain(_ subject: Question.Subject) -> Bool {
    switch subject {
    case .facts(let family): families.contains(family)
    case .thinking(let kind): thinking.contains { $0.kind == kind }
    case .kind(let kind): kinds.contains(kind)
    }
  }
}
