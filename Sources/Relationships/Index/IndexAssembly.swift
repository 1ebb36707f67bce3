import Calendar
import Notes
import SourceText

extension NoteRecords {
  /// What only the whole vault can tell: meetings told in several places, tensions resolved later,
  /// groups that people name, and how often something was carried.
  ///
  /// Each list is put in order where it stands, and no longer than it is needed: a copy of all records
  /// weighs as much as the index.
  mutating func index(
    _ vault: VaultNotes, questions: [Question], configuration: Configuration, today: Day
  ) -> (index: Index, diagnostics: [Diagnostic]) {
    let meetings = SameMeeting.join(entries, today: today)
    entries = []
    let (marks, unclear) = Tensions.resolve(self.marks.sorted { $0.origin < $1.origin })
    self.marks = []
    let carried = Carried(meetings)
    var owner = vault.owner
    for hobby in ownerHobbies { owner.add(hobby: hobby) }
    let people = people(of: vault)
    commitments.sort { $0.origin < $1.origin }
    for place in commitments.indices { commitments[place].count(carried) }
    facts.sort { $0.origin < $1.origin }
    topics.sort { $0.origin < $1.origin }
    for place in topics.indices { topics[place].count(carried) }
    mentions.sort { $0.origin < $1.origin }
    let projects = self.projects.sorted { sorts($0.title, $0.id, before: $1.title, $1.id) }
    let proposals = self.proposals.sorted { sorts($0.title, $0.id, before: $1.title, $1.id) }
    let events = self.events.sorted { sorts($0.title, $0.id, before: $1.title, $1.id) }
    let groups = groups(with: vault.people)
    let said = said(in: meetings, among: people)
    let index = Index(
      today: today, configuration: configuration, owner: owner, people: people, meetings: meetings,
      commitments: commitments, facts: facts, topics: topics, marks: marks,
      projects: projects, proposals: proposals, events: events, groups: groups,
      mentions: mentions, said: said, questions: questions, turns: QuestionTurns(questions),
      lookup: IndexLookup(
        people: people, meetings: meetings, commitments: commitments, facts: facts, topics: topics,
        marks: marks, mentions: mentions, projects: projects, proposals: proposals,
        events: events, groups: groups, said: said))
    return (index.workedOut(), unclear)
  }

  /// What reports said, in the order of the meetings.
  private func said(in meetings: [Meeting], among people: [Person]) -> [Said] {
    let reports = Set(people.filter { $0.kind == .report }.map(\.id))
    return meetings.filter { $0.state == .held }.flatMap { meeting -> [Said] in
      let present = meeting.people.filter { reports.contains($0) }
      guard !present.isEmpty else { return [] }
      return meeting.naming.map {
        Said(
          person: $0.person, reports: present, day: meeting.day, words: $0.words, origin: $0.origin)
      }
    }
  }

  private func people(of vault: VaultNotes) -> [Person] {
    vault.people.map { person in
      var person = person
      person.thinking += thinking[person.id] ?? []
      return person
    }
  }

  /// The groups, with those among their members who name them.
  private func groups(with people: [Person]) -> [Group] {
    var table = NameTable<String>()
    for group in groups {
      table.add(group.title, for: group.id, as: .name)
      table.add(VaultPath(group.id).name, for: group.id, as: .name)
      table.add(group.id, for: group.id, as: .path)
    }
    var members: [String: Set<Person.ID>] = [:]
    for person in people {
      for name in person.groups {
        if case .one(let id) = table.match(name) { members[id, default: []].insert(person.id) }
      }
    }
    return groups.map { group in
      var group = group
      group.members = Set(group.members).union(members[group.id] ?? []).sorted()
      return group
    }.sorted { sorts($0.title, $0.id, before: $1.title, $1.id) }
  }

  private func sorts(
    _ title: String, _ id: String, before otherTitle: String, _ otherID: String
  ) -> Bool {
    let (left, right) = (Folded(title), Folded(otherTitle))
    return left == right ? VaultPath(id) < VaultPath(otherID) : left < right
  }
}

extension Commitment {
  fileprivate mutating func count(_ meetings: Carried) {
    let isOpen = status.isPending || status == .onHold
    // When a settled one was settled is not always noted; then nobody knows how long it stood open.
    if isOpen || done != nil {
      carried = meetings.count(with: people, after: day, through: isOpen ? nil : done)
    }
  }
}

extension Topic {
  fileprivate mutating func count(_ meetings: Carried) {
    carried = isOpen ? meetings.count(with: with, after: day) : 0
  }
}
