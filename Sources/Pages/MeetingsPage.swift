import Calendar
import Relationships

/// `peerage-meetings`: all meetings by month, the newest first, with what each was and who was there.
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

  init(_ desk: Desk, _ links: LinkMaker) {
    home = links.to(desk.names.home)
    let meetings = Array(desk.index.meetings.reversed())
    let starts = meetings.indices.filter { place in
      place == 0 || meetings[place].day.monthText != meetings[place - 1].day.monthText
    }
    months = starts.enumerated().map { number, start in
      let end = number + 1 < starts.count ? starts[number + 1] : meetings.count
      return Month(
        name: PageText(meetings[start].day.monthText),
        meetings: meetings[start..<end].map { MeetingPart($0, links: links) })
    }
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

  init(_ meeting: Meeting, links: LinkMaker) {
    day = PageText(meeting.day.description)
    let kind = meeting.countsAs.shownName
    self.kind =
      switch meeting.state {
      case .held: PageText(kind)
      case .booked: PageText("\(kind), booked")
      case .calledOff: PageText("\(kind), called off")
      }
    title = meeting.shownTitle(links.desk).map { PageText($0) }
    people = links.about(meeting.people)
    source = links.to(meeting.origin)
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
