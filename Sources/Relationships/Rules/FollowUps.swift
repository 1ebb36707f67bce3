public import Calendar
public import Notes

/// What there is to ask somebody about, for the rule `fact-to-follow-up` and for the opening of an
/// agenda.
extension Index {
  /// What somebody told of that has its day by `day`, today where none is given: after the last meeting
  /// with them, and at most 60 days before today.
  ///
  /// In the order of their days. Private ones are among them.
  public func factsToFollowUp(about person: Person, by day: Day? = nil) -> [Fact] {
    let (last, today) = (heldMeetings(with: person.id).last?.day, today)
    let found = facts(about: person.id).filter { fact in
      guard let happens = fact.happens else { return false }
      return last.map { $0 < happens } ?? true && happens <= day ?? today
        && happens.days(until: today) <= Finding.daysAfterEnd
    }
    if found.count < 2 { return found }
    return found.sorted { ($0.happens ?? today, $0.origin) < ($1.happens ?? today, $1.origin) }
  }

  /// Somebody's next birthday, where it is no more than `birthday-days` after `day`, today where none is
  /// given.
  public func birthdayToMark(of person: Person, by day: Day? = nil) -> Day? {
    let latest = (day ?? today).adding(days: configuration.limit(.birthdayDays))
    return person.birthday?.next(onOrAfter: today).flatMap { $0 <= latest ? $0 : nil }
  }
}

extension Fact {
  /// Of a fact that has a day of its own: what it is, without the day its words begin with; where they
  /// are nothing else, its kind.
  public var eventWords: NoteWords {
    let words = words.includingPrivate.withoutLeadingDay
    return NoteWords(
      words.isEmpty ? Words(plain: kind) : words, isPrivate: self.words.isPrivate)
  }
}

extension Words {
  /// The words without the date they begin with.
  fileprivate var withoutLeadingDay: Words {
    guard case .plain(let text)? = pieces.first, Day(iso: text.prefix(10)) != nil else {
      return self
    }
    let rest = text.dropFirst(10).drop { $0 == " " || $0 == ":" || $0 == "," }
    return Words((rest.isEmpty ? [] : [.plain(String(rest))]) + pieces.dropFirst())
  }
}
