internal import Calendar
internal import Relationships
internal import SourceText

/// What `init` says: what was recognised in the notes, what was passed over, and what to do next.
enum InitReport {
  /// From so many old open boxes on, `since:` is worth a word.
  static let manyOldBoxes = 10
  /// How many months back a box is old.
  static let oldMonths = 6

  static func lines(_ pipeline: Pipeline, isNew: Bool) -> [ConsoleLine] {
    guard !isNew else {
      return [
        "made a vault: peerage.yml and peers",
        "next: `peerage new peer \"Ada Lovelace\"`, then `peerage sync`",
      ]
    }
    let index = pipeline.index
    var lines: [ConsoleLine] = ["added peerage.yml; your notes are as they were"]
    lines.append(ConsoleLine("recognised \(recognised(index))"))
    lines += SkippedText.lines(pipeline)
    if let since = since(index) { lines.append(ConsoleLine(since)) }
    lines.append(
      "next: `peerage check` says what was not understood; `peerage sync` writes the pages")
    return lines
  }

  /// `9 peers, 4 reports, 2 other people, 61 meetings and 38 open commitments`.
  private static func recognised(_ index: Index) -> String {
    func people(_ kind: Person.Kind) -> Int { index.people.count { $0.kind == kind } }
    let isMixed = people(.peer) + people(.report) > 0
    let open = index.commitments.count { $0.status.isPending }
    let counts = [
      (people(.peer), "peer", "peers"), (people(.report), "report", "reports"),
      (people(.person), isMixed ? "other person" : "person", isMixed ? "other people" : "people"),
      (index.meetings.count, "meeting", "meetings"),
      (open, "open commitment", "open commitments"),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else {
      return
        "nobody: peerage looks for people in folders such as peers, reports and people, or for "
        + "`kind: peer` in a note"
    }
    return Wording.list(counts.map { Wording.counted($0.0, $0.1, $0.2) })
  }

  private static func since(_ index: Index) -> String? {
    guard let first = Day(year: index.today.year, month: index.today.month, day: 1) else {
      return nil
    }
    let since = first.adding(months: -oldMonths)
    let old = index.commitments.count { commitment in
      commitment.status.isPending && commitment.day.map { $0 < since } ?? false
    }
    guard old >= manyOldBoxes else { return nil }
    return
      "\(old) open boxes are from before \(since); `since: \(since)` in peerage.yml makes them "
      + "history"
  }
}
