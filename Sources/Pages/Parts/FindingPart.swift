import Relationships
import SourceText

/// A finding as one line: whom or what it is about, what was seen, what to do next, and where it stands.
struct FindingPart: TemplateView {
  /// Nil where the page says already whom the line is about.
  let subject: NamedLink?
  let message: PageText
  let next: PageText
  let places: [NamedLink]
  /// The rule, under which it can be muted, where the page names it.
  let rule: PageText?

  static let fields: [TemplateField<Self>] = [
    .view("subject", \.subject), .text("message", \.message), .text("next", \.next),
    .list("places", \.places), .flag("hasPlaces", { !$0.places.isEmpty }),
    .text("rule", \.rule),
  ]

  /// How many places a line links: what is found can rest on many.
  private static let mostPlaces = 3

  /// `person` is whose page it stands on, where it stands on one.
  init(_ finding: Finding, onPageOf person: Person? = nil, links: LinkMaker) {
    let isNamed = person.map { finding.subject == .person($0.id) } ?? false
    self.init(
      finding, subject: isNamed ? nil : FindingPart.name(of: finding.subject, links), links: links)
  }

  /// As it stands under its subject's name, with its rule.
  init(underSubject finding: Finding, links: LinkMaker) {
    self.init(finding, subject: nil, rule: PageText(finding.rule.rawValue), links: links)
  }

  private init(
    _ finding: Finding, subject: NamedLink?, rule: PageText? = nil, links: LinkMaker
  ) {
    (self.subject, self.rule) = (subject, rule)
    message = PageText(finding.message)
    next = PageText(finding.next)
    places = FindingPart.places(of: finding, links)
  }

  /// To a person's page, or to the note that a finding is about.
  static func name(of subject: Finding.Subject, _ links: LinkMaker) -> NamedLink {
    if case .person(let id) = subject { return links.about(id) }
    let note = links.desk.note(of: subject)
    return NamedLink(
      name: PageText(note.map { links.desk.title(of: $0) } ?? "My calendar"),
      link: links.to(note ?? links.desk.names.home))
  }

  /// A link for each heading that the finding rests on; what stands in the subject's own note is "note".
  private static func places(of finding: Finding, _ links: LinkMaker) -> [NamedLink] {
    let own = links.desk.note(of: finding.subject)
    var shown: [Origin] = []
    for origin in finding.evidence where shown.count < mostPlaces {
      // Two lines under one heading are one place.
      let isShown = shown.contains { $0.path == origin.path && $0.anchor == origin.anchor }
      if !isShown { shown.append(origin) }
    }
    return NamedLink.list(
      shown.map { origin in
        NamedLink(
          name: PageText(origin.path == own ? "note" : links.desk.title(of: origin.path)),
          link: links.to(origin))
      })
  }
}
