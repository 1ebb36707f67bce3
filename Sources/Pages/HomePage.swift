import Calendar
import Notes
import Relationships
import SourceText

/// `peerage`, home: who is next, this week and next, what is owed both ways, whom the owner is losing
/// touch with, what to remember. It stays within a screen or two whatever the vault holds.
struct HomePage: TemplateView {
  let week: PageText
  let next: [NextPart]
  let moreNext: PageText?
  let days: [DayRow]
  let mine: ShortList
  let theirs: ShortList
  let losingTouch: [LosingTouchRow]
  let remember: [RememberPart]
  let moreToRemember: PageText?
  /// How many active peers nobody can say when to meet.
  let withoutCadence: PageText?
  let commitments: PageLink
  let meetings: PageLink
  let hobbies: PageLink
  let people: [PeopleRow]

  static let fields: [TemplateField<Self>] = [
    .text("week", \.week), .list("next", \.next), .flag("hasNext", { !$0.next.isEmpty }),
    .text("moreNext", \.moreNext), .list("days", \.days), .flag("hasDays", { !$0.days.isEmpty }),
    .view("mine", \.mine), .view("theirs", \.theirs), .list("losingTouch", \.losingTouch),
    .flag("hasLosingTouch", { !$0.losingTouch.isEmpty }), .list("remember", \.remember),
    .flag("hasRemember", { !$0.remember.isEmpty }), .text("moreToRemember", \.moreToRemember),
    .text("withoutCadence", \.withoutCadence), .text("commitments", \.commitments),
    .text("meetings", \.meetings), .text("hobbies", \.hobbies), .list("people", \.people),
  ]

  /// Some commitments, and how many more there are.
  struct ShortList: TemplateView {
    let items: [CommitmentPart]
    let more: PageText?

    static let fields: [TemplateField<Self>] = [
      .list("items", \.items), .flag("isEmpty", { $0.items.isEmpty && $0.more == nil }),
      .text("more", \.more),
    ]
  }

  init(_ desk: Desk, _ links: LinkMaker) {
    week = PageText(desk.thisWeek.start.shortText)
    days = DayRow.rows(desk, links)
    // A full table leaves the lists less room, so that the page keeps its length.
    let room = days.count > 10 ? 3 : days.count > 6 ? 4 : 6
    let upcoming = NextPart.all(desk, links)
    next = Array(upcoming.prefix(room))
    moreNext = HomePage.more(upcoming.count - next.count)
    mine = HomePage.due(mine: true, atMost: room, desk, links)
    theirs = HomePage.due(mine: false, atMost: room - 1, desk, links)
    losingTouch = LosingTouchRow.rows(desk, links)
    let dated = RememberPart.all(desk, links)
    remember = Array(dated.prefix(room - 1))
    moreToRemember = HomePage.more(dated.count - remember.count)
    let unknown = desk.index.people.count {
      $0.isActivePeer && $0.cadence == nil && $0.interdependence == nil && $0.series.isEmpty
    }
    withoutCadence = unknown == 0 ? nil : PageText(Wording.counted(unknown, "peer"))
    commitments = links.to(desk.names.commitments)
    meetings = links.to(desk.names.meetings)
    hobbies = links.to(desk.names.hobbies)
    people = PeopleRow.rows(desk, links)
  }

  private static func more(_ count: Int) -> PageText? { count > 0 ? PageText("\(count) more") : nil }

  /// What is due by the end of next week, the oldest first.
  private static func due(
    mine: Bool, atMost limit: Int, _ desk: Desk, _ links: LinkMaker
  ) -> ShortList {
    let due = desk.index.commitments.filter {
      $0.isMine == mine && $0.status.isPending && !$0.people.isEmpty && !$0.words.isPrivate
        && !desk.index.isHistory($0)
        && $0.due.map { $0 <= desk.nextWeek.end } ?? false
    }.sorted { $0.sortsBefore($1) }
    return ShortList(
      items: due.prefix(limit).compactMap { CommitmentPart($0, naming: $0.people, links: links) },
      more: more(due.count - limit))
  }
}
