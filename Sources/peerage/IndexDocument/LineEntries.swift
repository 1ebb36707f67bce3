internal import Notes
internal import Relationships
internal import SourceText

/// A task that somebody promised.
struct CommitmentEntry: Encodable {
  let path: String
  let line: Int
  let `private`: Bool?
  let text: String?
  /// `me` or a person's id.
  let owner: String
  let with: [String]
  let status: String
  let symbol: String
  let due: String?
  let scheduled: String?
  let done: String?
  let day: String?
  let priority: String?
  let carried: Int

  init(_ commitment: Commitment, _ words: SharedWords) {
    (path, line) = (commitment.origin.path.text, commitment.origin.line)
    `private` = commitment.words.isPrivate ? true : nil
    text = words.text(commitment.words)
    switch commitment.owner {
    case .me: owner = "me"
    case .person(let id): owner = id.text
    }
    with = commitment.with.map(\.text)
    (status, symbol) = (commitment.status.rawValue, String(commitment.symbol))
    (due, scheduled) = (commitment.due?.description, commitment.scheduled?.description)
    (done, day) = (commitment.done?.description, commitment.day?.description)
    priority = commitment.priority.map { "\($0)" }
    carried = commitment.carried
  }
}

/// Something personal worth remembering.
struct FactEntry: Encodable {
  let path: String
  let line: Int
  let `private`: Bool?
  let person: String
  let kind: String?
  let value: String?
  let date: String?
  let happens: String?

  init(_ fact: Fact, _ words: SharedWords) {
    (path, line) = (fact.origin.path.text, fact.origin.line)
    `private` = fact.words.isPrivate ? true : nil
    person = fact.person.text
    value = words.text(fact.words)
    // The owner's word for it says as much as the value: `[divorce:: …]`.
    kind = value == nil ? nil : fact.kind
    (date, happens) = (fact.day?.description, fact.happens?.description)
  }
}

/// What the owner wants to raise with somebody.
struct TopicEntry: Encodable {
  let path: String
  let line: Int
  let `private`: Bool?
  let text: String?
  let with: [String]
  let open: Bool
  let needs: Int?
  let day: String?
  let carried: Int

  init(_ topic: Topic, _ words: SharedWords) {
    (path, line) = (topic.origin.path.text, topic.origin.line)
    `private` = topic.words.isPrivate ? true : nil
    text = words.text(topic.words)
    with = topic.with.map(\.text)
    (open, needs) = (topic.isOpen, topic.needs?.number)
    (day, carried) = (topic.day?.description, topic.carried)
  }
}

/// A line that the owner marked.
struct MarkEntry: Encodable {
  let path: String
  let line: Int
  let `private`: Bool?
  let kind: String
  let text: String?
  let with: [String]
  let day: String?
  let resolved: Bool
  let resolvedOn: String?

  init(_ mark: Mark, _ words: SharedWords) {
    (path, line) = (mark.origin.path.text, mark.origin.line)
    `private` = mark.words.isPrivate ? true : nil
    kind = mark.kind.rawValue
    text = words.text(mark.words)
    with = mark.with.map(\.text)
    day = mark.day?.description
    (resolved, resolvedOn) = (mark.isResolved, mark.resolved?.description)
  }
}
