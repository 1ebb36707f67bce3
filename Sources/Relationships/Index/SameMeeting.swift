import Calendar
import Notes

/// Joins the places that tell of the same meeting.
///
/// Entries on one day that share a person and agree in type, or of which one has none, are one meeting
/// with all their people. The place that is linked is the one with most text; the others are "also at".
enum SameMeeting {
  /// Sorted by day, time, then place.
  static func join(_ entries: [MeetingEntry], today: Day) -> [Meeting] {
    let days = Dictionary(grouping: entries, by: \.day)
    return days.values.flatMap { join(onOneDay: $0) }
      .map { meeting($0, today: today) }
      .sorted { before($0, $1) }
  }

  private static func before(_ left: Meeting, _ right: Meeting) -> Bool {
    if left.day != right.day { return left.day < right.day }
    switch (left.time, right.time) {
    case (let left?, let right?) where left != right: return left < right
    case (nil, _?): return false
    case (_?, nil): return true
    default: return left.origin < right.origin
    }
  }

  // Entries that say what they are find each other first; one that does not then joins the first it
  // fits, so that the order in which notes are read decides nothing.
  private static func join(onOneDay entries: [MeetingEntry]) -> [[MeetingEntry]] {
    let sorted = entries.sorted { $0.origin < $1.origin }
    var clusters: [[MeetingEntry]] = []
    for entry in sorted.filter({ $0.type != nil }) + sorted.filter({ $0.type == nil }) {
      let fitting = clusters.indices.filter { fits(entry, clusters[$0]) }
      guard let first = fitting.first else {
        clusters.append([entry])
        continue
      }
      clusters[first].append(entry)
      // One entry may tie two clusters of its own type together.
      let tied = fitting.dropFirst().filter { type(of: clusters[$0]) == type(of: clusters[first]) }
      for other in tied.reversed() {
        clusters[first] += clusters.remove(at: other)
      }
    }
    return clusters
  }

  private static func fits(_ entry: MeetingEntry, _ cluster: [MeetingEntry]) -> Bool {
    guard cluster[0].isCalledOff == entry.isCalledOff,
      cluster.contains(where: { !Set($0.people).isDisjoint(with: entry.people) })
    else { return false }
    let known = type(of: cluster)
    return known == nil || entry.type == nil || known == entry.type
  }

  private static func type(of cluster: [MeetingEntry]) -> MeetingType? {
    cluster.lazy.compactMap(\.type).first
  }

  private static func meeting(_ cluster: [MeetingEntry], today: Day) -> Meeting {
    let sorted = cluster.sorted { ($1.length, $0.origin) < ($0.length, $1.origin) }
    let people = Set(cluster.flatMap(\.people)).sorted()
    let type = type(of: cluster)
    let main = sorted[0]
    return Meeting(
      day: main.day, time: sorted.lazy.compactMap(\.time).first,
      minutes: sorted.lazy.compactMap(\.minutes).first, type: type,
      countsAs: countsAs(type, people: people.count, form: sorted.map(\.form).min() ?? .told),
      state: main.isCalledOff ? .calledOff : main.day > today ? .booked : .held,
      title: sorted.first { !$0.title.includingPrivate.isEmpty }?.title ?? main.title,
      people: people, origin: main.origin, also: sorted.dropFirst().map(\.origin).sorted(), summary: [])
  }

  /// What a meeting counts as: what its word says, else by how it was told and how many were there.
  static func countsAs(
    _ type: MeetingType?, people: Int, form: MeetingEntry.Form
  ) -> Meeting.CountsAs {
    switch type {
    case .social: .social
    case .work: .work
    case .contact: .contact
    // With several people there it was none, whatever it was called.
    case .oneOnOne: people == 1 ? .oneOnOne : .group
    case nil:
      switch form {
      case .told: people == 1 ? .oneOnOne : .group
      case .datedLine: .contact
      }
    }
  }
}
