import Notes
import Relationships
import SourceText

/// One thing to raise: the words, why now, and where it comes from.
struct AgendaItemPart: TemplateView {
  let lead: PageText?
  let words: PageText
  let why: PageText?
  let source: PageLink
  let sourceName: PageText

  static let fields: [TemplateField<Self>] = [
    .text("lead", \.lead), .text("words", \.words), .text("why", \.why), .text("source", \.source),
    .text("sourceName", \.sourceName),
  ]

  private init(
    lead: String? = nil, _ words: PageText, why: String? = nil, _ source: PageLink, named: String
  ) {
    self.lead = lead.map { PageText($0) }
    self.words = words
    self.why = why.map { PageText($0) }
    (self.source, sourceName) = (source, PageText(named))
  }

  init(_ item: Agenda.Item, with person: Person, desk: Desk, links: LinkMaker) {
    let note = links.to(person.origin.path)
    switch item {
    case .fact(let fact):
      let day = fact.happens.map { "\($0)" } ?? ""
      let told = fact.eventWords.shareable.map { PageText($0) } ?? PageText("")
      self.init(
        lead: "Ask about", told, why: day.isEmpty ? nil : "on \(day)",
        links.to(fact.origin), named: fact.day.map { "told \($0)" } ?? "note")
    case .birthday(let day):
      self.init(
        PageText("\(person.firstName)'s birthday"), why: "on \(day.shortText)", note, named: "note")
    case .commonGround(let shared):
      self.init(
        lead: "Common ground", PageText(Wording.list(shared)), why: "something we both like",
        links.to(desk.names.about(person.id)), named: "what I know")
    case .question(let question):
      self.init(
        lead: "Ask", PageText(question.text), why: "nothing is noted about it yet",
        links.to(desk.names.about(person.id)), named: "what I know")
    case .topic(let topic):
      self.init(
        topic.words.shareable.map { PageText($0) } ?? PageText(""), why: AgendaItemPart.why(topic),
        links.to(topic.origin), named: "note")
    case .mine(let commitments): self.init(commitments, lead: "I owe", desk: desk, links: links)
    case .preview(let proposal, let forum, let isDependedOn):
      let asks = isDependedOn ? ", and depends on \(person.firstName)" : ""
      self.init(
        lead: "Show", PageText(proposal.title),
        why: "it goes to \(proposal.forum ?? "its forum") on \(forum)\(asks)",
        links.to(desk.names.previews(of: proposal.id)), named: "previews")
    case .unheard(let proposal, let given):
      self.init(
        lead: "Ask about", PageText(proposal.title),
        why: "shown on \(given.meeting.day), and no answer is noted yet",
        links.to(desk.names.previews(of: proposal.id)), named: "previews")
    case .series(let review):
      let tense = review.until < desk.today ? "were" : "are"
      self.init(
        lead: "Our 1:1s", PageText("\(review.choicesText)?"),
        why: AgendaItemPart.why(review, tense), links.to(desk.names.about(person.id)),
        named: "our 1:1s")
    case .theirs(let commitments):
      self.init(commitments, lead: "\(person.firstName) owes", desk: desk, links: links)
    case .project(let project):
      let end = project.end.map { end in
        end < desk.today ? "until \(end): a new end, or what is enough?" : "until \(end)"
      }
      self.init(
        lead: "Together", PageText(project.title),
        why: [project.stage.shownName, end].compactMap(\.self).joined(separator: ", "),
        links.to(project.origin), named: "project")
    case .candidates(let candidates):
      self.init(
        lead: "Something to do together",
        PageText(candidates.map(\.words.text).joined(separator: "; or ")),
        why: "no joint work is running", candidates.first.map { links.to($0.origin) } ?? note,
        named: "note")
    }
  }

  private init(_ commitments: [Commitment], lead: String, desk: Desk, links: LinkMaker) {
    let first = commitments.first
    let words = commitments.compactMap { $0.words.shareable }
    let left = words.count - AgendaItemPart.mostWords
    let more = left > 0 ? "; and \(left) more" : ""
    let why =
      commitments.count == 1
      ? first?.due.map { "due \($0)" }
      : first?.due.map { "\(commitments.count) of them, the first due \($0)" }
    self.init(
      lead: lead,
      words.count == 1
        ? PageText(words[0])
        : PageText(
          words.prefix(AgendaItemPart.mostWords).map(\.text).joined(separator: "; ") + more),
      why: why, first.map { links.to($0.origin) } ?? links.to(desk.names.commitments), named: "note"
    )
  }

  /// How many commitments one line holds.
  private static let mostWords = 8

  /// The record, and what speaks for a choice; a tension is nothing for an agenda.
  private static func why(_ review: SeriesReview, _ tense: String) -> String {
    let booked = "they \(tense) booked until \(review.until): \(review.record.text)"
    guard let reason = review.reasons.first(where: { !$0.isForMe }) else { return booked }
    return "\(booked); \(reason.words.text), which speaks for \(review.choice(for: reason).word)"
  }

  private static func why(_ topic: Topic) -> String {
    let why = [CarriedText.words(topic.carried), topic.day.map { "since \($0)" }].compactMap(\.self)
    return why.isEmpty ? "noted for next time" : why.joined(separator: ", ")
  }
}
