import Calendar
import Notes
import Relationships
import SourceText

/// Somebody with whom a 1:1 is booked or due, and when.
struct NextPart: TemplateView {
  let person: NamedLink
  let when: PageText
  let agenda: PageLink?

  static let fields: [TemplateField<Self>] = [
    .view("person", \.person), .text("when", \.when), .text("agenda", \.agenda),
  ]

  /// Whoever is booked this week or next, then whoever is due by then: the earliest first, then by name.
  static func all(_ desk: Desk, _ links: LinkMaker) -> [NextPart] {
    let due = desk.index.people.compactMap { person -> Upcoming? in
      guard let standing = desk.standing(of: person),
        let day = standing.nextBooked ?? standing.nextDue, day <= desk.nextWeek.end
      else { return nil }
      let isSnoozed = person.snooze.map { $0 >= desk.today } ?? false
      guard standing.nextBooked != nil || !isSnoozed else { return nil }
      let isBooked = standing.nextBooked != nil
      return Upcoming(
        person: person, day: day, isBooked: isBooked,
        time: isBooked ? desk.oneOnOne(on: day, with: person)?.time : nil)
    }.sorted { $0.sortsBefore($1) }
    return due.map { next in
      let time = next.time.map { " at \($0)" } ?? ""
      return NextPart(
        person: links.about(next.person.id),
        when: PageText(next.isBooked ? next.day.shortText + time : "due \(next.day), not booked"),
        agenda: desk.agendas[next.person.id].map { _ in links.to(desk.names.agenda(next.person.id))
        })
    }
  }

  private struct Upcoming {
    let person: Person
    let day: Day
    let isBooked: Bool
    let time: ClockTime?

    func sortsBefore(_ other: Upcoming) -> Bool {
      if isBooked != other.isBooked { return isBooked }
      if day != other.day { return day < other.day }
      return DayOrder(time, person) < DayOrder(other.time, other.person)
    }
  }
}

/// A day of this week or next with something on it.
struct DayRow: TemplateView {
  let day: PageText
  /// The page of the day; nil for a day without 1:1s.
  let link: PageLink?
  let oneOnOnes: [NamedLink]
  let also: [NamedLink]

  static let fields: [TemplateField<Self>] = [
    .text("day", \.day), .text("link", \.link), .list("oneOnOnes", \.oneOnOnes),
    .list("also", \.also),
  ]

  static func rows(_ desk: Desk, _ links: LinkMaker) -> [DayRow] {
    (desk.thisWeek.days + desk.nextWeek.days).compactMap { day in
      let oneOnOnes = desk.oneOnOnes(on: day).map { links.about($0.person.id) }
      let also = other(on: day, desk, links)
      guard !oneOnOnes.isEmpty || !also.isEmpty else { return nil }
      return DayRow(
        day: PageText(day.shortText), link: oneOnOnes.isEmpty ? nil : links.to(desk.names.day(day)),
        oneOnOnes: NamedLink.list(oneOnOnes), also: NamedLink.list(also))
    }
  }

  /// Forums, events, and meetings that are no 1:1.
  private static func other(on day: Day, _ desk: Desk, _ links: LinkMaker) -> [NamedLink] {
    let index = desk.index
    let proposals = index.proposals.filter { $0.present == day && $0.status == .draft }.map {
      NamedLink(
        name: PageText([$0.forum ?? "forum", $0.title].joined(separator: ": ")),
        link: links.to($0.origin))
    }
    let events = index.events.filter { event in
      event.start.map { $0 <= day && day <= event.end ?? $0 } ?? false
    }.map { NamedLink(name: PageText($0.title), link: links.to($0.origin)) }
    let meetings = index.meetings.filter {
      $0.day == day && $0.state != .calledOff && $0.countsAs != .oneOnOne && $0.countsAs != .contact
    }.map { meeting in
      NamedLink(
        name: meeting.shownTitle(links.desk).map { PageText($0) }
          ?? PageText(meeting.countsAs.shownName),
        link: links.to(meeting.origin))
    }
    return proposals + events + meetings
  }
}

