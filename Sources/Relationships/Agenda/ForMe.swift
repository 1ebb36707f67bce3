public import Notes

/// What stands on somebody's page for the owner alone: nothing of it is for an agenda.
public struct ForMe: Sendable {
  /// Open tensions, insights, feedback and handshakes that the trust there is carries.
  public let marks: [Mark]
  /// What reports said of them or their team since the last 1:1, its own day excluded.
  public let said: [Said]
  /// What takes more trust than there is: it waits.
  public let notYet: NotYet

  /// What waits for trust, in the order of its places.
  public struct NotYet: Sendable {
    public let topics: [Topic]
    public let marks: [Mark]

    public var count: Int { topics.count + marks.count }
    public var isEmpty: Bool { count == 0 }
  }
}

extension Index {
  /// What stands on somebody's page for the owner alone.
  public func forMe(with person: Person) -> ForMe {
    let level = trust(in: person).level
    let marks = marks(with: person.id).filter { $0.isForMe && !isHistory($0) }
    let last = standing(of: person).lastOneOnOne
    return ForMe(
      marks: marks.filter { $0.kind.needs.map { $0 <= level } ?? true },
      said: said(about: person.id).filter { said in last.map { said.day > $0 } ?? true },
      notYet: ForMe.NotYet(
        topics: topics(for: person.id).filter { $0.isOpen && isNotYet($0, with: person) },
        marks: marks.filter { $0.kind.needs.map { $0 > level } ?? false }))
  }

  /// Whether the owner tagged a topic with more trust than there is.
  func isNotYet(_ topic: Topic, with person: Person) -> Bool {
    topic.needs.map { $0 > trust(in: person).level } ?? false
  }
}

extension MarkKind {
  /// The trust that talking about it takes to go well: the practice's "The trust ladder".
  public var needs: TrustLevel? {
    switch self {
    case .tension, .insight, .believed, .happened: .reliable
    case .feedbackGiven, .feedbackReceived: .candid
    case .handshake, .resolved, .plate, .idea, .response: nil
    }
  }
}
