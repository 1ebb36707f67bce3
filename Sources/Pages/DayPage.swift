import Calendar
import Relationships

/// `day-<date>`: the 1:1s of one day in their order, each with what to raise.
struct DayPage: TemplateView {
  struct Entry: TemplateView {
    let name: PageText
    let time: PageText?
    /// Why nothing is to be raised here: it was held, or another one comes first.
    let state: PageText?
    let about: PageLink
    let agenda: PageLink?
    let items: [AgendaItemPart]
    /// `and 10 more`, which the agenda has.
    let more: PageText?

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .text("time", \.time), .text("state", \.state),
      .text("about", \.about), .text("agenda", \.agenda), .list("items", \.items),
      .flag("hasItems", { !$0.items.isEmpty }), .text("more", \.more),
    ]
  }

  let weekday: PageText
  let day: PageText
  let home: PageLink
  let entries: [Entry]
  /// Those that the page has no room for, by their names alone.
  let others: [NamedLink]

  static let fields: [TemplateField<Self>] = [
    .text("weekday", \.weekday), .text("day", \.day), .text("home", \.home),
    .list("entries", \.entries), .list("others", \.others),
    .flag("hasOthers", { !$0.others.isEmpty }),
  ]

  /// Takes the 1:1s of the day in their order.
  init(_ day: Day, _ oneOnOnes: [OneOnOne], _ desk: Desk, _ links: LinkMaker) {
    weekday = PageText(day.weekday.name)
    self.day = PageText(day.description)
    home = links.to(desk.names.home)
    var entries: [Entry] = []
    var lines = 0
    for oneOnOne in oneOnOnes {
      let entry = DayPage.entry(oneOnOne, desk, links)
      // A heading, the links, and blank lines.
      lines += 5 + entry.items.count
      guard lines <= PageRoom.lines || entries.isEmpty else { break }
      entries.append(entry)
    }
    self.entries = entries
    let left = oneOnOnes.dropFirst(entries.count)
    others = NamedLink.list(
      left.prefix(PageRoom.names).map { links.about($0.person.id) }, of: left.count,
      others: links.to(desk.names.people))
  }

  private static func entry(_ oneOnOne: OneOnOne, _ desk: Desk, _ links: LinkMaker) -> Entry {
    let person = oneOnOne.person
    let agenda = desk.agendas[person.id]
    // What is to be raised is for the next 1:1 alone, and not for one that was held or comes later.
    let items = !oneOnOne.isHeld && agenda?.day == oneOnOne.day ? agenda?.items ?? [] : []
    let page = links.to(desk.names.agenda(person.id))
    return Entry(
      name: PageText(person.name), time: oneOnOne.time.map { PageText($0.description) },
      state: DayPage.state(of: oneOnOne, agenda, desk).map { PageText($0) },
      about: links.to(desk.names.about(person.id)), agenda: items.isEmpty ? nil : page,
      items: items.prefix(PageRoom.items).map {
        AgendaItemPart($0, with: person, desk: desk, links: links)
      }, more: PageRoom.more(items.count, shown: min(items.count, PageRoom.items)))
  }

  private static func state(of oneOnOne: OneOnOne, _ agenda: Agenda?, _ desk: Desk) -> String? {
    if oneOnOne.isHeld { return "Held." }
    if oneOnOne.day < desk.today { return "No note yet." }
    guard let next = agenda?.day, next < oneOnOne.day else { return nil }
    return "After the one on \(next.shortText)."
  }
}
