import Calendar
import Notes
import SourceText

/// Finds which tension a later `Resolved:` ends.
///
/// In a meeting with the same person it ends the one whose first three words it begins with, or the
/// only one that is open; where neither tells, the owner is shown the candidates.
struct Tensions {
  /// How many candidates a diagnostic shows.
  private static let mostShown = 4

  private var marks: [Mark]
  private var diagnostics: [Diagnostic] = []
  /// The tensions with each person, and those of each note, by their places in `marks`.
  private var byPerson: [Person.ID: [Int]] = [:]
  private var byNote: [VaultPath: [Int]] = [:]

  /// `marks` in the order of their places.
  static func resolve(_ marks: [Mark]) -> (marks: [Mark], diagnostics: [Diagnostic]) {
    var tensions = Tensions(marks)
    for resolution in marks.filter({ $0.kind == .resolved }).sorted(by: isBefore) {
      tensions.apply(resolution)
    }
    return (tensions.marks, tensions.diagnostics)
  }

  private init(_ marks: [Mark]) {
    self.marks = marks
    for (place, mark) in marks.enumerated() where mark.kind == .tension {
      byNote[mark.origin.path, default: []].append(place)
      for person in mark.with { byPerson[person, default: []].append(place) }
    }
  }

  private mutating func apply(_ resolution: Mark) {
    if isNested(resolution) { return }
    let places = Set(resolution.with.flatMap { byPerson[$0] ?? [] }).sorted()
    let open = places.filter { isOpen(marks[$0], before: resolution) }
    if let ended = ended(by: resolution, among: open) {
      marks[ended].isResolved = true
      marks[ended].resolved = resolution.day
    } else if open.count > 1 {
      diagnostics.append(diagnostic(resolution, open.map { marks[$0] }))
    }
  }

  private static func isBefore(_ left: Mark, _ right: Mark) -> Bool {
    // Marks without a day come first, so that this is an order of all of them.
    (left.day?.number ?? .min, left.origin) < (right.day?.number ?? .min, right.origin)
  }

  private func isOpen(_ mark: Mark, before resolution: Mark) -> Bool {
    guard !mark.isResolved else { return false }
    guard mark.day == resolution.day else {
      guard let day = mark.day, let resolved = resolution.day else { return true }
      return day < resolved
    }
    return mark.origin.path != resolution.origin.path || mark.origin < resolution.origin
  }

  // A `Resolved:` under a tension has resolved it already, and says nothing of any other.
  private func isNested(_ resolution: Mark) -> Bool {
    (byNote[resolution.origin.path] ?? []).contains { place in
      let mark = marks[place]
      return mark.origin.line < resolution.origin.line
        && mark.nestedLines.contains(resolution.origin.line)
    }
  }

  private func ended(by resolution: Mark, among open: [Int]) -> Int? {
    if let match = open.last(where: { resolution.begins(like: marks[$0]) }) { return match }
    return open.count == 1 ? open[0] : nil
  }

  private func diagnostic(_ resolution: Mark, _ open: [Mark]) -> Diagnostic {
    let candidates = open.compactMap { $0.words.shareable }
      .map { "`\($0.text.split(separator: " ").prefix(3).joined(separator: " "))`" }
    let list =
      (1...Tensions.mostShown).contains(Set(candidates).count)
      ? Wording.list(candidates, "or") : "the first three words of one"
    return Diagnostic(
      .unclearResolution,
      at: SourcePlace(path: resolution.origin.path, line: resolution.origin.line),
      "\(open.count) tensions are open", fix: "begin it with \(list)")
  }
}
