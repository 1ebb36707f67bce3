import Calendar
import Notes
import Relationships
import SourceText

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
    state = PageText(ProjectPart.state(of: project, links.desk.index))
    outcome = project.outcome.map { PageText($0) }
    source = links.to(project.origin)
    others = links.about(project.with.filter { $0 != person }, others: source)
  }

  /// `doing, 2026-11-02 to 2026-11-16, high stakes, worked on 2026-11-05 and 2026-11-12`.
  private static func state(of project: JointProject, _ index: Index) -> String {
    let days = [project.start, project.end].compactMap(\.self).map(\.description)
    return [
      project.stage.shownName, days.isEmpty ? nil : days.joined(separator: " to "),
      project.stakes == .high ? "high stakes" : nil, project.beginsIn?.shownName,
      worked(on: project, index),
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// How many of the days of work are told each.
  private static let mostDays = 3

  /// The days of held meetings that link to the project; many are counted.
  private static func worked(on project: JointProject, _ index: Index) -> String? {
    let held = index.meetings(linkedTo: project.id).filter { $0.state == .held }
    let days = Set(held.map(\.day)).sorted().map(\.description)
    guard let last = days.last else { return nil }
    return days.count <= mostDays
      ? "worked on \(Wording.list(days))" : "worked on \(days.count) days, last \(last)"
  }
}

extension JointProject {
  /// What is running first, then ideas, what is done, the latest first, and what was dropped.
  func sortsBefore(_ other: JointProject) -> Bool {
    if stage.pageRank != other.stage.pageRank { return stage.pageRank < other.stage.pageRank }
    let (left, right) = (end ?? start, other.end ?? other.start)
    return stage == .done && left != right
      ? (left?.number ?? .min) > (right?.number ?? .min) : id < other.id
  }
}

extension JointProject.BeginsIn {
  /// Where it comes from, as it stands in a sentence.
  var shownName: String {
    switch self {
    case .whiteSpace: "nobody's job so far"
    case .theirPlate: "from their plate"
    case .learnTogether: "to learn together"
    case .joinForces: "joining forces"
    }
  }
}

extension JointProject.Stage {
  fileprivate var pageRank: Int {
    switch self {
    case .explore, .converge, .do: 0
    case .idea: 1
    case .done: 2
    case .dropped: 3
    }
  }

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
