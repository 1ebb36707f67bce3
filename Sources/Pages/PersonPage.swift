import Calendar
import Notes
import Relationships
import SourceText

/// `about-<name>`: everything there is to remember about somebody, what we do together first.
struct PersonPage: TemplateView {
  let name: PageText
  let firstName: PageText
  let summary: PageText
  let note: PageLink
  let home: PageLink
  let agenda: PageLink?
  /// Whether we ever finished something together: said of every peer first.
  let finished: PageText?
  let projects: [ProjectPart]
  let moreProjects: PageText?
  let ideas: [MarkGroup.Line]
  let moreIdeas: PageText?
  let hiddenIdeas: [PrivateLinesPart]
  let facts: [FactPart]
  let moreFacts: PageText?
  let hiddenFacts: [PrivateLinesPart]
  let commonGround: PageText?
  let oneOnOnes: OneOnOnesPart
  let mine: CommitmentList
  let theirs: CommitmentList
  let thinking: [FactPart]
  let mentions: [NamedLink]
  let moreMentions: PageText?
  let question: QuestionPart?
  let forMe: ForMePart

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .text("firstName", \.firstName), .text("summary", \.summary),
    .text("note", \.note), .text("home", \.home), .text("agenda", \.agenda),
    .text("finished", \.finished), .list("projects", \.projects),
    .flag(
      "hasWork",
      {
        $0.finished != nil || !$0.projects.isEmpty || !$0.ideas.isEmpty || !$0.hiddenIdeas.isEmpty
      }),
    .list("ideas", \.ideas), .flag("hasIdeas", { !$0.ideas.isEmpty || !$0.hiddenIdeas.isEmpty }),
    .list("hiddenIdeas", \.hiddenIdeas), .list("facts", \.facts),
    .text("moreProjects", \.moreProjects), .text("moreIdeas", \.moreIdeas),
    .text("moreFacts", \.moreFacts), .text("moreMentions", \.moreMentions),
    .flag("hasFacts", { !$0.facts.isEmpty || !$0.hiddenFacts.isEmpty }),
    .list("hiddenFacts", \.hiddenFacts), .text("commonGround", \.commonGround),
    .view("oneOnOnes", \.oneOnOnes), .view("mine", \.mine), .view("theirs", \.theirs),
    .flag("hasCommitments", { !$0.mine.isEmpty || !$0.theirs.isEmpty }),
    .list("thinking", \.thinking), .flag("hasThinking", { !$0.thinking.isEmpty }),
    .list("mentions", \.mentions), .flag("hasMentions", { !$0.mentions.isEmpty }),
    .view("question", \.question), .view("forMe", \.forMe),
  ]

  init(_ person: Person, _ desk: Desk, _ links: LinkMaker) {
    let index = desk.index
    name = PageText(person.name)
    firstName = PageText(person.firstName)
    summary = PageText(PersonPage.summary(person, desk))
    note = links.to(person.origin.path)
    home = links.to(desk.names.home)
    agenda = desk.agendas[person.id].map { _ in links.to(desk.names.agenda(person.id)) }
    let work = index.projects(with: person.id).sorted { $0.sortsBefore($1) }
    finished = PersonPage.finished(work, with: person).map { PageText($0) }
    projects = work.prefix(PageRoom.items).map {
      ProjectPart($0, besides: person.id, links: links)
    }
    moreProjects = PageRoom.more(work.count, shown: projects.count)
    let marks = index.marks(with: person.id)
    let open = marks.filter { ($0.kind == .idea || $0.kind == .plate) && !$0.isResolved }
    let ideas =
      open.compactMap {
        MarkGroup.Line($0, lead: $0.kind == .plate ? "On their plate" : "An idea", links: links)
      }
      + person.plate.map {
        MarkGroup.Line($0, lead: "On their plate", day: nil, links.to(person.origin.path))
      }
    self.ideas = Array(ideas.prefix(PageRoom.items))
    moreIdeas = PageRoom.more(ideas.count, shown: self.ideas.count)
    hiddenIdeas = PrivateLinesPart.count(open.filter(\.words.isPrivate).map(\.origin), links: links)
    let facts = FactPart.lines(about: person, index)
    self.facts = Array(facts.prefix(PageRoom.items))
    moreFacts = PageRoom.more(facts.count, shown: self.facts.count)
    hiddenFacts = PrivateLinesPart.count(
      index.facts(about: person.id).filter(\.words.isPrivate).map(\.origin),
      links: links)
    let shared = index.sharedInterests(with: person)
    commonGround = shared.isEmpty ? nil : PageText(Wording.list(shared))
    oneOnOnes = OneOnOnesPart(person, desk, links)
    let commitments = index.commitments(of: person.id).filter {
      ($0.status.isPending || $0.status == .onHold)
        && !index.isHistory($0)
    }.sorted { $0.sortsBefore($1) }
    let all = links.to(desk.names.commitments)
    mine = CommitmentList(
      commitments.filter(\.isMine), atMost: PageRoom.items, moreOn: all, links: links)
    theirs = CommitmentList(
      commitments.filter { !$0.isMine }, atMost: PageRoom.items, moreOn: all, links: links)
    thinking = FactPart.thinking(of: person)
    let mentions = PersonPage.mentions(of: person, index)
    self.mentions = NamedLink.list(
      mentions.prefix(PageRoom.names).map {
        NamedLink(name: PageText(desk.title(of: $0.path)), link: links.to($0))
      })
    moreMentions = PageRoom.more(mentions.count, shown: self.mentions.count)
    question = index.question(for: person).map { QuestionPart($0) }
    forMe = ForMePart(person, desk, links)
  }

  /// Whether we ever finished something together, in a sentence; nil for whom it is no matter.
  private static func finished(_ projects: [JointProject], with person: Person) -> String? {
    let done = projects.filter { $0.stage == .done }.map(\.title)
    if !done.isEmpty { return "Together we finished \(Wording.list(done))." }
    guard person.isActivePeer else { return nil }
    let start =
      projects.contains { $0.stage.isRunning }
      ? "" : " Something small, two weeks from end to end, is a good start."
    return "We have not finished anything together yet.\(start)"
  }

  /// What the note says of them in a few words.
  private static func summary(_ person: Person, _ desk: Desk) -> String {
    let kind: String?
    switch person.kind {
    case .peer: kind = person.isFormer ? "former peer" : "peer"
    case .report: kind = person.isFormer ? "former report" : "report"
    case .person: kind = nil
    }
    let work = [person.role, person.team, person.company]
    let interdependence = person.interdependence.map { "\($0.rawValue) interdependence" }
    let cadence = desk.index.standing(of: person).cadence.map { "\($0)" }
    let since = person.since.map { "since \($0)" }
    let snooze =
      person.isSnoozed(on: desk.today) ? person.snooze.map { "snoozed until \($0)" } : nil
    let rest = [person.pronouns, interdependence, cadence, since, person.location, snooze]
    return ([kind] + work + rest).compactMap(\.self).joined(separator: " · ")
  }

  /// The first place in each note that names somebody.
  private static func mentions(of person: Person, _ index: Index) -> [Origin] {
    // They stand in the order of their places, so that those of one note follow one another.
    var firsts: [Origin] = []
    for mention in index.mentions(of: person.id) where mention.origin.path != firsts.last?.path {
      firsts.append(mention.origin)
    }
    return firsts
  }
}
