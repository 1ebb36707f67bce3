import Calendar

/// Meetings as they stand in the note of a person, the newest first.
extension NoteWriter {
  mutating func writeMeetings(with person: Int) {
    let count = dice.roll(shape.meetings)
    let step = shape == .large ? 7 : cadence(of: person).days
    var day = BenchmarkVault.today.adding(
      days: dice.chance(10) ? dice.roll(1...6) : -dice.roll(0...step))
    for _ in 0..<count {
      writeMeeting(with: person, on: day)
      day = day.adding(days: -max(1, step + dice.roll(-2...3)))
    }
  }

  private mutating func writeMeeting(with person: Int, on day: Day) {
    let title = dice.pick(Words.meetingTitles)
    heading(2, meetingHeading(title, on: day))
    item(sentence())
    for _ in 0..<dice.roll(0...2) { item(sentence()) }
    if dice.chance(34) { item(sentenceWithLinks(about: person)) }
    if dice.chance(12) { item(mark(with: person)) }
    if dice.chance(55) { item(task(with: person, madeOn: day)) }
    if dice.chance(5) {
      item("Their week: [\(dice.pick(["book", "film", "food"])):: \(dice.pick(Words.hobbies))]")
    }
    if dice.chance(3) { item("Between us: \(clause()) #private") }
    endOfList()
    if custom == .obsidian, dice.chance(10) { writeCallout() }
    if dice.chance(45) { paragraph("\(sentence())") }
  }

  private mutating func meetingHeading(_ title: String, on day: Day) -> String {
    switch custom {
    case .usual: return "\(day) \(title)"
    case .obsidian: return dice.chance(60) ? "[[\(day)]] \(title)" : "\(title) – \(day)"
    case .logseq: return "\(day): \(title), \(clause())"
    case .plain:
      let month = Words.months[day.month - 1]
      return dice.chance(50)
        ? "\(day.dayOfMonth) \(month) \(day.year) \(title)"
        : "\(day.weekday.name), \(month) \(day.dayOfMonth), \(day.year) \(title)"
    }
  }

  private mutating func mark(with person: Int) -> String {
    switch dice.roll(0...5) {
    case 0: "**Insight:** \(dice.pick(Words.insights))"
    case 1: "Tension: \(dice.pick(Words.tensions))"
    case 2: "Resolved: \(dice.pick(Words.tensions))"
    case 3: "Feedback from \(cast.first(person)): \(dice.pick(Words.endings))"
    case 4: "Handshake: \(dice.pick(Words.handshakes))"
    default:
      "Idea: \(dice.pick(Words.projectQualities).lowercased()) \(dice.pick(Words.projectThings))"
    }
  }

  private mutating func writeCallout() {
    line("> [!note] \(dice.pick(Words.objects))")
    line("> \(sentence())")
    line()
    line("%% ask again: \(dice.pick(Words.topics)) %%")
    line()
  }
}
