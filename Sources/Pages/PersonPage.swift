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
  /// Whether working on something together is a matter at all, and not only a chance.
  let isPeer: Bool
  let projects: [ProjectPart]
  let ideas: [ForMe.Line]
  let hiddenIdeas: [PrivateLinesPart]
  let facts: [FactPart]
  let hiddenFacts: [PrivateLinesPart]
  let commonGround: PageText?
  let oneOnOnes: OneOnOnesPart
  let mine: CommitmentList
  let theirs: CommitmentList
  let thinking: [FactPart]
  let mentions: [NamedLink]
  let question: QuestionPart?
  let forMe: [ForMe]

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .text("firstName", \.firstName), .text("summary", \.summary),
    .text("note", \.note), .text("home", \.home), .text("agenda", \.agenda),
    .list("projects", \.projects), .flag("isPeer", \.isPeer),
    .flag("hasWork", { !$0.projects.isEmpty || !$0.ideas.isEmpty || !$0.hiddenIdeas.isEmpty }),
    .list("ideas", \.ideas), .flag("hasIdeas", { !$0.ideas.isEmpty || !$0.hiddenIdeas.isEmpty }),
    .list("hiddenIdeas", \.hiddenIdeas), .list("facts", \.facts),
    .flag("hasFacts", { !$0.facts.isEmpty || !$0.hiddenFacts.isEmpty }),
    .list("hiddenFacts", \.hiddenFacts), .text("commonGround", \.commonGround),
    .view("oneOnOnes", \.oneOnOnes), .view("mine", \.mine), .view("theirs", \.theirs),
    .flag("hasCommitments", { !$0.mine.isEmpty || !$0.theirs.isEmpty }),
    .list("thinking", \.thinking), .flag("hasThinking", { !$0.thinking.isEmpty }),
    .list("mentions", \.mentions), .flag("hasMentions", { !$0.mentions.isEmpty }),
    .view("question", \.question), .list("forMe", \.forMe),
    .flag("hasForMe", { !$0.forMe.isEmpty }),
  ]

  init(_ person: Person, _ desk: Desk, _ links: LinkMaker) {
    let index = desk.index
    name = PageText(person.name)
    firstName = PageText(person.firstName)
    summary = PageText(PersonPage.summary(person, desk))
    note = links.to(person.origin.path)
    home = links.to(desk.names.home)
    agenda = desk.agendas[person.id].map { _ in links.to(desk.names.agenda(person.id)) }
    isPeer = person.isActivePeer
    projects = index.projects.filter { $0.with.contains(person.id) }
      .map { ProjectPart($0, besides: person.id, links: links) }
    let marks = index.marks(with: person.id)
    let open = marks.filter { ($0.kind == .idea || $0.kind == .plate) && !$0.isResolved }
    ideas =
      open.compactMap { mark in
        mark.words.shareable.map {
          ForMe.Line(
            lead: PageText(mark.kind == .plate ? "On their plate" : "An idea"), words: PageText($0),
            day: mark.day.map { PageText($0.description) }, source: links.to(mark.origin))
        }
      }
      + person.plate.map {
        ForMe.Line(
          lead: PageText("On their plate"), words: PageText($0), day: nil,
          source: links.to(person.origin.path))
      }
    hiddenIdeas = PrivateLinesPart.count(open.filter(\.words.isPrivate).map(\.origin), links: links)
    facts = FactPart.lines(about: person, index)
    hiddenFacts = PrivateLinesPart.count(
      index.facts(about: person.id).filter(\.words.isPrivate).map(\.origin),
      links: links)
    let shared = CommonGround.shared(index.owner, index.hobbies(of: person.id))
    commonGround = shared.isEmpty ? nil : PageText(Wording.list(shared))
    oneOnOnes = OneOnOnesPart(person, desk, links)
    let commitments = index.commitments(of: person.id).filter {
      ($0.status.isPending || $0.status == .onHold)
        && !index.isHistory($0)
    }.sorted { $0.sortsBefore($1) }
    mine = CommitmentList(commitments.filter(\.isMine), links: links)
    theirs = CommitmentList(commitments.filter { !$0.isMine }, links: links)
    thinking = FactPart.thinking(of: person)
    mentions = PersonPage.mentions(of: person, index, links)
    question = index.question(for: person).map { QuestionPart($0) }
    forMe = ForMe.groups(
      marks.filter { $0.isForMe && !index.isHistory($0) }, notYet: index.notYet(with: person),
      links: links)
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
    let cadence = desk.standing(of: person)?.cadence.map { "\($0)" }
    let since = person.since.map { "since \($0)" }
    let snooze =
      person.isSnoozed(on: desk.today) ? person.snooze.map { "snoozed until \($0)" } : nil
    let rest = [person.pronouns, interdependence, cadence, since, person.location, snooze]
    return ([kind] + work + rest).compactMap(\.self).joined(separator: " · ")
  }

  private static func mentions(
    of person: Person, _ index: Index, _ links: LinkMaker
  ) -> [NamedLink] {
    let origins = index.mentions(of: person.id).map(\.origin)
    let byNote = Dictionary(grouping: origins, by: \.path).sorted { $0.key < $1.key }
    return NamedLink.list(
      byNote.map { path, origins in
        NamedLink(name: PageText(links.desk.title(of: path)), link: links.to(origins[0]))
      })
  }
}

/// A joint project as one line.
struct ProjectPart: TemplateView {
  let title: PageText
  let state: PageText
  let outcome: PageText?
  let others: [NamedLink]
  let source: PageLink

  static let fields: [TemplateField<Self>] = [
    .text("title", \.title), .text("state", \.state), .text("outcome", \.outcome),
    .list("others", \.others), .flag("hasOthers", { !$0.others.isEmpty }),
    .text("source", \.source),
  ]

  init(_ project: JointProject, besides person: Person.ID, links: LinkMaker) {
    title = PageText(project.title)
    let days = [project.start, project.end].compactMap(\.self).map(\.description)
    state = PageText(
      ([project.stage.shownName] + [days.joined(separator: " to ")]).filter { !$0.isEmpty }
        .joined(separator: ", "))
    outcome = project.outcome.map { PageText($0) }
    others = links.about(project.with.filter { $0 != person })
    source = links.to(project.origin)
  }
}

extension JointProject.Stage {
  /// The stage as it stands in a sentence.
  var shownName: String {
    switch self {
    case .idea: "an idea"
    case .explore: "exploring"
    case .converge: "converging"
    case .do: "doing"
    case .done: "done"
    case .dropped: "dropped"
    }
  }
}
