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

  /// How many a day names of its 1:1s, how many beside them, and how many the last row.
  private static let most = (oneOnOnes: 12, also: 6, notBooked: 8)

  static func rows(_ entries: VaultEntries, _ desk: Desk, _ links: LinkMaker) -> [DayRow] {
    let days = (desk.thisWeek.days + desk.nextWeek.days).compactMap { day -> DayRow? in
      let oneOnOnes = entries.days.oneOnOnes[day] ?? []
      let also = entries.days.also[day] ?? []
      guard !oneOnOnes.isEmpty || !also.isEmpty else { return nil }
      let page = links.to(desk.names.day(day))
      let named = oneOnOnes.prefix(most.oneOnOnes).map { next in
        day >= desk.today ? agenda(next.person.id, links) : links.about(next.person.id)
      }
      return DayRow(
        day: PageText(day.shortText), link: oneOnOnes.isEmpty ? nil : page,
        oneOnOnes: NamedLink.list(named, of: oneOnOnes.count, others: page),
        also: NamedLink.list(
          also.prefix(most.also).map { link(to: $0, links) }, of: also.count,
          others: links.to(desk.names.people)))
    }
    return days + notBooked(entries.people, desk, links)
  }

  private static func link(to also: DayEntries.Also, _ links: LinkMaker) -> NamedLink {
    let link =
      switch also.place {
      case .person(let id): links.to(links.desk.names.about(id))
      case .note(let origin): links.to(origin)
      case .previews(let id): links.to(links.desk.names.previews(of: id))
      }
    return NamedLink(name: PageText(also.words), link: link)
  }

  /// Those whose next 1:1 is due by the end of next week and stands nowhere, the longest due first.
  private static func notBooked(
    _ people: [PersonEntry], _ desk: Desk, _ links: LinkMaker
  ) -> [DayRow] {
    // People come by name, so that those of one day stay by name.
    let due = people.compactMap { person -> (day: Day, id: Person.ID)? in
      guard person.nextBooked == nil, let day = person.nextDue, day <= desk.nextWeek.end,
        !person.isSnoozed
      else { return nil }
      return (day, person.id)
    }.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
    guard !due.isEmpty else { return [] }
    let named = due.prefix(most.notBooked).map { agenda($0.element.id, links) }
    return [
      DayRow(
        day: PageText("Not booked"), link: nil,
        oneOnOnes: NamedLink.list(named, of: due.count, others: links.to(desk.names.people)),
        also: [])
    ]
  }

  /// A link to somebody's agenda under their name; to the page about them where there is none.
  private static func agenda(_ id: Person.ID, _ links: LinkMaker) -> NamedLink {
    let about = links.about(id)
    guard links.desk.agendas[id] != nil else { return about }
    return NamedLink(name: about.name, link: links.to(links.desk.names.agenda(id)))
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

  static func rows(_ people: [PersonEntry], _ links: LinkMaker) -> [LosingTouchRow] {
    let classes = Dictionary(grouping: people.filter { $0.losingTouch != nil }, by: \.losingTouch)
    return Standing.LosingTouch.allCases.compactMap { level in
      guard let people = classes[level] else { return nil }
      let named = people.prefix(most).map { person in
        let since = person.lastInTouch.map { " (last \($0))" } ?? ""
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

/// The people of one kind, for the links at the end of home; where there are too many for a page, all of
/// them by their first letter.
struct PeopleRow: TemplateView {
  let name: PageText
  let people: [NamedLink]

  static let fields: [TemplateField<Self>] = [.text("name", \.name), .list("people", \.people)]

  static func rows(_ people: PeopleShelf, _ desk: Desk, _ links: LinkMaker) -> [PeopleRow] {
    let byKind = Dictionary(grouping: people.all, by: \.kind)
    let kinds = PersonEntry.Kind.allCases.compactMap { kind in
      byKind[kind].map { (kind: kind, people: $0) }
    }
    guard !people.isSplit else {
      let counts = kinds.map { $0.kind.counted($0.people.count) }
      let letters = people.leaves.map {
        NamedLink(name: PageText($0.label), link: links.to(desk.names.people($0.name)))
      }
      return [PeopleRow(name: PageText(Wording.list(counts)), people: NamedLink.list(letters))]
    }
    let page = links.to(desk.names.everybody)
    return kinds.map { kind, people in
      PeopleRow(
        name: PageText(kind.title),
        people: NamedLink.list(
          people.prefix(PageRoom.names).map { links.about($0.id) }, of: people.count, others: page))
    }
  }
}

extension PersonEntry.Kind {
  fileprivate var title: String {
    switch self {
    case .peer: "Peers"
    case .formerPeer: "Former peers"
    case .report: "Reports"
    case .person: "People"
    }
  }

  fileprivate func counted(_ count: Int) -> String {
    switch self {
    case .peer: Wording.counted(count, "peer")
    case .formerPeer: Wording.counted(count, "former peer")
    case .report: Wording.counted(count, "report")
    case .person: Wording.counted(count, "other person", "other people")
    }
  }
}
