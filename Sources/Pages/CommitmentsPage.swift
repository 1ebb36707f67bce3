import Calendar
import Notes
import Relationships
import SourceText

/// `peerage-commitments`: mine by due date, theirs by person, undated ones, and what was settled lately.
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

  init(_ desk: Desk, _ links: LinkMaker) {
    home = links.to(desk.names.home)
    // What names nobody is no commitment between people.
    let all = desk.index.commitments
      .filter { (!$0.with.isEmpty || !$0.isMine) && !desk.index.isHistory($0) }
      .sorted { $0.sortsBefore($1) }
    let pending = all.filter(\.status.isPending)
    let dated = pending.filter { $0.due != nil }
    mine = CommitmentList(dated.filter(\.isMine), links: links, naming: \.people)
    let owed = Dictionary(grouping: dated.filter { !$0.isMine }) { $0.people.first }
    theirs = desk.index.people.compactMap { person in
      owed[person.id].map {
        Theirs(person: links.about(person.id), list: CommitmentList($0, links: links))
      }
    }
    undated = CommitmentList(pending.filter { $0.due == nil }, links: links, naming: \.people)
    onHold = CommitmentList(all.filter { $0.status == .onHold }, links: links, naming: \.people)
    // The Monday before last, or the day on which the owner's week begins.
    let since = desk.thisWeek.previous.start
    settledSince = PageText(since.description)
    settled = CommitmentList(
      all.filter { commitment in
        !commitment.status.isPending && commitment.status != .onHold
          && commitment.done.map { $0 >= since } ?? false
      }.sorted { ($0.done?.number ?? 0, $0.origin) < ($1.done?.number ?? 0, $1.origin) },
      links: links, naming: \.people)
  }
}
