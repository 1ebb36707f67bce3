import SourceText

/// What one place of a meeting holds that the rules count.
struct MeetingEvidence: Sendable {
  var links: [WorkLink] = []
  var contents = Meeting.Contents()
  /// What begins `Response:` or `Feedback from …:`.
  var responses: [Mark] = []
  /// The lines that name somebody who was not there.
  var naming: [NamingLine] = []
  /// The owner's interests that it mentions.
  var interests: Set<Folded> = []

  /// What several places of one meeting hold.
  static func joined(_ places: [MeetingEvidence]) -> MeetingEvidence {
    var all = MeetingEvidence()
    for place in places {
      all.links += place.links
      all.contents.add(place.contents)
      all.responses += place.responses
      all.naming += place.naming
      all.interests.formUnion(place.interests)
    }
    all.links.sort { ($0.origin, $0.work) < ($1.origin, $1.work) }
    all.responses.sort { $0.origin < $1.origin }
    if !all.responses.isEmpty {
      for link in all.links.indices { all.links[link].isAnswered = true }
    }
    return all
  }
}
