import Calendar
import Notes
import Relationships
import SourceText

/// `peerage`, home: what to do first, this week and next with what to remember, what is owed both ways, whom
/// the owner is losing touch with. It stays within a screen or two whatever the vault holds.
struct HomePage: TemplateView {
  let week: PageText
  /// What the rules found, the most pressing first.
  let findings: [FindingPart]
  let moreFindings: PageText?
  let days: [DayRow]
  let mine: ShortList
  let theirs: ShortList
  let losingTouch: [LosingTouchRow]
  /// How many active peers nobody can say when to meet.
  let withoutCadence: PageText?
  let commitments: PageLink
  let meetings: PageLink
  let hobbies: PageLink
  let map: PageLink
  let review: PageLink
  /// The proposals that have a page, the nearest forum first.
  let previews: [NamedLink]
  let people: [PeopleRow]

  static let fields: [TemplateField<Self>] = [
    .text("week", \.week), .list("findings", \.findings),
    .flag("hasFindings", { !$0.findings.isEmpty || $0.moreFindings != nil }),
    .text("moreFindings", \.moreFindings),
    .list("days", \.days), .flag("hasDays", { !$0.days.isEmpty }),
    .view("mine", \.mine), .view("theirs", \.theirs), .list("losingTouch", \.losingTouch),
    .flag("hasLosingTouch", { !$0.losingTouch.isEmpty }),
    .text("withoutCadence", \.withoutCadence), .text("commitments", \.commitments),
    .text("meetings", \.meetings), .text("hobbies", \.hobbies), .text("map", \.map),
    .text("review", \.review),
    .list("previews", \.previews), .flag("hasPreviews", { !$0.previews.isEmpty }),
    .list("people", \.people),
  ]

  /// Some commitments, and how many more there are.
  struct ShortList: TemplateView {
    let items: [CommitmentPart]
    let more: PageText?

    static let fields: [TemplateField<Self>] = [
      .list("items", \.items), .flag("isEmpty", { $0.items.isEmpty && $0.more == nil }),
      .text("more", \.more),
    ]

    init(_ commitments: [Commitment], atMost limit: Int, _ links: LinkMaker) {
      items = commitments.prefix(limit)
        .compactMap { CommitmentPart($0, naming: $0.people, links: links) }
      more = HomePage.more(commitments.count, shown: min(limit, commitments.count))
    }
  }

  init(_ entries: VaultEntries, _ everybody: PeopleShelf, _ desk: Desk, _ links: LinkMaker) {
    week = PageText(desk.thisWeek.start.shortText)
    days = DayRow.rows(entries, desk, links)
    losingTouch = LosingTouchRow.rows(entries.people, links)
    people = PeopleRow.rows(everybody, desk, links)
    let myDue = HomePage.due(entries.commitments.mine, desk)
    let theirDue = HomePage.due(entries.commitments.theirs, desk)
    let found = desk.review.forHome()
    let room = HomeRoom(
      days: days.count, classes: losingTouch.count, kinds: people.count,
      first: found.shown.count + (found.more > 0 ? 1 : 0),
      lists: [myDue.count, theirDue.count], isForeign: !HomePage.hasRhythm(entries.people))
    let shown = min(found.shown.count, room.first)
    findings = found.shown.prefix(shown).map { FindingPart($0, links: links) }
    moreFindings = HomePage.more(found.shown.count + found.more, shown: shown)
    mine = ShortList(myDue, atMost: room.items[0], links)
    theirs = ShortList(theirDue, atMost: room.items[1], links)
    let unknown = entries.people.count(where: \.isUnplanned)
    withoutCadence =
      unknown == 0
      ? nil
      : PageText("\(Wording.counted(unknown, "peer")) \(unknown == 1 ? "has" : "have")")
    commitments = links.to(desk.names.commitments)
    meetings = links.to(desk.names.meetings)
    hobbies = links.to(desk.names.hobbies)
    map = links.to(desk.names.map)
    review = links.to(desk.names.review)
    let shownPreviews = desk.previews.prefix(PageRoom.names).map {
      NamedLink(
        name: PageText($0.proposal.title), link: links.to(desk.names.previews(of: $0.proposal.id)))
    }
    previews = NamedLink.list(
      shownPreviews, of: desk.previews.count, others: links.to(desk.names.proposalsFolder))
  }

  /// Whether anybody's next 1:1 is known: else the notes know no key of ours.
  private static func hasRhythm(_ people: [PersonEntry]) -> Bool {
    people.contains { $0.nextDue != nil || $0.nextBooked != nil }
  }

  /// `and 10 more`, or `16 in all` where none has room; nil where nothing is left out.
  fileprivate static func more(_ count: Int, shown: Int) -> PageText? {
    shown == 0 && count > 0 ? PageText("\(count) in all") : PageRoom.more(count, shown: shown)
  }

  /// What is due by the end of next week, of commitments by due date.
  private static func due(_ commitments: [Commitment], _ desk: Desk) -> [Commitment] {
    commitments.prefix { $0.due.map { $0 <= desk.nextWeek.end } ?? false }
      .filter { !$0.words.isPrivate }
  }
}
