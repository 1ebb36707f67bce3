import Calendar

/// Notes about what is done together: projects, proposals, groups.
extension NoteWriter {
  mutating func writeProject(_ project: Int) {
    let stage = dice.pick(["idea", "explore", "converge", "do", "do", "done", "done", "dropped"])
    let start = BenchmarkVault.today.adding(days: -dice.roll(20...240))
    let with = someone(dice.roll(1...2))
    line("---")
    line("title: \(cast.title(ofProject: project))")
    line("with: [\(with.map { "\"[[\(cast.name($0))]]\"" }.joined(separator: ", "))]")
    line("stage: \(stage)")
    if stage != "idea" { line("start: \(start)") }
    if stage == "do" || stage == "done" { line("end: \(start.adding(days: dice.roll(10...30)))") }
    line("stakes: \(dice.pick(["low", "medium", "high"]))")
    line("---")
    line()
    paragraph(sentence())
    heading(2, "What we know")
    for _ in 0..<dice.roll(4...12) { item(sentenceWithLinks(about: with.first ?? 0)) }
    line()
    for round in 0..<dice.roll(8...14) {
      let day = start.adding(days: 4 * round)
      guard day < BenchmarkVault.today else { break }
      heading(2, "\(day) \(dice.pick(["Workshop", "Review", "Planning"]))")
      for _ in 0..<dice.roll(2...6) { item(sentence()) }
      item(task(with: with.first ?? 0, madeOn: day))
      line()
      paragraph(sentence())
    }
  }

  mutating func writeProposal(_ proposal: Int) {
    let day = BenchmarkVault.today.adding(days: dice.roll(-120...40))
    let people = someone(4).map { "\"[[\(cast.name($0))]]\"" }
    line("---")
    line("title: \(yaml(cast.title(ofProposal: proposal)))")
    line("present: \(day)")
    line(
      "forum: \(dice.pick(["leadership staff", "the quarterly forum", "the architecture round"]))")
    line("depends-on: [\(people.prefix(2).joined(separator: ", "))]")
    line("preview-with: [\(people.dropFirst(2).joined(separator: ", "))]")
    if day < BenchmarkVault.today { line("status: presented") }
    line("---")
    line()
    for _ in 0..<dice.roll(16...30) { paragraph("\(sentence()) \(sentence()) \(sentence())") }
  }

  mutating func writeGroup(_ group: Int) {
    let members = someone(8).map { "\"[[\(cast.name($0))]]\"" }
    line("---")
    line("title: \(cast.title(ofGroup: group))")
    line("members:")
    for member in members { line("  - \(member)") }
    line("cadence: \(dice.pick(["quarterly", "every 6 months"]))")
    line("---")
    line()
    var day = BenchmarkVault.today.adding(days: -dice.roll(10...200))
    for _ in 0..<dice.roll(8...16) {
      heading(2, "\(day) \(dice.pick(["Dinner", "Lunch", "Reunion"]))")
      for _ in 0..<dice.roll(2...4) { item(sentenceWithLinks(about: 0)) }
      line()
      day = day.adding(days: -dice.roll(60...120))
    }
  }

  /// Different people, as many as there are up to `count`.
  mutating func someone(_ count: Int) -> [Int] {
    guard cast.people > 0 else { return [] }
    let first = dice.roll(0...cast.people - 1)
    var found = [first]
    while found.count < min(count, cast.people) {
      let next = (found[found.count - 1] + dice.roll(1...7)) % cast.people
      if !found.contains(next) { found.append(next) }
    }
    return found
  }

  /// A value that holds a colon, in quotes.
  private func yaml(_ text: String) -> String { text.contains(":") ? "\"\(text)\"" : text }
}
