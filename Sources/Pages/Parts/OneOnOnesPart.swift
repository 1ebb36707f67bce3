import Calendar
import Notes
import Relationships
import SourceText

/// The 1:1s with somebody: next, the series, the last year, last time.
struct OneOnOnesPart: TemplateView {
  let next: PageText
  let series: [PageText]
  /// What goes on from a series that ends or has ended, ready to paste; nothing once it is decided.
  let entries: [PageEntry]
  /// The year as one line of bars, a month each; nothing without a meeting.
  let bars: PageText?
  /// The numbers of the bars in words.
  let year: PageText?
  let lastTime: LastTimePart?

  static let fields: [TemplateField<Self>] = [
    .text("next", \.next), .list("series", \.series), .list("entries", \.entries),
    .flag("hasEntries", { !$0.entries.isEmpty }), .text("bars", \.bars), .text("year", \.year),
    .view("lastTime", \.lastTime),
  ]

  init(_ person: Person, _ desk: Desk, _ links: LinkMaker) {
    let index = desk.index
    let meetings = index.meetings(with: person.id)
    next = PageText(OneOnOnesPart.next(person, index.standing(of: person), desk))
    series = index.seriesRecords(of: person).map { PageText(OneOnOnesPart.words(for: $0)) }
    entries = OneOnOnesPart.entries(person, desk)
    let held = meetings.filter { $0.state == .held && $0.isCounted }
    let months = YearLine(held.map(\.day), until: desk.thisWeek)
    bars = months.bars.map { PageText($0) }
    year = months.bars == nil ? nil : PageText(OneOnOnesPart.counted(held, since: months.start))
    lastTime = meetings.lastTime.map { LastTimePart($0, links: links) }
  }

  private static func entries(_ person: Person, _ desk: Desk) -> [PageEntry] {
    let isAsked = desk.review.findings(about: person.id).contains {
      $0.rule == .seriesEnding || $0.rule == .seriesEnded
    }
    guard isAsked else { return [] }
    return desk.index.seriesReview(for: person)?.entries.map { PageEntry($0) } ?? []
  }

  private static func next(_ person: Person, _ standing: Standing, _ desk: Desk) -> String {
    if person.cadence == .never, standing.nextBooked == nil { return "none wanted" }
    if let snooze = person.snooze, person.isSnoozed(on: desk.today), standing.nextBooked == nil {
      return "none until \(snooze)"
    }
    guard let day = standing.nextBooked ?? standing.nextDue else {
      return standing.lastOneOnOne == nil ? "no 1:1 noted yet" : "no cadence, so none is due"
    }
    guard standing.nextBooked == nil else { return "\(day.weekday.name) \(day)" }
    let because = standing.dueBecause.map { " — \($0)" } ?? ""
    return "due \(day), not booked\(because)"
  }

  private static func words(for record: SeriesRecord) -> String {
    let series = record.series
    var words = "\(series.every)"
    if let weekday = series.weekday ?? series.start?.weekday { words += " on \(weekday.name)" }
    if let time = series.time { words += " at \(time)" }
    if let minutes = series.minutes { words += ", \(minutes) minutes" }
    if let start = series.start { words += ", from \(start)" }
    if let until = series.until { words += " to \(until)" }
    if let decided = series.decided { words += "; decided: \(decided.rawValue)" }
    return record.occurrences.isEmpty ? words : "\(words) — \(record.text)"
  }

  private static func counted(_ held: [Meeting], since start: Day) -> String {
    let recent = held.filter { $0.day >= start }
    let parts = Meeting.CountsAs.allCases.compactMap { kind -> String? in
      let count = recent.count { $0.countsAs == kind }
      guard count > 0 else { return nil }
      switch kind {
      case .oneOnOne: return Wording.spelled(count, "1:1")
      case .social: return Wording.spelled(count, "social touch", "social touches")
      case .work: return Wording.spelled(count, "work meeting")
      case .group, .contact: return nil
      }
    }
    return "\(Wording.list(parts)) since \(start.monthText)"
  }
}

/// Twelve months of days as one line of bars.
struct YearLine {
  /// The first day of the first month.
  let start: Day
  /// One bar a month, a dot for none; nil where no month has a day.
  let bars: String?

  /// The twelve months end with that of the week's first day, so that they move when a week begins and
  /// on no other day; later days count with the last month.
  init(_ days: [Day], until week: Week) {
    let first = week.start.adding(days: 1 - week.start.dayOfMonth).adding(months: -11)
    start = first
    let lastMonth = YearLine.month(of: week.start)
    var counts = Array(repeating: 0, count: 12)
    for day in days where day >= first {
      let age = max(0, lastMonth - YearLine.month(of: day))
      counts[11 - age] += 1
    }
    bars = counts.allSatisfy { $0 == 0 } ? nil : counts.map(YearLine.bar).joined()
  }

  private static func month(of day: Day) -> Int { day.year * 12 + day.month }

  private static func bar(_ count: Int) -> String {
    switch count {
    case 0: "·"
    case 1: "▁"
    case 2: "▂"
    case 3: "▃"
    case 4...5: "▅"
    default: "▇"
    }
  }
}
