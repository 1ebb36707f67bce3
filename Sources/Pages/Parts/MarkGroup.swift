import Calendar
import Notes
import Relationships
import SourceText

/// Lines of one kind that stand on a person's page for the owner alone, under a heading.
struct MarkGroup: TemplateView {
  struct Line: TemplateView {
    let lead: PageText?
    let words: PageText
    let day: PageText?
    let source: PageLink

    static let fields: [TemplateField<Self>] = [
      .text("lead", \.lead), .text("words", \.words), .text("day", \.day),
      .text("source", \.source),
    ]

    /// Nil for a private one: it has no words to show.
    init?(_ mark: Mark, lead: String?, links: LinkMaker) {
      self.init(mark.words, lead: lead, day: mark.day, links.to(mark.origin))
    }

    init?(_ noted: NoteWords, lead: String?, day: Day?, _ source: PageLink) {
      guard let shown = noted.shareable else { return nil }
      self.init(shown, lead: lead, day: day, source)
    }

    init(_ words: Words, lead: String?, day: Day?, _ source: PageLink) {
      (self.words, self.source) = (PageText(words), source)
      self.lead = lead.map { PageText($0) }
      self.day = day.map { PageText($0.description) }
    }
  }

  let title: PageText
  /// A sentence above the lines.
  let note: PageText?
  let lines: [Line]
  /// `and 10 more`, where the lines are cut.
  let more: PageText?
  let hidden: [PrivateLinesPart]

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title), .text("note", \.note), .list("lines", \.lines),
    .flag("hasLines", { !$0.lines.isEmpty || !$0.hidden.isEmpty }), .list("hidden", \.hidden),
    .text("more", \.more),
  ]

  private init(
    _ title: String, note: String? = nil, _ lines: [Line], hidden: [Origin], _ links: LinkMaker
  ) {
    self.title = PageText(title)
    self.note = note.map { PageText($0) }
    self.lines = Array(lines.prefix(PageRoom.items))
    more = PageRoom.more(lines.count, shown: self.lines.count)
    self.hidden = PrivateLinesPart.count(hidden, links: links)
  }

  /// All that there is for the owner: what trust carries by kind, each newest first, then what reports
  /// said, then what takes more trust.
  static func all(_ forMe: ForMe, _ trust: Trust, _ links: LinkMaker) -> [MarkGroup] {
    marks(forMe.marks, trust, links) + said(forMe.said, links) + notYet(forMe.notYet, trust, links)
  }

  /// `2 tensions, 3 lines from reports and 1 not yet`; nil for nothing.
  static func counted(_ forMe: ForMe) -> String? {
    var counts = kinds.compactMap { kind -> String? in
      let count = forMe.marks.count { kind.kinds.contains($0.kind) }
      return count == 0 ? nil : Wording.counted(count, kind.singular, kind.plural)
    }
    if !forMe.said.isEmpty {
      counts.append(Wording.counted(forMe.said.count, "line from reports", "lines from reports"))
    }
    if !forMe.notYet.isEmpty { counts.append("\(forMe.notYet.count) not yet") }
    return counts.isEmpty ? nil : Wording.list(counts)
  }

  private static func marks(
    _ marks: [Mark], _ trust: Trust, _ links: LinkMaker
  ) -> [MarkGroup] {
    kinds.compactMap { kind in
      let found = newestFirst(marks.filter { kind.kinds.contains($0.kind) })
      guard !found.isEmpty else { return nil }
      // To name a tension takes less trust than to work it through.
      let isToName = kind.kinds == [.tension] && trust.level < .candid
      return MarkGroup(
        kind.title,
        note: isToName ? "To name; to work through from trust 4, candid." : nil,
        found.compactMap { Line($0, lead: leads[$0.kind], links: links) },
        hidden: found.filter(\.words.isPrivate).map(\.origin), links)
    }
  }

  private static func said(_ said: [Said], _ links: LinkMaker) -> [MarkGroup] {
    guard !said.isEmpty else { return [] }
    let lines = said.reversed().compactMap { line in
      line.words.shareable.map {
        Line("“\($0)”", lead: "A report", day: line.day, links.to(line.origin))
      }
    }
    return [
      MarkGroup(
        "What reports said since our last 1:1", lines,
        hidden: said.filter(\.words.isPrivate).map(\.origin), links)
    ]
  }

  private static func notYet(
    _ notYet: ForMe.NotYet, _ trust: Trust, _ links: LinkMaker
  ) -> [MarkGroup] {
    guard !notYet.isEmpty else { return [] }
    let topics = notYet.topics.compactMap {
      Line($0.words, lead: $0.needs?.asLimit, day: $0.day, links.to($0.origin))
    }
    let marks = newestFirst(notYet.marks).compactMap {
      Line($0, lead: $0.kind.needs?.asLimit, links: links)
    }
    let hidden =
      notYet.topics.filter(\.words.isPrivate).map(\.origin)
      + notYet.marks.filter(\.words.isPrivate).map(\.origin)
    return [
      MarkGroup(
        "Not yet", note: trust.lackingText.map { "What would earn it, \($0)." }, topics + marks,
        hidden: hidden, links)
    ]
  }

  private static func newestFirst(_ marks: [Mark]) -> [Mark] {
    marks.sorted { ($1.day?.number ?? .min, $0.origin) < ($0.day?.number ?? .min, $1.origin) }
  }

  private static let kinds: [(kinds: [MarkKind], title: String, singular: String, plural: String)] =
    [
      ([.tension], "Tensions that are open", "tension", "tensions"),
      ([.insight, .believed, .happened], "Insight", "insight", "insights"),
      ([.feedbackReceived, .feedbackGiven], "Feedback", "piece of feedback", "pieces of feedback"),
      ([.handshake], "Handshakes", "handshake", "handshakes"),
    ]

  private static let leads: [MarkKind: String] = [
    .believed: "What I believed", .happened: "What happened", .feedbackReceived: "From them",
    .feedbackGiven: "From me",
  ]
}

extension TrustLevel {
  /// `From trust 3, reliable`.
  fileprivate var asLimit: String { "From trust \(number), \(rawValue)" }
}
