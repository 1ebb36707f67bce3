import Calendar
import Notes

/// Something in somebody's life that has had its day since the last meeting, or a birthday near by.
enum FactToFollowUp: Rule {
  static let text = RuleText(
    .factToFollowUp, .knowOneAnother, .act,
    looksFor: """
      Something somebody told you of has had its day since you last met, at most 60 days ago; or the \
      birthday is today or within {limit} days, and nothing with them is noted of that day.
      """,
    why: """
      To remember what matters to somebody, and to ask how it was, is the smallest way to say that they \
      count. A note remembers it for you.
      """,
    limit: .birthdayDays)

  static func finding(about person: Person, in index: Index) -> Finding? {
    let facts = index.factsToFollowUp(about: person)
    let birthday = index.birthdayToMark(of: person).flatMap { day in
      // Whoever was met or written to on that day had their wishes.
      index.meetings(with: person.id).contains { $0.day == day && $0.state == .held } ? nil : day
    }
    guard !facts.isEmpty || birthday != nil else { return nil }
    let last = index.heldMeetings(with: person.id).last?.day
    let asked = Words.list(facts.map { ($0.eventWords, $0.happens) })
    let since: Words = last.map { "since we last met on \($0) there was" } ?? "there was"
    let told: [Words?] = [
      facts.isEmpty ? nil : "\(since) \(asked)",
      birthday.map { "birthday on \($0)" },
    ]
    let said = told.compactMap(\.self)
    return Finding(
      .factToFollowUp, .act, about: .person(person.id),
      said.count == 2 ? "\(said[0]); \(said[1])" : said[0],
      next: next(person, hasFacts: !facts.isEmpty, hasBirthday: birthday != nil),
      evidence: facts.map(\.origin) + (birthday == nil ? [] : [person.origin(of: "birthday")]),
      day: (facts.map(\.happens) + [birthday]).compactMap(\.self).min())
  }

  private static func next(_ person: Person, hasFacts: Bool, hasBirthday: Bool) -> Words {
    switch (hasFacts, hasBirthday) {
    case (true, true): "ask \(person.firstName) how it was, and wish a happy birthday"
    case (true, false): "ask \(person.firstName) how it was"
    default: "wish \(person.firstName) a happy birthday"
    }
  }
}
