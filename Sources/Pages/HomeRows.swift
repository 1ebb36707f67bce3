import Calendar
import Notes
import Relationships
import SourceText

/// A day of this week or next with something on it; the last row names who is due and not booked.
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
    let remember = toRemember(desk, links)
    let days = (desk.thisWeek.days + desk.nextWeek.days).compactMap { day -> DayRow? in
      let oneOnOnes = desk.index.oneOnOnes(on: day).map { next in
        day >= desk.today ? agenda(next.person, links) : links.about(next.person.id)
      }
      let also = other(on: day, desk, links) + (remember[day] ?? [])
      guard !oneOnOnes.isEmpty || !also.isEmpty else { return nil }
      return DayRow(
        day: PageText(day.shortText), link: oneOnOnes.isEmpty ? nil : links.to(desk.names.day(day)),
        oneOnOnes: NamedLink.list(oneOnOnes), also: shortened(also, links))
    }
    return days + notBooked(desk, links)
  }

  /// How much a day names beside its 1:1s.
  private static let mostAlso = 6

  private static func shortened(_ also: [NamedLink], _ links: LinkMaker) -> [NamedLink] {
    guard also.count > mostAlso else { return NamedLink.list(also) }
    let more = NamedLink(
      name: PageText("\(also.count - mostAlso) more"), link: links.to(links.desk.names.people))
    return NamedLink.list(also.prefix(mostAlso) + [more])
  }

  /// Birthdays and dated facts of this week and next by their day, with links to the people.
  private static func toRemember(_ desk: Desk, _ links: LinkMaker) -> [Day: [NamedLink]] {
    let birthdays = desk.index.people.compactMap { person -> (day: Day, link: NamedLink)? in
      guard let day = person.birthday?.next(onOrAfter: desk.thisWeek.start),
        desk.window.contains(day)
      else { return nil }
      return (day, link(to: person.id, "birthday", links))
    }
    let facts = desk.index.facts.compactMap { fact -> (day: Day, link: NamedLink)? in
      guard let day = fact.happens, desk.window.contains(day), let words = fact.eventWords.shareable
      else { return nil }
      return (day, link(to: fact.person, words, links))
    }
    return Dictionary(grouping: birthdays + facts, by: \.day).mapValues { $0.map(\.link) }
  }

  /// `Ada Lovelace: birthday`, with a link to the page about her.
  private static func link(to id: Person.ID, _ words: Words, _ links: LinkMaker) -> NamedLink {
    let about = links.about(id)
    return NamedLink(
      name: PageText("\(about.name.verbatim): \(words)" as Words), link: about.link)
  }

  /// How many the last row names.
  private static let mostNotBooked = 8

  /// Those whose next 1:1 is due by the end of next week and stands nowhere, the longest due first.
  private static func notBooked(_ desk: Desk, _ links: LinkMaker) -> [DayRow] {
    let due = desk.index.people.compactMap { person -> (day: Day, person: Person)? in
      let standing = desk.index.standing(of: person)
      guard standing.nextBooked == nil, let day = standing.nextDue, day <= desk.nextWeek.end,
        !person.isSnoozed(on: desk.today)
      else { return nil }
      return (day, person)
    }.sorted { ($0.day, DayOrder(nil, $0.person)) < ($1.day, DayOrder(nil, $1.person)) }
    guard !due.isEmpty else { return [] }
    let named = due.prefix(mostNotBooked).map { agenda($0.person, links) }
    let more = due.count - named.count
    let page = links.to(desk.names.people)
    return [
      DayRow(
        day: PageText("Not booked"), link: nil,
        oneOnOnes: NamedLink.list(
          named + (more > 0 ? [NamedLink(name: PageText("\(more) more"), link: page)] : [])),
        also: [])
    ]
  }

  /// A link to somebody's agenda under their name; to the page about them where there is none.
  private static func agenda(_ person: Person, _ links: LinkMaker) -> NamedLink {
    guard links.desk.agendas[person.id] != nil else { return links.about(person.id) }
    return NamedLink(
      name: PageText(person.name), link: links.to(links.desk.names.agenda(person.id)))
  }

  /// Forums, events, and meetings that are no 1:1.
  private static func other(on day: Day, _ desk: Desk, _ links: LinkMaker) -> [NamedLink] {
    let index = desk.index
    let proposals = index.proposals.filter { $0.present == day && $0.status == .draft }.map {
      NamedLink(
        name: PageText([$0.forum ?? "forum", $0.title].joined(separator: ": ")),
        link: links.to(desk.names.previews(of: $0.id)))
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
      let people = desk.index.people.filter { desk.index.standing(of: $0).losingTouch == level }
      guard !people.isEmpty else { return nil }
      let named = people.prefix(most).map { person in
        let since = desk.index.standing(of: person).lastInTouch.map { " (last \($0))" } ?? ""
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
