import Calendar
import Notes
import Relationships
import SourceText

/// `agenda-<name>`: what to raise with somebody next time, and nothing one could not say aloud to them.
struct AgendaPage: TemplateView {
  let name: PageText
  let when: PageText
  let about: PageLink
  let note: PageLink
  let home: PageLink
  let items: [AgendaItemPart]
  let moreItems: PageText?
  let later: [AgendaItemPart]
  let moreLater: PageText?
  let mine: CommitmentList
  let theirs: CommitmentList
  let firstName: PageText
  let lastTime: LastTimePart?
  /// `2 tensions, 1 handshake`, which stand on the person's page.
  let forMe: PageText?

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .text("when", \.when), .text("about", \.about), .text("note", \.note),
    .text("home", \.home), .list("items", \.items), .flag("isEmpty", { $0.items.isEmpty }),
    .list("later", \.later), .flag("hasLater", { !$0.later.isEmpty }), .view("mine", \.mine),
    .text("moreItems", \.moreItems), .text("moreLater", \.moreLater),
    .view("theirs", \.theirs), .text("firstName", \.firstName),
    .view("lastTime", \.lastTime), .text("forMe", \.forMe),
  ]

  init(_ agenda: Agenda, _ person: Person, _ desk: Desk, _ links: LinkMaker) {
    name = PageText(person.name)
    firstName = PageText(person.firstName)
    when = PageText(AgendaPage.when(agenda, person, desk))
    about = links.to(desk.names.about(person.id))
    note = links.to(person.origin.path)
    home = links.to(desk.names.home)
    items = agenda.items.prefix(PageRoom.items).map {
      AgendaItemPart($0, with: person, desk: desk, links: links)
    }
    moreItems = PageRoom.more(agenda.items.count, shown: items.count)
    later = agenda.later.prefix(PageRoom.items).map {
      AgendaItemPart($0, with: person, desk: desk, links: links)
    }
    moreLater = PageRoom.more(agenda.later.count, shown: later.count)
    let all = links.to(desk.names.commitments)
    mine = CommitmentList(
      agenda.alsoOpen.filter(\.isMine), atMost: PageRoom.items, moreOn: all, links: links)
    theirs = CommitmentList(
      agenda.alsoOpen.filter { !$0.isMine }, atMost: PageRoom.items, moreOn: all, links: links)
    lastTime = agenda.lastTime.map { LastTimePart($0, links: links) }
    forMe = MarkGroup.counted(agenda.forMe).map { PageText($0) }
  }

  private static func when(_ agenda: Agenda, _ person: Person, _ desk: Desk) -> String {
    guard let day = agenda.day, agenda.isBooked || !person.isSnoozed(on: desk.today) else {
      return "No 1:1 is booked."
    }
    guard agenda.isBooked else { return "No 1:1 is booked; due \(day)." }
    let time = agenda.time.map { " at \($0)" } ?? ""
    let minutes = agenda.minutes.map { ", \($0) minutes" } ?? ""
    return "\(day.weekday.name) \(day)\(time)\(minutes)."
  }
}

/// The last meeting with somebody, in three lines.
struct LastTimePart: TemplateView {
  let day: PageText
  let kind: PageText
  let title: PageText?
  let lines: [PageText]
  let source: PageLink

  static let fields: [TemplateField<Self>] = [
    .text("day", \.day), .text("kind", \.kind), .text("title", \.title), .list("lines", \.lines),
    .flag("hasLines", { !$0.lines.isEmpty }), .text("source", \.source),
  ]

  init(_ meeting: Meeting, links: LinkMaker) {
    day = PageText(meeting.day.description)
    kind = PageText(meeting.countsAs.shownName)
    title = meeting.shownTitle(links.desk).map { PageText($0) }
    lines = meeting.summary.compactMap(\.shareable).prefix(3).map { PageText($0) }
    source = links.to(meeting.origin)
  }
}