/// One class of those the owner is losing touch with.
struct LosingTouchRow: TemplateView {
  let name: PageText
  let people: [NamedLink]
  let more: PageText?

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .list("people", \.people), .text("more", \.more),
  ]

  /// How many a class names; a page for all of them would be a reproach.
  private static let most = 8

  static func rows(_ desk: Desk, _ links: LinkMaker) -> [LosingTouchRow] {
    Standing.LosingTouch.allCases.compactMap { level in
      let people = desk.index.people.filter { desk.standing(of: $0)?.losingTouch == level }
      guard !people.isEmpty else { return nil }
      let named = people.prefix(most).map { person in
        let since = desk.standing(of: person)?.lastInTouch.map { " (last \($0))" } ?? ""
        return NamedLink(name: PageText(person.name + since), link: links.about(person.id).link)
      }
      return LosingTouchRow(
        name: PageText(title(of: level)), people: NamedLink.list(named),
        more: people.count > most ? PageText("\(people.count - most) more") : nil)
    }
  }

  private static func title(of level: Standing.LosingTouch) -> String {
    switch level {
    case .moreThanTwice: "More than twice the cadence"
    case .moreThanHalfAgain: "More than half again"
    case .due: "Due"
    }
  }
}

/// A birthday or dated fact of this week or next.
struct RememberPart: TemplateView {
  let day: PageText
  let person: NamedLink
  let words: PageText

  static let fields: [TemplateField<Self>] = [
    .text("day", \.day), .view("person", \.person), .text("words", \.words),
  ]

  static func all(_ desk: Desk, _ links: LinkMaker) -> [RememberPart] {
    let birthdays = desk.index.people.compactMap { person -> (Day, Person.ID, PageText)? in
      guard let day = person.birthday?.next(onOrAfter: desk.thisWeek.start),
        desk.window.contains(day)
      else { return nil }
      return (day, person.id, PageText("birthday"))
    }
    let facts = desk.index.facts.compactMap { fact -> (Day, Person.ID, PageText)? in
      guard let day = fact.happens, desk.window.contains(day), let words = fact.words.shareable
      else { return nil }
      return (day, fact.person, PageText(words.withoutLeadingDay))
    }
    return (birthdays + facts).enumerated()
      .sorted { ($0.element.0.number, $0.offset) < ($1.element.0.number, $1.offset) }
      .map { _, found in
        RememberPart(
          day: PageText(found.0.shortText), person: links.about(found.1), words: found.2)
      }
  }
}

/// The people of one kind, for the links at the end of home.
struct PeopleRow: TemplateView {
  let name: PageText
  let people: [NamedLink]
  /// Where the pages of those that are not named lie, and how many they are.
  let more: NamedLink?

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .list("people", \.people), .view("more", \.more),
  ]

  /// How many a line names: somebody who keeps a thousand contacts finds the others in the folder.
  private static let most = 40

  static func rows(_ desk: Desk, _ links: LinkMaker) -> [PeopleRow] {
    let kinds: [(String, (Person) -> Bool)] = [
      ("Peers", \.isActivePeer), ("Former peers", { $0.kind == .peer && $0.isFormer }),
      ("Reports", { $0.kind == .report }), ("People", { $0.kind == .person }),
    ]
    return kinds.compactMap { name, isOfKind in
      let people = desk.index.people.filter(isOfKind)
      guard !people.isEmpty else { return nil }
      let left = people.count - most
      return PeopleRow(
        name: PageText(name),
        people: NamedLink.list(people.prefix(most).map { links.about($0.id) }),
        more: left > 0
          ? NamedLink(name: PageText("\(left) more"), link: links.to(desk.names.people)) : nil)
    }
  }
}
