import Calendar
import Notes

/// A group that has gathered before and is past its rhythm.
enum ReunionDue: Rule {
  static let text = RuleText(
    .reunionDue, .knowOneAnother, .plan,
    looksFor: """
      A group gathered longer ago than its cadence, quarterly where none is noted, and nothing is \
      booked. It gathered on each day with a heading in its note, and with social meetings with two \
      members or more.
      """,
    why: """
      A team that was good together stays good company. Somebody has to name the day, and it may as well \
      be you.
      """)

  static func finding(about group: Group, in index: Index) -> Finding? {
    let gatherings = Gatherings(of: group, in: index)
    guard let cadence = group.rhythm, let last = gatherings.last, !gatherings.isBooked,
      last.adding(days: cadence.dayCount) < index.today
    else { return nil }
    return Finding(
      .reunionDue, .plan, about: .group(group.id), people: group.members,
      "we last gathered on \(last), and our rhythm is \(cadence.description)",
      next: "propose a day for the next reunion",
      evidence: gatherings.places, day: last)
  }
}

/// The days on which a group gathered, or is to.
private struct Gatherings {
  /// The last of those up to today.
  let last: Day?
  /// Where that day is told of.
  let places: [Origin]
  let isBooked: Bool

  /// `told` are the meetings of the group's own note.
  init(of group: Group, in index: Index) {
    let told = index.meetings(toldIn: group)
    var social: [Day: (members: Set<Person.ID>, meetings: [Meeting])] = [:]
    for member in group.members {
      for meeting in index.socialMeetings(with: member) {
        social[meeting.day, default: ([], [])].members.insert(member)
        social[meeting.day, default: ([], [])].meetings.append(meeting)
      }
    }
    social = social.filter { $0.value.members.count >= 2 }
    let calledOff = Set(told.filter { $0.state == .calledOff }.map(\.day))
    let days = Set(group.noteDays.map(\.day)).subtracting(calledOff).union(social.keys)
    let last = days.filter { $0 <= index.today }.max()
    self.last = last
    let meetings = (told + (last.flatMap { social[$0]?.meetings } ?? []))
      .filter { $0.day == last && $0.state == .held }.map(\.origin)
    places = meetings + group.noteDays.filter { $0.day == last }.map(\.origin)
    isBooked = days.contains { $0 > index.today }
  }
}
