internal import Relationships

/// Something that the owner and peers do together.
struct ProjectEntry: Encodable {
  let id: String
  let path: String
  let line: Int
  let title: String
  let with: [String]
  let stage: String
  let start: String?
  let end: String?
  let stakes: String?
  let origin: String?
  let outcome: String?

  init(_ project: JointProject) {
    id = project.id
    (path, line) = (project.origin.path.text, project.origin.line)
    (title, with) = (project.title, project.with.map(\.text))
    stage = project.stage.rawValue
    (start, end) = (project.start?.description, project.end?.description)
    (stakes, origin) = (project.stakes?.rawValue, project.beginsIn?.rawValue)
    outcome = project.outcome
  }
}

/// Something that the owner will present.
struct ProposalEntry: Encodable {
  let id: String
  let path: String
  let line: Int
  let title: String
  let present: String?
  let forum: String?
  let dependsOn: [String]
  let previewWith: [String]
  let status: String

  init(_ proposal: Proposal) {
    id = proposal.id
    (path, line) = (proposal.origin.path.text, proposal.origin.line)
    (title, present) = (proposal.title, proposal.present?.description)
    forum = proposal.forum
    dependsOn = proposal.dependsOn.map(\.text)
    previewWith = proposal.previewWith.map(\.text)
    status = proposal.status.rawValue
  }
}

/// A work occasion.
struct EventEntry: Encodable {
  let id: String
  let path: String
  let line: Int
  let title: String
  let start: String?
  let end: String?
  let place: String?
  let with: [String]
  let social: String?

  init(_ event: Event) {
    id = event.id
    (path, line) = (event.origin.path.text, event.origin.line)
    title = event.title
    (start, end) = (event.start?.description, event.end?.description)
    place = event.place
    with = event.with.map(\.text)
    social = event.social
  }
}

/// People who belong together beyond a role.
struct GroupEntry: Encodable {
  let id: String
  let path: String
  let line: Int
  let title: String
  let members: [String]
  let cadenceDays: Int?

  init(_ group: Group) {
    id = group.id
    (path, line) = (group.origin.path.text, group.origin.line)
    (title, members) = (group.title, group.members.map(\.text))
    cadenceDays = group.cadence?.dayCount
  }
}
