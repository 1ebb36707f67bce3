import Calendar

/// A note about somebody: who they are, how they think, what to raise, and the meetings with them.
extension NoteWriter {
  mutating func writePerson(_ person: Int) {
    writePersonKeys(person)
    if custom != .logseq { heading(1, cast.name(person)) }
    if shape == .small { return writeLittle(about: person) }
    let group = cast.groups > 0 ? cast.title(ofGroup: person % cast.groups) : nil
    let met = group.map { " We know each other from [[\($0)]]." } ?? ""
    let other = link(toPerson: someoneElse(than: person))
    paragraph("Works with \(other) on the \(dice.pick(Words.projectThings)).\(met)")
    writeThinking()
    heading(2, custom == .plain ? "To discuss" : "Next time")
    for _ in 0..<dice.roll(1...3) { item(dice.pick(Words.topics)) }
    if dice.chance(40) { item(task(with: person, madeOn: BenchmarkVault.today)) }
    endOfList()
    writeMeetings(with: person)
    if dice.chance(25) { writeCode() }
  }

  private mutating func writeLittle(about person: Int) {
    paragraph(sentenceWithLinks(about: person))
    for _ in 0..<dice.roll(shape.meetings) {
      let day = BenchmarkVault.today.adding(days: -dice.roll(0...90))
      heading(2, "\(day) 1:1")
      item(task(with: person, madeOn: day))
    }
  }

  private mutating func writePersonKeys(_ person: Int) {
    let keys = personKeys(person)
    if custom == .logseq {
      for (key, value) in keys { line("\(key):: \(value)") }
      line()
    } else {
      line("---")
      for (key, value) in keys { line("\(key): \(value)") }
      line("---")
      line()
    }
  }

  private mutating func personKeys(_ person: Int) -> [(key: String, value: String)] {
    let role = cast.role(person)
    let isPeer = role == .peer || role == .former
    var keys = [("name", cast.name(person)), ("role", dice.pick(Words.roles))]
    keys.append(("team", Words.teams[person / 40 % Words.teams.count]))
    if custom == .obsidian { keys.insert(("tags", "[peer, \(dice.pick(["emea", "hq"]))]"), at: 0) }
    if role == .former { keys.append(("status", "former")) }
    if isPeer {
      keys.append(("interdependence", Words.interdependence[person % 4]))
      if dice.chance(80) { keys.append(("trust", dice.pick(Words.trust))) }
      if dice.chance(60) { keys.append(("cadence", cadence(of: person).name)) }
    }
    guard shape != .small else { return keys }
    keys.append(("since", "\(BenchmarkVault.today.adding(days: -dice.roll(800...2_400)))"))
    if role == .peer, custom != .logseq, dice.chance(20) { keys.append(("series", series())) }
    let hobbies = dice.pick(dice.roll(1...3), of: Words.hobbies).joined(separator: ", ")
    keys.append(("hobbies", custom == .logseq ? hobbies : "[\(hobbies)]"))
    let birthday = Day(number: dice.roll(0...364))
    keys.append(("birthday", String("\(birthday)".dropFirst(5))))
    keys.append(("email", "\(cast.fileName(ofPerson: person))@harbour.example"))
    if custom == .obsidian { keys.append(("company", "\"[[Harbour Works]]\"")) }
    if dice.chance(50) { keys.append(("timezone", dice.pick(Words.timezones))) }
    if dice.chance(60) { keys.append(("plate", plate())) }
    return keys
  }

  private mutating func plate() -> String {
    let words =
      "the \(dice.pick(Words.projectThings)), due in \(dice.pick(["January", "March", "May"]))"
    return custom == .logseq ? words : "[\"\(words)\"]"
  }

  private mutating func series() -> String {
    let start = BenchmarkVault.today.adding(days: -dice.roll(8...80))
    let until = start.adding(days: 91)
    let day = dice.pick(["tuesday", "wednesday", "thursday"])
    return "{ every: weekly, day: \(day), minutes: 30, start: \(start), until: \(until) }"
  }

  func cadence(of person: Int) -> (name: String, days: Int) {
    switch person % 4 {
    case 0: person % 3 == 0 ? ("weekly", 7) : ("every 2 weeks", 14)
    case 1: ("every 2 weeks", 14)
    case 2: ("monthly", 30)
    default: ("quarterly", 91)
    }
  }

  private mutating func writeThinking() {
    heading(2, "How they think")
    item("Values: \(dice.pick(Words.values))")
    item("Approach: \(dice.pick(Words.approaches))")
    if dice.chance(70) { item("Communicates: \(dice.pick(Words.waysToTalk))") }
    endOfList()
  }

  /// Code, with a task in it that is none.
  private mutating func writeCode() {
    guard custom != .logseq else { return }
    heading(2, "Scratch")
    line("```sh")
    line("# what we ran last time")
    line("grep -rn 'rota' notes | sort | uniq -c")
    line("- [ ] not a task, but what the tool printed")
    line("```")
  }
}
