import Notes
import Relationships
import SourceText

/// What stands on a person's page for the owner alone, by kind.
struct ForMe: TemplateView {
  struct Line: TemplateView {
    let lead: PageText?
    let words: PageText
    let day: PageText?
    let source: PageLink

    static let fields: [TemplateField<Self>] = [
      .text("lead", \.lead), .text("words", \.words), .text("day", \.day),
      .text("source", \.source),
    ]
  }

  let title: PageText
  let lines: [Line]
  let hidden: [PrivateLinesPart]

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title), .list("lines", \.lines), .list("hidden", \.hidden),
  ]

  /// The kinds that there are, in the order of the page, each newest first; topics that take more trust
  /// than there is last.
  static func groups(_ marks: [Mark], notYet: [Topic], links: LinkMaker) -> [ForMe] {
    ofMarks(marks, links: links) + (notYet.isEmpty ? [] : [ForMe(notYet: notYet, links: links)])
  }

  private static func ofMarks(_ marks: [Mark], links: LinkMaker) -> [ForMe] {
    kinds.compactMap { kind in
      let found = marks.filter { kind.kinds.contains($0.kind) }
        .sorted { ($1.day?.number ?? .min, $0.origin) < ($0.day?.number ?? .min, $1.origin) }
      guard !found.isEmpty else { return nil }
      return ForMe(
        title: PageText(kind.title),
        lines: found.compactMap { mark in
          mark.words.shareable.map { words in
            Line(
              lead: leads[mark.kind].map { PageText($0) }, words: PageText(words),
              day: mark.day.map { PageText($0.description) }, source: links.to(mark.origin))
          }
        },
        hidden: PrivateLinesPart.count(found.filter(\.words.isPrivate).map(\.origin), links: links))
    }
  }

  private init(title: PageText, lines: [Line], hidden: [PrivateLinesPart]) {
    (self.title, self.lines, self.hidden) = (title, lines, hidden)
  }

  private init(notYet topics: [Topic], links: LinkMaker) {
    self.init(
      title: PageText("Not yet"),
      lines: topics.compactMap { topic in
        topic.words.shareable.map { words in
          Line(
            lead: topic.needs.map { PageText("From trust \($0.number), \($0.rawValue)") },
            words: PageText(words), day: topic.day.map { PageText($0.description) },
            source: links.to(topic.origin))
        }
      },
      hidden: PrivateLinesPart.count(topics.filter(\.words.isPrivate).map(\.origin), links: links))
  }

  /// `2 tensions, 1 handshake and 1 not yet`; nil for nothing.
  static func counted(_ marks: [Mark], notYet: [Topic]) -> String? {
    var counts = kinds.compactMap { kind -> String? in
      let count = marks.count { kind.kinds.contains($0.kind) }
      return count == 0 ? nil : Wording.counted(count, kind.singular, kind.plural)
    }
    if !notYet.isEmpty { counts.append("\(notYet.count) not yet") }
    return counts.isEmpty ? nil : Wording.list(counts)
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
