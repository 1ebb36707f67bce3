import Relationships
import SourceText

/// "For me" on a person's page: what to do next, the trust there is and what it rests on, and what the
/// owner alone keeps in mind.
struct ForMePart: TemplateView {
  let findings: [FindingPart]
  let moreFindings: PageText?
  let review: PageLink
  /// The level, and what we have done.
  let trust: PageText?
  /// What the next step lacks.
  let lacking: PageText?
  let kept: [PageText]
  let groups: [MarkGroup]

  static let fields: [TemplateField<Self>] = [
    .list("findings", \.findings), .flag("hasFindings", { !$0.findings.isEmpty }),
    .text("moreFindings", \.moreFindings), .text("review", \.review),
    .text("trust", \.trust), .text("lacking", \.lacking), .list("kept", \.kept),
    .flag("hasTrust", { $0.trust != nil || !$0.kept.isEmpty }), .list("groups", \.groups),
    .flag("isEmpty", \.isEmpty),
  ]

  var isEmpty: Bool { findings.isEmpty && trust == nil && kept.isEmpty && groups.isEmpty }

  init(_ person: Person, _ desk: Desk, _ links: LinkMaker) {
    let index = desk.index
    let trust = index.trust(in: person)
    let found = desk.review.forPage(of: person.id)
    findings = found.prefix(PageRoom.items).map {
      FindingPart($0, onPageOf: person, links: links)
    }
    moreFindings = PageRoom.more(found.count, shown: findings.count)
    review = links.to(desk.names.review)
    // The ladder is about peers; of others only what the owner states of them.
    let isOnLadder = person.kind == .peer || trust.stated != nil
    self.trust = isOnLadder ? PageText(ForMePart.words(for: trust)) : nil
    lacking = isOnLadder ? trust.lackingText.map { PageText($0) } : nil
    kept = ForMePart.kept(person, index).map { PageText($0) }
    groups = MarkGroup.all(index.forMe(with: person), trust, links)
  }

  /// `candid (4) in my own word, reliable (3) by what we have done: worked together once`.
  private static func words(for trust: Trust) -> String {
    let earned = "\(trust.earned.rawValue) (\(trust.earned.number))"
    let level =
      switch trust.stated {
      case let stated? where stated != trust.earned:
        "\(stated.rawValue) (\(stated.number)) in my own word, \(earned) by what we have done"
      case _?: "\(earned), in my own word and by what we have done"
      case nil: "\(earned) by what we have done"
      }
    return "\(level): \(trust.evidenceText)"
  }

  private static func kept(_ person: Person, _ index: Index) -> [String] {
    let mine = words(for: index.kept(byMeTo: person.id), "mine")
    guard index.configuration.show.contains("their-kept-rate") else {
      return [mine].compactMap(\.self)
    }
    return [mine, words(for: index.kept(by: person.id), "theirs")].compactMap(\.self)
  }

  /// `7 of 9 of mine, 2 of them without a done date`; nil where nothing is settled yet.
  private static func words(for rate: KeptRate, _ whose: String) -> String? {
    guard rate.settled > 0 else { return nil }
    let undated = rate.undated > 0 ? ", \(rate.undated) of them without a done date" : ""
    return "\(rate.text) of \(whose)\(undated)"
  }
}
