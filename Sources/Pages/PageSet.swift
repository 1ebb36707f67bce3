public import Relationships
public import SourceText
import Templates

/// All pages of a vault.
public struct PageSet: Sendable {
  private let vault: VaultPages
  private let about: Template<PersonPage>
  private let agenda: Template<AgendaPage>
  private let day: Template<DayPage>
  private let previews: Template<PreviewsPage>

  /// Parses each template once; what is wrong with one is a problem with its place.
  ///
  /// The templates that are built in have none: a test holds them to it.
  public static func builtIn() -> (pages: PageSet?, problems: [String]) {
    var compiler = TemplateCompiler(TemplateSet(sources: BuiltInTemplates.pages))
    let pages = PageSet(&compiler)
    return (pages, compiler.problems.sorted().map(\.description))
  }

  private init?(_ compiler: inout TemplateCompiler) {
    let vault = VaultPages(&compiler)
    let about = compiler.template("about", for: PersonPage.self)
    let agenda = compiler.template("agenda", for: AgendaPage.self)
    let day = compiler.template("day", for: DayPage.self)
    let previews = compiler.template("previews", for: PreviewsPage.self)
    guard let vault, let about, let agenda, let day, let previews else { return nil }
    (self.vault, self.about, self.agenda) = (vault, about, agenda)
    (self.day, self.previews) = (day, previews)
  }

  /// The pages that the notes of a vault make, sorted by path. The same index gives the same bytes.
  public func files(from index: Index) -> [GeneratedFile] {
    let desk = Desk(index)
    return orders(on: desk).map { file($0, from: desk) }
  }

  /// The pages there are to make, sorted by path.
  public func orders(on desk: Desk) -> [PageOrder] {
    let names = desk.names
    let entries = VaultEntries(desk)
    var orders = vault.orders(entries, desk)
    for (place, person) in desk.index.people.enumerated() {
      orders.append(PageOrder(path: names.about(person.id), subject: .about(place)))
      if desk.agendas[person.id] != nil {
        orders.append(PageOrder(path: names.agenda(person.id), subject: .agenda(place)))
      }
    }
    for (next, oneOnOnes) in entries.days.oneOnOnes {
      orders.append(
        desk.order(names.day(next), day) { DayPage(next, oneOnOnes, desk, $0) })
    }
    for seen in desk.previews {
      orders.append(
        desk.order(names.previews(of: seen.proposal.id), previews) {
          PreviewsPage(seen, desk, $0)
        })
    }
    return orders.sorted { $0.path < $1.path }
  }

  /// Makes one page. It depends on nothing but the desk and what the page is about.
  public func file(_ order: PageOrder, from desk: Desk) -> GeneratedFile {
    let links = LinkMaker(page: order.path, desk: desk)
    switch order.subject {
    case .vault(let bytes): return file(order, bytes(links))
    case .about(let place):
      let person = desk.index.people[place]
      return file(order, about.bytes(of: PersonPage(person, desk, links)), about: person, links)
    case .agenda(let place):
      let person = desk.index.people[place]
      let page = desk.agendas[person.id].map { AgendaPage($0, person, desk, links) }
      return file(order, page.map(agenda.bytes) ?? [], about: person, links)
    }
  }

  private func file(_ order: PageOrder, _ bytes: [UInt8]) -> GeneratedFile {
    GeneratedFile(path: order.path, bytes: PageLayout.tidied(bytes))
  }

  private func file(
    _ order: PageOrder, _ bytes: [UInt8], about person: Person, _ links: LinkMaker
  ) -> GeneratedFile {
    GeneratedFile(
      path: order.path, bytes: PageLayout.tidied(bytes),
      noteLink: links.to(person.origin.path).verbatim)
  }
}

/// Compiles templates one after the other and keeps all that is wrong with them.
struct TemplateCompiler {
  let set: TemplateSet
  private(set) var problems: Set<TemplateProblem> = []

  init(_ set: TemplateSet) { self.set = set }

  mutating func template<View: TemplateView>(_ name: String, for view: View.Type) -> Template<View>?
  {
    switch set.compile(name, for: view) {
    case .template(let template): return template
    case .problems(let found):
      problems.formUnion(found)
      return nil
    }
  }
}
