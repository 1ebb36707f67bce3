import Calendar
import Relationships

/// `day-<date>`: the 1:1s of one day in their order, each with what to raise.
struct DayPage: TemplateView {
  struct Entry: TemplateView {
    let name: PageText
    let time: PageText?
    let isHeld: Bool
    let about: PageLink
    let agenda: PageLink?
    let items: [AgendaItemPart]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .text("time", \.time), .flag("isHeld", \.isHeld),
      .text("about", \.about), .text("agenda", \.agenda), .list("items", \.items),
      .flag("hasItems", { !$0.items.isEmpty }),
    ]
  }

  let weekday: PageText
  let day: PageText
  let home: PageLink
  let entries: [Entry]

  static let fields: [TemplateField<Self>] = [
    .text("weekday", \.weekday), .text("day", \.day), .text("home", \.home),
    .list("entries", \.entries),
  ]

  init(_ day: Day, _ desk: Desk, _ links: LinkMaker) {
    weekday = PageText(day.weekday.name)
    self.day = PageText(day.description)
    home = links.to(desk.names.home)
    entries = desk.oneOnOnes(on: day).map { oneOnOne in
      let person = oneOnOne.person
      // What is to be raised next time was raised already where the 1:1 was held.
      let agenda = oneOnOne.isHeld ? nil : desk.agendas[person.id]
      return Entry(
        name: PageText(person.name), time: oneOnOne.time.map { PageText($0.description) },
        isHeld: oneOnOne.isHeld, about: links.to(desk.names.about(person.id)),
        agenda: agenda.map { _ in links.to(desk.names.agenda(person.id)) },
        items: (agenda?.items ?? []).map { AgendaItemPart($0, with: person, desk: desk, links: links) })
    }
  }
}
