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

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .text("time", \.time), .text("state", \.state),
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
    entries = desk.index.oneOnOnes(on: day).map { oneOnOne in
      let person = oneOnOne.person
      let agenda = desk.agendas[person.id]
      // What is to be raised is for the next 1:1 alone, and not for one that was held or comes later.
      let items = !oneOnOne.isHeld && agenda?.day == day ? agenda?.items ?? [] : []
      return Entry(
        name: PageText(person.name), time: oneOnOne.time.map { PageText($0.description) },
        state: DayPage.state(of: oneOnOne, agenda, desk).map { PageText($0) },
        about: links.to(desk.names.about(person.id)),
        agenda: items.isEmpty ? nil : agenda.map { _ in links.to(desk.names.agenda(person.id)) },
        items: items.map { AgendaItemPart($0, with: person, desk: desk, links: links) })
    }
  }

  private static func state(of oneOnOne: OneOnOne, _ agenda: Agenda?, _ desk: Desk) -> String? {
    if oneOnOne.isHeld { return "Held." }
    if oneOnOne.day < desk.today { return "No note yet." }
    guard let next = agenda?.day, next < oneOnOne.day else { return nil }
    return "After the one on \(next.shortText)."
  }
}
