import Calendar
import Relationships

/// `peerage-meetings` where one page is enough: all meetings by month, the newest first, with what each was
/// and who was there.
struct MeetingsPage: TemplateView {
  struct Month: TemplateView {
    let name: PageText
    let meetings: [MeetingPart]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .list("meetings", \.meetings),
    ]
  }

  let home: PageLink
  let months: [Month]

  static let fields: [TemplateField<Self>] = [.text("home", \.home), .list("months", \.months)]

  init(_ shelf: CalendarShelf<MeetingEntry>, _ links: LinkMaker) {
    home = links.to(links.desk.names.home)
    months = shelf.months.map { month in
      Month(
        name: PageText(month.first.monthText),
        meetings: month.leaves.flatMap(\.rows).map { MeetingPart($0, links: links) })
    }
  }

  /// Whether all fit on one page: each month has a heading, a table's head and blank lines.
  static func isEnough(for shelf: CalendarShelf<MeetingEntry>) -> Bool {
    shelf.months.reduce(0) { $0 + 6 + $1.count } <= PageRoom.lines
  }
}

/// `peerage-meetings` where there are too many for one page: the latest, then how many each month has, and
/// where they are.
struct MeetingMonthsPage: TemplateView {
  let home: PageLink
  let meetings: [MeetingPart]
  let shelf: ShelfPart
  let folder: PageLink

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .list("meetings", \.meetings), .view("shelf", \.shelf),
    .text("folder", \.folder),
  ]

  /// `meetings` are all of them.
  init(
    _ meetings: [MeetingEntry], _ shelf: CalendarShelf<MeetingEntry>, _ links: LinkMaker
  ) {
    let names = links.desk.names
    home = links.to(names.home)
    self.meetings = meetings.prefix(PageRoom.items).map { MeetingPart($0, links: links) }
    self.shelf = ShelfPart(shelf) { links.to(names.meetings($0)) }
    folder = links.to(names.meetingsFolder)
  }
}

/// `meetings-2026-11`, `meetings-2026-11-26`: the meetings of a month or of a day.
struct MeetingsOfPage: TemplateView {
  let month: PageText
  /// `Thu 26 Nov`; nil where the page holds the whole month.
  let day: PageText?
  let all: PageLink
  let home: PageLink
  let meetings: [MeetingPart]

  static let fields: [TemplateField<Self>] = [
    .text("month", \.month), .text("day", \.day), .text("all", \.all), .text("home", \.home),
    .list("meetings", \.meetings),
  ]

  init(_ leaf: CalendarShelf<MeetingEntry>.Leaf, _ links: LinkMaker) {
    month = PageText(leaf.day.monthText)
    day = leaf.isMonth ? nil : PageText(leaf.day.shortText)
    all = links.to(links.desk.names.meetings)
    home = links.to(links.desk.names.home)
    meetings = leaf.rows.map { MeetingPart($0, links: links) }
  }
}

/// A meeting as one row or line.
struct MeetingPart: TemplateView {
  let day: PageText
  /// `1:1`, `social`, …; `called off` and `booked` where it was not held.
  let kind: PageText
  let title: PageText?
  let people: [NamedLink]
  let source: PageLink

  static let fields: [TemplateField<Self>] = [
    .text("day", \.day), .text("kind", \.kind), .text("title", \.title),
    .list("people", \.people), .text("source", \.source),
  ]

  init(_ meeting: MeetingEntry, links: LinkMaker) {
    day = PageText(meeting.day.description)
    let kind = meeting.countsAs.shownName
    self.kind =
      switch meeting.state {
      case .held: PageText(kind)
      case .booked: PageText("\(kind), booked")
      case .calledOff: PageText("\(kind), called off")
      }
    title = meeting.title.map { PageText($0) }
    source = links.to(meeting.origin)
    people = links.about(meeting.people, others: source)
  }
}

extension Meeting.CountsAs {
  /// The word that pages use for it.
  var shownName: String {
    switch self {
    case .oneOnOne: "1:1"
    case .group: "group"
    case .social: "social"
    case .work: "work"
    case .contact: "contact"
    }
  }
}
