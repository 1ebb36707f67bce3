import Notes
import Relationships
import SourceText

/// `peerage-hobbies`: each interest with who shares it, the owner's first; then by person.
struct HobbiesPage: TemplateView {
  struct Interest: TemplateView {
    let name: PageText
    let people: [NamedLink]

    static let fields: [TemplateField<Self>] = [
      .text("name", \.name), .list("people", \.people), .flag("isShared", { !$0.people.isEmpty }),
    ]
  }

  struct Row: TemplateView {
    let person: NamedLink
    let hobbies: PageText

    static let fields: [TemplateField<Self>] = [
      .view("person", \.person), .text("hobbies", \.hobbies),
    ]
  }

  let home: PageLink
  let mine: [Interest]
  let others: [Interest]
  let rows: [Row]

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .list("mine", \.mine), .list("others", \.others), .list("rows", \.rows),
    .flag("hasMine", { !$0.mine.isEmpty }), .flag("hasOthers", { !$0.others.isEmpty }),
    .flag("hasRows", { !$0.rows.isEmpty }),
  ]

  init(_ desk: Desk, _ links: LinkMaker) {
    home = links.to(desk.names.home)
    let hobbies = desk.index.people.map { ($0, desk.index.hobbies(of: $0.id)) }
      .filter { !$0.1.isEmpty }
    rows = hobbies.map { person, hobbies in
      Row(person: links.about(person.id), hobbies: PageText(hobbies.joined(separator: "; ")))
    }
    var sharers: [Folded: [Person.ID]] = [:]
    var shown: [Folded: String] = [:]
    for (person, interests) in hobbies {
      for interest in interests {
        sharers[SharedInterests.key(interest), default: []].append(person.id)
        shown[SharedInterests.key(interest)] = shown[SharedInterests.key(interest)] ?? interest
      }
    }
    let owners = desk.index.owner.hobbies.map { SharedInterests.key($0) }
    mine = zip(desk.index.owner.hobbies, owners).map { name, key in
      Interest(name: PageText(name), people: links.about(sharers[key] ?? []))
    }
    others = shown.filter { !owners.contains($0.key) }.sorted { $0.key < $1.key }.map { key, name in
      Interest(name: PageText(name), people: links.about(sharers[key] ?? []))
    }
  }
}
