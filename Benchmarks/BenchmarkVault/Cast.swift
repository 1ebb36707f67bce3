import Calendar

/// Who and what there is in a vault, by numbers that count from 0, and what it is called.
///
/// Everything follows from the number, so that a note can link to another without its being made.
struct Cast: Sendable {
  let shape: Shape
  let people: Int
  let projects: Int
  let proposals: Int
  let groups: Int

  init(notes: Int, shape: Shape) {
    self.shape = shape
    func count(_ role: NoteRole) -> Int {
      var before = 0
      for part in shape.fifty {
        if part.role == role {
          return notes / 50 * part.count + min(max(notes % 50 - before, 0), part.count)
        }
        before += part.count
      }
      return 0
    }
    people = count(.person)
    projects = count(.project)
    proposals = count(.proposal)
    groups = count(.group)
  }

  /// What the note with this number is about, and its number among those.
  func part(ofNote number: Int) -> (role: NoteRole, number: Int) {
    var rest = number % 50
    for part in shape.fifty {
      if rest < part.count { return (part.role, number / 50 * part.count + rest) }
      rest -= part.count
    }
    return (.person, number)
  }

  func first(_ person: Int) -> String { Words.firstNames[person * 37 % Words.firstNames.count] }

  /// No two people have the same, nor two that differ only in their accents.
  func name(_ person: Int) -> String {
    let lasts = Words.lastNames
    let firsts = Words.firstNames.count
    let round = person / firsts
    let last = lasts[(round + person * 37 % firsts * 13) % lasts.count]
    let second = round / lasts.count
    return second == 0
      ? "\(first(person)) \(last)" : "\(first(person)) \(last)-\(lasts[(second - 1) % lasts.count])"
  }

  func fileName(ofPerson person: Int) -> String { Cast.fileName(name(person)) }

  func path(ofPerson person: Int) -> String {
    let name = fileName(ofPerson: person)
    switch shape {
    case .deep:
      let region = Words.regions[person / 40 % Words.regions.count]
      return "work/people and teams/\(region)/team \(person / 40)/peers/"
        + "\(name.prefix(1))/\(name.prefix(2))/\(name).md"
    case .obsidian: return "Peers/\(self.name(person)).md"
    case .logseq: return "pages/\(self.name(person)).md"
    default: return "\(folder(ofPerson: person))/\(name).md"
    }
  }

  private func folder(ofPerson person: Int) -> String {
    switch role(person) {
    case .report: "reports"
    case .acquaintance: "people"
    case .peer, .former: "peers"
    }
  }

  enum PersonRole {
    case peer, former, report, acquaintance
  }

  func role(_ person: Int) -> PersonRole {
    switch person % 30 {
    case 7: .report
    case 13: .acquaintance
    case 19, 23: .former
    default: .peer
    }
  }

  func title(ofProject project: Int) -> String {
    Cast.title(project, Words.projectQualities, Words.projectThings)
  }
  func title(ofProposal proposal: Int) -> String {
    Cast.title(proposal, Words.proposalOpenings, Words.projectThings)
  }
  func title(ofGroup group: Int) -> String {
    Cast.title(group, Words.groupOpenings, Words.groupThings)
  }
  func fileName(ofProject project: Int) -> String { Cast.fileName(title(ofProject: project)) }
  func fileName(ofProposal proposal: Int) -> String { Cast.fileName(title(ofProposal: proposal)) }
  func fileName(ofGroup group: Int) -> String { Cast.fileName(title(ofGroup: group)) }

  /// Days go back three years, weekends aside; then a second journal begins, and so on.
  func path(ofJournal number: Int) -> String {
    let day = journalDay(number)
    let round = number / 780
    return round == 0
      ? "journal/\(day.year)/\(day).md" : "archive/\(round)/journal/\(day.year)/\(day).md"
  }

  func journalDay(_ number: Int) -> Day {
    let weekdays = number % 780
    // The first is a Thursday: 3 days back to Monday, then over the weekend.
    return BenchmarkVault.today.adding(days: -(weekdays + (weekdays + 1) / 5 * 2))
  }

  struct MeetingNote {
    let person: Int
    let day: Day
    let title: String
    let path: String
  }

  /// A week lies between two meetings of one person.
  func meeting(_ number: Int) -> MeetingNote {
    let person = number % max(people, 1)
    let round = number / max(people, 1)
    let day = BenchmarkVault.today.adding(days: -(round * 7 + person % 4))
    let title = Words.meetingTopics[(person * 7 + round) % Words.meetingTopics.count]
    return MeetingNote(
      person: person, day: day, title: title,
      path: "meetings/\(day.year)/\(day) \(title) with \(name(person)).md")
  }

  private static func title(_ number: Int, _ openings: [String], _ things: [String]) -> String {
    let opening = number % openings.count
    let thing = things[(number / openings.count + opening * 7) % things.count]
    let round = number / (openings.count * things.count)
    let title = "\(openings[opening]) \(thing)"
    return round == 0 ? title : "\(title), part \(round + 1)"
  }

  private static func fileName(_ title: String) -> String {
    let words = title.lowercased().split { $0 == " " || $0 == "'" || $0 == "," }
    return words.joined(separator: "-")
  }
}
