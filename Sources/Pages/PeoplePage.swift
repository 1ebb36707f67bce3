import Relationships
import SourceText

/// Where everybody is named: on home alone, on a page besides it, or on a page for each letter.
struct PeopleShelf: Sendable {
  /// By name.
  let all: [PersonEntry]
  /// The pages by letter; none where one page is enough.
  let leaves: [NameShelf<PersonEntry>.Leaf]

  init(_ people: [PersonEntry]) {
    all = people
    leaves =
      people.count > PageRoom.lines
      ? NameShelf(people, name: \.sortName).leaves : []
  }

  var isSplit: Bool { !leaves.isEmpty }

  /// Whether home can't name them all, and one page can.
  var hasPage: Bool {
    !isSplit
      && PersonEntry.Kind.allCases.contains { kind in
        all.count { $0.kind == kind } > PageRoom.names
      }
  }
}

/// `peerage-people`, `people-a`: people by name.
struct PeoplePage: TemplateView {
  struct Row: TemplateView {
    let person: NamedLink
    /// What they are; nothing for an active peer.
    let kind: PageText?
    let agenda: PageLink?

    static let fields: [TemplateField<Self>] = [
      .view("person", \.person), .text("kind", \.kind), .text("agenda", \.agenda),
    ]
  }

  /// Nil where the page names everybody.
  let letter: PageText?
  let home: PageLink
  let rows: [Row]

  static let fields: [TemplateField<Self>] = [
    .text("letter", \.letter), .text("home", \.home), .list("rows", \.rows),
  ]

  init(_ people: some Sequence<PersonEntry>, letter: String? = nil, _ links: LinkMaker) {
    self.letter = letter.map { PageText($0) }
    home = links.to(links.desk.names.home)
    rows = people.map { person in
      Row(
        person: links.about(person.id), kind: person.kind.word.map { PageText($0) },
        agenda: links.desk.agendas[person.id].map { _ in
          links.to(links.desk.names.agenda(person.id))
        })
    }
  }
}

extension PersonEntry.Kind {
  fileprivate var word: String? {
    switch self {
    case .peer: nil
    case .formerPeer: "former peer"
    case .report: "report"
    case .person: "neither peer nor report"
    }
  }
}
