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
    guard places.count > 1 else {
      var only = places.first ?? MeetingEvidence()
      only.sort()
      return only
    }
    var all = MeetingEvidence()
    for place in places {
      all.links += place.links
      all.contents.add(place.contents)
      all.responses += place.responses
      all.naming += place.naming
      all.interests.formUnion(place.interests)
    }
    all.sort()
    return all
  }

  /// Puts links and responses in the order of the places; where somebody responded, all is answered.
  private mutating func sort() {
    if links.count > 1 { links.sort { ($0.origin, $0.work) < ($1.origin, $1.work) } }
    if responses.count > 1 { responses.sort { $0.origin < $1.origin } }
    guard !responses.isEmpty else { return }
    for link in links.indices { links[link].isAnswered = true }
  }
}
