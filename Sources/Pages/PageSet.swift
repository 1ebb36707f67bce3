public import Relationships
public import SourceText
import Templates

/// All pages of a vault.
public struct PageSet: Sendable {
  private let home: Template<HomePage>
  private let about: Template<PersonPage>
  private let agenda: Template<AgendaPage>
  private let day: Template<DayPage>
  private let hobbies: Template<HobbiesPage>
  private let commitments: Template<CommitmentsPage>
  private let meetings: Template<MeetingsPage>
  private let map: Template<MapPage>
  private let review: Template<ReviewPage>
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
    let home = compiler.template("home", for: HomePage.self)
    let about = compiler.template("about", for: PersonPage.self)
    let agenda = compiler.template("agenda", for: AgendaPage.self)
    let day = compiler.template("day", for: DayPage.self)
    let hobbies = compiler.template("hobbies", for: HobbiesPage.self)
    let commitments = compiler.template("commitments", for: CommitmentsPage.self)
    let meetings = compiler.template("meetings", for: MeetingsPage.self)
    let map = compiler.template("map", for: MapPage.self)
    let review = compiler.template("review", for: ReviewPage.self)
    let previews = compiler.template("previews", for: PreviewsPage.self)
    guard let home, let about, let agenda, let day, let hobbies, let commitments, let meetings,
      let map, let review, let previews
    else { return nil }
    (self.home, self.about, self.agenda, self.day) = (home, about, agenda, day)
    (self.hobbies, self.commitments, self.meetings) = (hobbies, commitments, meetings)
    (self.map, self.review, self.previews) = (map, review, previews)
  }

  /// The pages that the notes of a vault make, sorted by path. The same index gives the same bytes.
  public func files(from index: Index) -> [GeneratedFile] {
    let desk = Desk(index)
    let names = desk.names
    var files = [
      file(names.home, home) { HomePage(desk, $0) },
      file(names.hobbies, hobbies) { HobbiesPage(desk, $0) },
      file(names.commitments, commitments) { CommitmentsPage(desk, $0) },
      file(names.meetings, meetings) { MeetingsPage(desk, $0) },
      file(names.map, map) { MapPage(desk, $0) },
      file(names.review, review) { ReviewPage(desk, $0) },
    ]
    func file<View: TemplateView>(
      _ path: VaultPath, _ template: Template<View>, about person: Person? = nil,
      _ view: (LinkMaker) -> View
    ) -> GeneratedFile {
      let links = LinkMaker(page: path, desk: desk)
      return GeneratedFile(
        path: path, text: PageLayout.tidied(template.render(view(links))),
        noteLink: person.map { links.to($0.origin.path).verbatim })
    }
    for person in index.people {
      files.append(
        file(names.about(person.id), about, about: person) { PersonPage(person, desk, $0) })
      if let next = desk.agendas[person.id] {
        files.append(
          file(names.agenda(person.id), agenda, about: person) {
            AgendaPage(next, person, desk, $0)
          })
      }
    }
    for next in desk.thisWeek.days + desk.nextWeek.days
    where !desk.index.oneOnOnes(on: next).isEmpty {
      files.append(file(names.day(next), day) { DayPage(next, desk, $0) })
    }
    for seen in desk.previews {
      files.append(
        file(names.previews(of: seen.proposal.id), previews) { PreviewsPage(seen, desk, $0) })
    }
    return files.sorted { $0.path < $1.path }
  }
}

/// Compiles templates one after the other and keeps all that is wrong with them.
private struct TemplateCompiler {
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
