import Calendar
import Notes
import SourceText

/// The title of a project, proposal, event or group: `title:`, the first level-1 heading, else the
/// file's name.
enum WorkTitle {
  static func read(
    _ outline: Outline, _ placement: NotePlacement, _ values: inout FrontMatterValues
  ) -> String {
    if let title = values.text(["title", "name"]) { return title }
    let heading = outline.blocks.indices.first {
      outline.blocks[$0].kind == .heading(level: 1) && !outline.isPrivate($0)
    }
    let words = heading.map { Words(outline.inlines[$0], in: outline.file).text } ?? ""
    return words.isEmpty ? VaultPath(placement.id).name : words
  }
}

extension JointProject {
  static func read(_ context: NoteContext) -> (project: JointProject, diagnostics: [Diagnostic]) {
    var values = FrontMatterValues(context.outline.note)
    let title = WorkTitle.read(context.outline, context.placement, &values)
    let start = values.day(["start"])
    let stage: Stage? = values.word(["stage"], isCommon: true)
    let project = JointProject(
      id: context.placement.id, title: title, with: context.people,
      stage: stage ?? (start == nil ? .idea : .explore), start: start, end: values.day(["end"]),
      stakes: values.word(["stakes"]), beginsIn: values.word(["origin"], isCommon: true),
      outcome: values.text(["outcome"]), hasExploration: Exploration.isTold(in: context),
      noteDays: NoteDays(context: context).ofHeadingsAndItems, mutes: MuteReader.read(&values),
      origin: Origin(path: context.file.path, line: 1),
      keys: KeyPlaces(context.outline.note, spellings: [PeopleList.keys]))
    return (project, values.diagnostics)
  }
}

extension Proposal {
  static func read(_ context: NoteContext) -> (proposal: Proposal, diagnostics: [Diagnostic]) {
    var values = FrontMatterValues(context.outline.note)
    let title = WorkTitle.read(context.outline, context.placement, &values)
    let (dependsOn, unknown) = PeopleList.read(["dependson"], &values, context.names)
    let (previewWith, alsoUnknown) = PeopleList.read(["previewwith"], &values, context.names)
    let proposal = Proposal(
      id: context.placement.id, title: title, present: values.day(["present"]),
      forum: values.text(["forum"]), dependsOn: dependsOn, previewWith: previewWith,
      status: values.word(["status"], isCommon: true) ?? .draft, mutes: MuteReader.read(&values),
      origin: Origin(path: context.file.path, line: 1),
      keys: KeyPlaces(context.outline.note, spellings: []))
    return (proposal, values.diagnostics + unknown + alsoUnknown)
  }
}

extension Event {
  static func read(_ context: NoteContext) -> (event: Event, diagnostics: [Diagnostic]) {
    var values = FrontMatterValues(context.outline.note)
    let title = WorkTitle.read(context.outline, context.placement, &values)
    let event = Event(
      id: context.placement.id, title: title, start: values.day(["date", "start"]),
      end: values.day(["end"]), place: values.text(["place"]), with: context.people,
      social: values.text(["social"]), mutes: MuteReader.read(&values),
      origin: Origin(path: context.file.path, line: 1),
      keys: KeyPlaces(context.outline.note, spellings: [["date", "start"], PeopleList.keys]))
    return (event, values.diagnostics)
  }
}

extension Group {
  /// Its members are those it names; who names it in `groups:` is added when all people are known.
  static func read(_ context: NoteContext) -> (group: Group, diagnostics: [Diagnostic]) {
    var values = FrontMatterValues(context.outline.note)
    let title = WorkTitle.read(context.outline, context.placement, &values)
    let setting = values.value(
      PersonKeys.cadence, fitting: "it is a rhythm such as `quarterly`",
      read: { CadenceText.read($0) })
    var cadence: Cadence?
    if case .every(let every) = setting?.cadence { cadence = every }
    let group = Group(
      id: context.placement.id, title: title, members: context.people, cadence: cadence,
      isNeverGathered: setting?.cadence == .never,
      noteDays: NoteDays(context: context).ofHeadings, mutes: MuteReader.read(&values),
      origin: Origin(path: context.file.path, line: 1),
      keys: KeyPlaces(
        context.outline.note,
        spellings: [PersonKeys.cadence, ["members"] + PeopleList.keys]))
    return (group, values.diagnostics)
  }
}
