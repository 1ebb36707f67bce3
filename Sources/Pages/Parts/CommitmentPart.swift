import Calendar
import Relationships
import SourceText

/// A commitment as one line of a list.
struct CommitmentPart: TemplateView {
  let words: PageText
  /// `due 2026-11-20, in progress, carried twice`; nothing for one that is simply open.
  let status: PageText?
  /// Whom it is owed to or who owes it, where the list does not say so.
  let people: [NamedLink]
  let source: PageLink

  static let fields: [TemplateField<Self>] = [
    .text("words", \.words), .text("status", \.status), .list("people", \.people),
    .flag("namesPeople", { !$0.people.isEmpty }), .flag("isMine", \.isMine),
    .text("source", \.source),
  ]

  let isMine: Bool

  /// Nil for a private one: it has no words to show.
  init?(_ commitment: Commitment, naming people: [Person.ID] = [], links: LinkMaker) {
    guard let words = commitment.words.shareable else { return nil }
    self.words = words.isEmpty ? PageText("(without words)") : PageText(words)
    let carried = commitment.status.isPending ? CarriedText.words(commitment.carried) : nil
    let status = [
      commitment.due.map { "due \($0)" }, CommitmentPart.state(of: commitment), carried,
    ].compactMap(\.self)
    self.status = status.isEmpty ? nil : PageText(status.joined(separator: ", "))
    source = links.to(commitment.origin)
    self.people = links.about(people, others: source)
    isMine = commitment.isMine
  }

  private static func state(of commitment: Commitment) -> String? {
    switch commitment.status {
    case .open: nil
    case .inProgress: "in progress"
    case .onHold: "on hold"
    case .passedOn: "passed on"
    case .done: commitment.done.map { "done \($0)" } ?? "done"
    case .cancelled: commitment.done.map { "cancelled \($0)" } ?? "cancelled"
    }
  }
}

/// The lines of a list that may not be shown: how many, with a link to the note.
struct PrivateLinesPart: TemplateView {
  let text: PageText
  let source: PageLink

  static let fields: [TemplateField<Self>] = [.text("text", \.text), .text("source", \.source)]

  /// One for each note that private lines of a list stand in, in the order of the notes.
  static func count(_ origins: [Origin], links: LinkMaker) -> [PrivateLinesPart] {
    let notes = Dictionary(grouping: origins, by: \.path).sorted { $0.key < $1.key }
    let parts = notes.prefix(PageRoom.items).map { path, origins in
      PrivateLinesPart(
        text: PageText(Wording.counted(origins.count, "private line")), source: links.to(path))
    }
    let rest = notes.dropFirst(parts.count)
    guard let next = rest.first else { return parts }
    let count = Wording.counted(rest.reduce(0) { $0 + $1.value.count }, "private line")
    return parts + [
      PrivateLinesPart(
        text: PageText("\(count) in \(Wording.counted(rest.count, "more note", "more notes"))"),
        source: links.to(next.key))
    ]
  }
}
