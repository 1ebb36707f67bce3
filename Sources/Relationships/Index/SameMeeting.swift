import Calendar
import Notes

/// Joins the places that tell of the same meeting.
///
/// Entries on one day that share a person and agree in type, or of which one has none, are one meeting
/// with all their people. The place that is linked is the one with most text; the others are "also at".
enum SameMeeting {
  /// Sorted by day, time, then place.
  static func join(_ entries: [MeetingEntry], today: Day) -> [Meeting] {
    let inOrder = entries.indices.sorted { entries[$0].day < entries[$1].day }
    var meetings: [Meeting] = []
    meetings.reserveCapacity(entries.count)
    var start = 0
    while start < inOrder.count {
      let day = entries[inOrder[start]].day
      let end = inOrder[start...].firstIndex { entries[$0].day != day } ?? inOrder.endIndex
      let ofDay = inOrder[start..<end].map { entries[$0] }
      meetings += join(onOneDay: ofDay).map { meeting($0, today: today) }
        .sorted { before($0, $1) }
      start = end
    }
    return meetings
  }

  private static func before(_ left: Meeting, _ right: Meeting) -> Bool {
    switch (left.time, right.time) {
    case (let left?, let right?) where left != right: return left < right
    case (nil, _?): return false
    case (_?, nil): return true
    default: return left.origin < right.origin
    }
  }

  /// Whoever shares nobody with another entry is a meeting alone, as most are.
  private static func join(onOneDay entries: [MeetingEntry]) -> [[MeetingEntry]] {
    var counts: [Person.ID: Int] = [:]
    for entry in entries {
      for person in entry.people { counts[person, default: 0] += 1 }
    }
    var alone: [[MeetingEntry]] = []
    var others: [MeetingEntry] = []
    for entry in entries {
      if entry.people.allSatisfy({ counts[$0] == 1 }) {
        alone.append([entry])
      } else {
        others.append(entry)
      }
    }
    return others.isEmpty ? alone : alone + joinNear(others)
  }

  // Entries that say what they are find each other first; one that does not then joins the first it
  // fits, so that the order in which notes are read decides nothing.
  private static func joinNear(_ entries: [MeetingEntry]) -> [[MeetingEntry]] {
    let sorted = entries.sorted { $0.origin < $1.origin }
    var clusters: [MeetingCluster] = []
    var places: [Person.ID: Set<Int>] = [:]
    for entry in sorted.filter({ $0.type != nil }) + sorted.filter({ $0.type == nil }) {
      let new = MeetingCluster(entry)
      let near = Set(entry.people.flatMap { places[$0] ?? [] }).sorted()
      let place = near.first { clusters[$0].agrees(with: new) } ?? clusters.count
      if place < clusters.count { clusters[place].add(entry) } else { clusters.append(new) }
      // One entry may tie several together.
      for other in near where other != place && clusters[other].agrees(with: clusters[place]) {
        for entry in clusters[other].removeAll() { clusters[place].add(entry) }
      }
      for person in clusters[place].people { places[person, default: []].insert(place) }
    }
    return clusters.map(\.entries).filter { !$0.isEmpty }
  }

  private static func meeting(_ cluster: [MeetingEntry], today: Day) -> Meeting {
    let sorted =
      cluster.count == 1
      ? cluster : cluster.sorted { ($1.length, $0.origin) < ($0.length, $1.origin) }
    let people = people(in: cluster)
    let type = cluster.lazy.compactMap(\.type).first
    let main = sorted[0]
    var evidence = MeetingEvidence.joined(cluster.map(\.evidence))
    if !evidence.naming.isEmpty {
      let attending = Set(people)
      evidence.naming = evidence.naming.filter { !attending.contains($0.person) }
        .sorted { ($0.origin, $0.person) < ($1.origin, $1.person) }
    }
    return Meeting(
      main, time: sorted.lazy.compactMap(\.time).first,
      minutes: sorted.lazy.compactMap(\.minutes).first, type: type,
      countsAs: countsAs(
        type, people: people.count, strangers: cluster.lazy.map(\.strangers).max() ?? 0,
        form: sorted.lazy.map(\.form).min() ?? .told),
      state: main.isCalledOff ? .calledOff : main.day > today ? .booked : .held,
      title: title(of: sorted) ?? main.title, people: people,
      also: Array(sorted.dropFirst()).sorted { $0.origin < $1.origin }, evidence)
  }

  /// Everybody who is named in one of the entries, sorted, nobody twice.
  private static func people(in entries: [MeetingEntry]) -> [Person.ID] {
    if entries.count == 1, entries[0].people.count < 2 { return entries[0].people }
    return Set(entries.flatMap(\.people)).sorted()
  }

  // A heading is a title; of a dated line the whole line is one for want of a better.
  private static func title(of entries: [MeetingEntry]) -> NoteWords? {
    (entries.first { $0.form == .told && !$0.title.includingPrivate.isEmpty }
      ?? entries.first { !$0.title.includingPrivate.isEmpty })?.title
  }

  /// What a meeting counts as: what its word says, else by how it was told and how many were there, with
  /// a note or without.
  private static func countsAs(
    _ type: MeetingType?, people: Int, strangers: Int, form: MeetingEntry.Form
  ) -> Meeting.CountsAs {
    switch type {
    case .social: .social
    case .work: .work
    case .contact: .contact
    // With several people there it was none, whatever it was called.
    case .oneOnOne: people == 1 ? .oneOnOne : .group
    case nil:
      switch form {
      case .told: people + strangers == 1 ? .oneOnOne : .group
      case .datedLine: .contact
      }
    }
  }
}
