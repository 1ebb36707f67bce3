import Calendar
import Notes
import Relationships
import SourceText

/// `peerage-commitments` where one page is enough: mine by due date, theirs by person, undated ones, and
/// what was settled lately.
struct CommitmentsPage: TemplateView {
  struct Theirs: TemplateView {
    let person: NamedLink
    let list: CommitmentList

    static let fields: [TemplateField<Self>] = [.view("person", \.person), .view("list", \.list)]
  }

  let home: PageLink
  let mine: CommitmentList
  let theirs: [Theirs]
  let undated: CommitmentList
  let onHold: CommitmentList
  let settled: CommitmentList
  let settledSince: PageText

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .view("mine", \.mine), .list("theirs", \.theirs),
    .flag("hasTheirs", { !$0.theirs.isEmpty }), .view("undated", \.undated),
    .view("onHold", \.onHold), .view("settled", \.settled), .text("settledSince", \.settledSince),
  ]

  init(_ entries: VaultEntries, _ links: LinkMaker) {
    home = links.to(links.desk.names.home)
    let all = entries.commitments
    mine = CommitmentList(all.mine, links: links, naming: \.people)
    let owed = Dictionary(grouping: all.theirs) { $0.people.first }
    theirs = entries.people.compactMap { person in
      owed[person.id].map {
        Theirs(person: links.about(person.id), list: CommitmentList($0, links: links))
      }
    }
    undated = CommitmentList(all.undated, links: links, naming: \.people)
    onHold = CommitmentList(all.onHold, links: links, naming: \.people)
    settledSince = PageText(CommitmentEntries.settledSince(links.desk).description)
    settled = CommitmentList(all.settled, links: links, naming: \.people)
  }

  /// Whether all fit on one page: each person of theirs has a heading and blank lines.
  static func isEnough(for commitments: CommitmentEntries) -> Bool {
    let lists = [commitments.mine, commitments.undated, commitments.onHold, commitments.settled]
    let owing = Set(commitments.theirs.compactMap(\.people.first)).count
    return lists.reduce(commitments.theirs.count + 4 * owing) { $0 + $1.count } <= PageRoom.lines
  }
}

/// Where the commitments are that are too many for one page: what has a due date by month, all else by the
/// first letter of whom it is with.
struct CommitmentShelves: Sendable {
  let dated: CalendarShelf<Commitment>
  /// Without a date, and on hold.
  let others: NameShelf<Commitment>

  init(_ commitments: CommitmentEntries, _ index: Index) {
    dated = CalendarShelf(
      (commitments.mine + commitments.theirs).sorted { $0.sortsBefore($1) }
    ) { $0.due ?? index.today }
    others = NameShelf(
      (commitments.undated + commitments.onHold).map { commitment in
        (name: Folded(commitment.people.first.flatMap(index.person)?.name ?? ""), commitment)
      }.sorted { ($0.name, $0.1.origin) < ($1.name, $1.1.origin) }.map(\.1)
    ) { Folded($0.people.first.flatMap(index.person)?.name ?? "") }
  }
}

/// `peerage-commitments` where there are too many for one page: what is due first, how many each month has,
/// and where they are.
struct CommitmentMonthsPage: TemplateView {
  let home: PageLink
  let mine: CommitmentList
  let theirs: CommitmentList
  let shelf: ShelfPart
  let folder: PageLink
  /// The pages of what has no date or is on hold.
  let letters: [NamedLink]
  let settled: CommitmentList
  let settledSince: PageText

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .view("mine", \.mine), .view("theirs", \.theirs),
    .view("shelf", \.shelf), .text("folder", \.folder), .list("letters", \.letters),
    .flag("hasLetters", { !$0.letters.isEmpty }), .view("settled", \.settled),
    .text("settledSince", \.settledSince),
  ]

  init(_ commitments: CommitmentEntries, _ shelves: CommitmentShelves, _ links: LinkMaker) {
    let names = links.desk.names
    home = links.to(names.home)
    mine = CommitmentList(
      commitments.mine, atMost: PageRoom.items, links: links, naming: \.people)
    theirs = CommitmentList(
      commitments.theirs, atMost: PageRoom.items, links: links, naming: \.people)
    shelf = ShelfPart(shelves.dated) { links.to(names.commitments($0)) }
    folder = links.to(names.commitmentsFolder)
    letters = NamedLink.list(
      shelves.others.leaves.map {
        NamedLink(name: PageText($0.label), link: links.to(names.commitments($0.name)))
      })
    settledSince = PageText(CommitmentEntries.settledSince(links.desk).description)
    settled = CommitmentList(
      commitments.settled.reversed(), atMost: PageRoom.items, links: links, naming: \.people)
  }
}

/// `commitments-2026-11`, `commitments-a`: what is due in a month or on a day; what has no date or is on
/// hold, by the first letter of whom it is with.
struct CommitmentsOfPage: TemplateView {
  /// `due in November 2026`, `with A`.
  let which: PageText
  let note: PageText
  let all: PageLink
  let home: PageLink
  let mine: CommitmentList
  let theirs: CommitmentList

  static let fields: [TemplateField<Self>] = [
    .text("which", \.which), .text("note", \.note), .text("all", \.all), .text("home", \.home),
    .view("mine", \.mine), .view("theirs", \.theirs),
  ]

  init(_ leaf: CalendarShelf<Commitment>.Leaf, _ links: LinkMaker) {
    self.init(
      "due in \(leaf.day.monthText)",
      leaf.isMonth ? "By the day they are due." : "Due on \(leaf.day.shortText).", leaf.rows, links)
  }

  init(_ leaf: NameShelf<Commitment>.Leaf, _ links: LinkMaker) {
    self.init("with \(leaf.label)", "Without a date or on hold, by name.", leaf.rows, links)
  }

  private init(
    _ which: String, _ note: String, _ commitments: ArraySlice<Commitment>, _ links: LinkMaker
  ) {
    (self.which, self.note) = (PageText(which), PageText(note))
    all = links.to(links.desk.names.commitments)
    home = links.to(links.desk.names.home)
    mine = CommitmentList(commitments.filter(\.isMine), links: links, naming: \.people)
    theirs = CommitmentList(commitments.filter { !$0.isMine }, links: links, naming: \.people)
  }
}
