import Calendar
import Notes

/// An agreement between two teams that nobody has looked at for a while.
enum HandshakeStale: Rule {
  static let text = RuleText(
    .handshakeStale, .oneOnOnes, .notice,
    looksFor: """
      A handshake with an active peer was made more than {limit} months ago, and no later one links to it \
      or begins with its first three words.
      """,
    why: """
      Who does what between two teams changes with the teams. An agreement that is looked at now and then \
      stays one.
      """,
    limit: .handshakeMonths)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let months = index.configuration.limit(.handshakeMonths)
    guard person.isActivePeer else { return nil }
    let handshakes = index.marks(with: person.id).filter { $0.kind == .handshake }
    // No history: what was agreed long ago is what this asks about.
    let old = Superseded(handshakes).standing.filter { mark in
      !mark.isResolved
        && mark.day.map { $0.adding(months: months) < index.today } ?? false
    }
    guard !old.isEmpty else { return nil }
    return Finding(
      .handshakeStale, .notice, about: .person(person.id),
      "we agreed: \(.list(old.map { ($0.words, $0.day) }))",
      next: "ask \(person.firstName) whether it still holds, and note what you find",
      evidence: old.map(\.origin), day: old.compactMap(\.day).min())
  }
}

/// Which handshakes of one person no later one takes the place of.
private struct Superseded {
  private let handshakes: [Mark]
  /// The newest day of those that begin with the same three words.
  private var newest: [[String]: Day] = [:]
  /// The newest day of those that link to a place.
  private var newestLink: [Mark.Link: Day] = [:]

  init(_ handshakes: [Mark]) {
    self.handshakes = handshakes
    for mark in handshakes {
      guard let day = mark.day else { continue }
      for link in mark.links { newestLink[link] = max(newestLink[link] ?? day, day) }
      guard mark.beginning.count == 3 else { continue }
      newest[mark.beginning] = max(newest[mark.beginning] ?? day, day)
    }
  }

  var standing: [Mark] {
    handshakes.filter { mark in
      guard let day = mark.day else { return true }
      let later = [newest[mark.beginning]] + mark.places.map { newestLink[$0] }
      return later.allSatisfy { $0.map { $0 <= day } ?? true }
    }
  }
}
