import Calendar
import Notes
import Relationships
import SourceText

/// What was read, one record a line, as the manual writes it.
struct RecordLines {
  let result: IndexReader.Result

  private var index: Index { result.index }

  /// All but people and what was skipped, in the order of the index.
  var records: [String] {
    index.meetings.map(meeting) + index.commitments.map(commitment) + index.topics.map(topic)
      + index.marks.map(mark) + index.facts.map(fact) + index.projects.map(project)
      + index.proposals.map(proposal) + index.events.map(event) + index.groups.map(group)
      + result.diagnostics.map {
        "\($0.severity.rawValue) \($0.code.rawValue) at \($0.place.path.text):\($0.place.line)"
      }
  }

  var people: [String] { index.people.map(person) }

  var skipped: [String] { result.skipped.map { "skipped \($0.path.text): \($0.reason.words)" } }

  private func meeting(_ meeting: Meeting) -> String {
    let state: String =
      switch meeting.state {
      case .held: ""
      case .booked: "booked "
      case .calledOff: "called-off "
      }
    let kind: String =
      switch meeting.countsAs {
      case .oneOnOne: "1:1"
      case .group: "group meeting"
      case .social: "social meeting"
      case .work: "work meeting"
      case .contact: "contact"
      }
    let time = meeting.time.map { " at \($0)" } ?? ""
    let also = meeting.also.map { ", also in \($0.path.text)" }.joined()
    return "\(state)\(kind) with \(names(meeting.people)) on \(meeting.day)\(time)\(also)"
  }

  private func commitment(_ commitment: Commitment) -> String {
    let whose: String
    switch commitment.owner {
    case .me where commitment.with.isEmpty: whose = "mine to nobody"
    case .me: whose = "mine to \(names(commitment.with))"
    case .person(let id): whose = "of \(id.text)"
    }
    let parts: [String?] = [
      shown(commitment.words), commitment.status == .open ? nil : commitment.status.rawValue,
      commitment.due.map { "due \($0)" }, commitment.scheduled.map { "scheduled \($0)" },
      commitment.done.map { "\(commitment.status == .cancelled ? "cancelled" : "done") on \($0)" },
      commitment.priority.map { "priority \($0)" }, commitment.day.map { "made \($0)" },
      commitment.carried > 0 ? "carried \(commitment.carried)" : nil,
    ]
    return "commitment \(whose): " + parts.compactMap(\.self).joined(separator: ", ")
  }

  private func topic(_ topic: Topic) -> String {
    let parts: [String?] = [
      shown(topic.words), topic.isOpen ? nil : "closed",
      topic.needs.map { "needs \($0.rawValue) trust" },
      topic.day.map { "since \($0)" }, topic.carried > 0 ? "carried \(topic.carried)" : nil,
    ]
    return "topic with \(names(topic.with)): " + parts.compactMap(\.self).joined(separator: ", ")
  }

  private func mark(_ mark: Mark) -> String {
    let kind: String =
      switch mark.kind {
      case .feedbackReceived: "feedback from"
      case .feedbackGiven: "feedback for"
      default: "\(mark.kind.rawValue) with"
      }
    let end = mark.isResolved ? ", resolved" + (mark.resolved.map { " on \($0)" } ?? "") : ""
    return "\(kind) \(names(mark.with)): \(shown(mark.words))\(end)"
  }

  private func fact(_ fact: Fact) -> String {
    let happens = fact.happens.map { ", happens on \($0)" } ?? ""
    let told = fact.day.map { ", told on \($0)" } ?? ""
    return "\(fact.kind) of \(fact.person.text): \(shown(fact.words))\(happens)\(told)"
  }

  private func project(_ project: JointProject) -> String {
    let parts: [String?] = [
      "project \(project.title) with \(names(project.with))", project.stage.rawValue,
      project.start.map { "from \($0)" }, project.end.map { "to \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func proposal(_ proposal: Proposal) -> String {
    let parts: [String?] = [
      "proposal \(proposal.title)", proposal.status.rawValue,
      proposal.present.map { "presented on \($0)" },
      "depends on \(names(proposal.dependsOn))", "preview with \(names(proposal.previewWith))",
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func event(_ event: Event) -> String {
    let parts: [String?] = [
      "event \(event.title) with \(names(event.with))", event.start.map { "from \($0)" },
      event.end.map { "to \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func group(_ group: Group) -> String {
    "group \(group.title) of \(names(group.members))" + (group.cadence.map { ", \($0)" } ?? "")
  }

  private func person(_ person: Person) -> String {
    let standing = index.standing(of: person)
    let parts: [String?] = [
      "\(person.isFormer ? "former " : "")\(person.kind.rawValue) \(person.id.text): \(person.name)",
      person.role, person.team.map { "team \($0)" }, standing.cadence.map { "\($0)" },
      standing.nextDue.map { "next due \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private func names(_ ids: [Person.ID]) -> String {
    ids.isEmpty ? "nobody" : Wording.list(ids.map(\.text))
  }

  private func shown(_ words: NoteWords) -> String {
    words.isPrivate ? "(private)" : words.includingPrivate.text
  }
}
