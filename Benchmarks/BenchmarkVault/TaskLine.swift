import Calendar

/// A task as the customs have it: with signs, in brackets or in words.
extension NoteWriter {
  /// A task that was made on `day`; the older it is, the likelier is it done.
  mutating func task(with person: Int, madeOn day: Day) -> String {
    let age = day.days(until: BenchmarkVault.today)
    let due: Day? = dice.chance(75) ? day.adding(days: dice.roll(2...21)) : nil
    var box = " "
    var done: Day?
    if dice.chance(age > 30 ? 94 : 45), age > 0 {
      box = "x"
      let late = dice.chance(80) ? 0 : dice.roll(1...6)
      let end = (due ?? day.adding(days: 5)).adding(days: late)
      done = min(end, BenchmarkVault.today)
    } else if age > 0, dice.chance(12) {
      box = dice.pick(["/", "-", ">"])
    }
    return "[\(box)] \(ownedTask(with: person))\(dates(due: due, done: done))"
  }

  /// What is to be done, and whose it is.
  private mutating func ownedTask(with person: Int) -> String {
    let words = dice.pick(Words.tasks)
    let first = cast.first(person)
    switch (custom, dice.roll(0...5)) {
    case (.plain, 0...2): return "me: \(words)"
    case (.plain, 3): return "\(first) to \(words)"
    case (.plain, _): return "\(first): \(words)"
    case (_, 0...2): return "@me \(words)"
    case (_, 3): return "\(first): \(words)"
    case (_, 4): return "[[\(cast.name(person))]] \(words)"
    default: return words
    }
  }

  private mutating func dates(due: Day?, done: Day?) -> String {
    switch custom {
    case .usual:
      return (due.map { " 📅 \($0)" } ?? "") + (done.map { " ✅ \($0)" } ?? "")
    case .obsidian:
      let priority = dice.chance(15) ? dice.pick([" ⏫", " 🔼", " 🔽"]) : ""
      let tag = dice.chance(20) ? " #follow-up" : ""
      return priority + tag + (due.map { " [due:: \($0)]" } ?? "")
        + (done.map { " [completion:: \($0)]" } ?? "")
    case .logseq:
      return (due.map { " due:\($0)" } ?? "") + (done.map { " ✅ \($0)" } ?? "")
    case .plain:
      return (due.map { dice.chance(50) ? " by \($0)" : " (due \($0))" } ?? "")
        + (done.map { " [completion:: \($0)]" } ?? "")
    }
  }
}
