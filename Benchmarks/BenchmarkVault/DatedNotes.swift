import Calendar

/// Daily notes, and notes of one meeting each.
extension NoteWriter {
  mutating func writeJournal(_ number: Int) {
    let day = cast.journalDay(number)
    heading(1, "\(day.weekday.name) \(day)")
    paragraph(sentence())
    for person in someone(dice.roll(2...6)) {
      let title = dice.pick(["1:1 with", "Walk with", "Call with", "Lunch with", "With"])
      heading(2, "\(title) [[\(cast.name(person))]]")
      writeTalk(with: person, on: day, items: 3...7)
    }
    heading(2, "Notes")
    for _ in 0..<dice.roll(3...9) { item(sentence()) }
  }

  mutating func writeMeetingNote(_ meeting: Cast.MeetingNote) {
    let others = [meeting.person] + (dice.chance(30) ? [someoneElse(than: meeting.person)] : [])
    line("---")
    line("title: \(meeting.title)")
    line("date: \(meeting.day)")
    line("with: [\(others.map { "\"[[\(cast.name($0))]]\"" }.joined(separator: ", "))]")
    line("minutes: \(dice.pick(["30", "45", "60"]))")
    line("---")
    line()
    for part in ["What we talked about", "What comes next"] {
      heading(2, part)
      writeTalk(with: meeting.person, on: meeting.day, items: 4...12)
    }
  }

  private mutating func writeTalk(with person: Int, on day: Day, items: ClosedRange<Int>) {
    for _ in 0..<dice.roll(items) { item(sentence()) }
    item(sentenceWithLinks(about: person))
    if dice.chance(60) { item(task(with: person, madeOn: day)) }
    line()
  }
}
