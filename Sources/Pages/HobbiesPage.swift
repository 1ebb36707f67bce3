import Notes
import Relationships
import SourceText

/// `peerage-hobbies`: each interest with who shares it, the owner's first; then by person, where one page
/// is enough.
struct HobbiesPage: TemplateView {
  struct Row: TemplateView {
    let person: NamedLink
    let hobbies: PageText

    static let fields: [TemplateField<Self>] = [
      .view("person", \.person), .text("hobbies", \.hobbies),
    ]
  }

  let home: PageLink
  let mine: [InterestPart]
  /// Where they are split by letter, those that many share.
  let others: [InterestPart]
  let letters: [NamedLink]
  let rows: [Row]

  static let fields: [TemplateField<Self>] = [
    .text("home", \.home), .list("mine", \.mine), .list("others", \.others), .list("rows", \.rows),
    .list("letters", \.letters), .flag("hasLetters", { !$0.letters.isEmpty }),
    .flag("hasMine", { !$0.mine.isEmpty }),
    .flag("hasOthers", { !$0.others.isEmpty || !$0.letters.isEmpty }),
    .flag("hasRows", { !$0.rows.isEmpty }),
  ]

  init(_ interests: Interests, _ links: LinkMaker) {
    let names = links.desk.names
    home = links.to(names.home)
    mine = interests.mine.map { InterestPart($0, links) }
    let shared = interests.leaves.isEmpty ? interests.others : HobbiesPage.mostShared(interests)
    others = shared.map { InterestPart($0, links) }
    letters = NamedLink.list(
      interests.leaves.map {
        NamedLink(name: PageText($0.label), link: links.to(names.hobbies($0.name)))
      })
    rows =
      !interests.hasRoomForPeople
      ? []
      : interests.people.map { person in
        Row(
          person: links.about(person.id),
          hobbies: PageText(person.hobbies.joined(separator: "; ")))
      }
  }

  /// Those that have a page of their own, the most shared first, as many as the page bears.
  private static func mostShared(_ interests: Interests) -> [Interests.Interest] {
    let long = interests.others.filter { $0.page != nil }
      .sorted { ($1.people.count, $0.key) < ($0.people.count, $1.key) }
    return Array(long.prefix(PageRoom.lines))
  }
}

/// An interest with who shares it, or how many where a line can't bear them.
struct InterestPart: TemplateView {
  let name: PageText
  /// Those who share it; or a link that says how many, and one to each further part of its page.
  let links: [NamedLink]

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .list("links", \.links), .flag("isShared", { !$0.links.isEmpty }),
  ]

  init(_ interest: Interests.Interest, _ links: LinkMaker) {
    name = PageText(interest.name)
    self.links =
      interest.page == nil
      ? links.about(interest.people)
      : NamedLink.list(
        interest.parts.enumerated().map { number, part in
          NamedLink(
            name: PageText(number == 0 ? "\(interest.people.count) people" : "\(number + 1)"),
            link: links.to(links.desk.names.hobby(part.name)))
        })
  }
}

/// `hobbies-a`: the interests that begin with a letter.
struct HobbiesOfPage: TemplateView {
  let letter: PageText
  let all: PageLink
  let home: PageLink
  let interests: [InterestPart]

  static let fields: [TemplateField<Self>] = [
    .text("letter", \.letter), .text("all", \.all), .text("home", \.home),
    .list("interests", \.interests),
  ]

  init(_ leaf: NameShelf<Interests.Interest>.Leaf, _ links: LinkMaker) {
    letter = PageText(leaf.label)
    all = links.to(links.desk.names.hobbies)
    home = links.to(links.desk.names.home)
    interests = leaf.rows.map { InterestPart($0, links) }
  }
}

/// `hobby-chess`: who shares an interest that many share.
struct HobbyPage: TemplateView {
  let name: PageText
  let all: PageLink
  let home: PageLink
  let people: [NamedLink]

  static let fields: [TemplateField<Self>] = [
    .text("name", \.name), .text("all", \.all), .text("home", \.home), .list("people", \.people),
  ]

  /// `people` are those of the part that the page holds.
  init(_ interest: Interests.Interest, _ people: ArraySlice<Person.ID>, _ links: LinkMaker) {
    let names = links.desk.names
    name = PageText(interest.name)
    all = links.to(names.hobbies)
    home = links.to(names.home)
    self.people = people.map { links.about($0) }
  }
}
