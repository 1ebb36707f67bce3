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
    let names = desk.names
    let entries = VaultEntries(desk)
    var files = vault.files(entries, desk)
    for person in index.people {
      files.append(
        desk.file(names.about(person.id), about, about: person) { PersonPage(person, desk, $0) })
      if let next = desk.agendas[person.id] {
        files.append(
          desk.file(names.agenda(person.id), agenda, about: person) {
            AgendaPage(next, person, desk, $0)
          })
      }
    }
    for (next, oneOnOnes) in entries.days.oneOnOnes {
      files.append(
        desk.file(names.day(next), day) { DayPage(next, oneOnOnes, desk, $0) })
    }
    for seen in desk.previews {
      files.append(
        desk.file(names.previews(of: seen.proposal.id), previews) { PreviewsPage(seen, desk, $0) })
    }
    return files.sorted { $0.path < $1.path }
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
