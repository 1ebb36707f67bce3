import Calendar
import Notes
import SourceText

/// Finds which tension a `Resolved:` ends: those it stands under, else one before it.
///
/// In a meeting with the same person it ends the one whose first three words it begins with, or the
/// only one that is open; where neither tells, the owner is shown the candidates.
struct Tensions {
  /// How many candidates a diagnostic shows.
  private static let mostShown = 4

  private var marks: [Mark]
  private var diagnostics: [Diagnostic] = []
  /// The tensions with each person that are not resolved, by their places in `marks`.
  private var byPerson: [Person.ID: [Int]] = [:]
  /// The places in `marks` of the resolutions that stand under a tension: they say nothing of any other.
  private var nested: Set<Int> = []

  /// `marks` in the order of their places.
  static func resolve(_ marks: [Mark]) -> (marks: [Mark], diagnostics: [Diagnostic]) {
    var tensions = Tensions(marks)
    let resolutions = marks.indices.filter {
      marks[$0].kind == .resolved && !tensions.nested.contains($0)
    }
    for resolution in resolutions.map({ marks[$0] }).sorted(by: isBefore) {
      tensions.apply(resolution)
    }
    return (tensions.marks, tensions.diagnostics)
  }

  private init(_ marks: [Mark]) {
    self.marks = marks
    resolveNested()
    for (place, mark) in self.marks.enumerated() where mark.kind == .tension && !mark.isResolved {
      for person in mark.with { byPerson[person, default: []].append(place) }
    }
  }

  /// Resolves the tensions that have a `Resolved:` under them, on the day of the first.
  private mutating func resolveNested() {
    var resolutions: [VaultPath: [Int]] = [:]
    for (place, mark) in marks.enumerated() where mark.kind == .resolved {
      resolutions[mark.origin.path, default: []].append(place)
    }
    /// The last line of a note that stands under a tension so far.
    var reach: (path: VaultPath, line: Int)?
    for (place, mark) in marks.enumerated() {
      if reach?.path != mark.origin.path { reach = (mark.origin.path, 0) }
      if mark.kind == .resolved, let reach, mark.origin.line <= reach.line { nested.insert(place) }
      guard mark.kind == .tension, mark.nestedLines.count > 1 else { continue }
      reach = (mark.origin.path, max(reach?.line ?? 0, mark.nestedLines.upperBound))
      if let first = firstResolution(under: mark, among: resolutions[mark.origin.path] ?? []) {
        marks[place].isResolved = true
        marks[place].resolved = mark.resolved ?? marks[first].day
      }
    }
  }

  /// The first of some resolutions, in the order of their lines, that stands under a tension.
  private func firstResolution(under tension: Mark, among resolutions: [Int]) -> Int? {
    var low = 0
    var high = resolutions.count
    while low < high {
      let middle = (low + high) / 2
      if marks[resolutions[middle]].origin.line <= tension.origin.line {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < resolutions.count,
      marks[resolutions[low]].origin.line <= tension.nestedLines.upperBound
    else { return nil }
    return resolutions[low]
  }

  private mutating func apply(_ resolution: Mark) {
    for person in resolution.with { byPerson[person]?.removeAll { marks[$0].isResolved } }
    let places = Set(resolution.with.flatMap { byPerson[$0] ?? [] }).sorted()
    let open = places.filter { isOpen(marks[$0], before: resolution) }
    if let ended = ended(by: resolution, among: open) {
      marks[ended].isResolved = true
      marks[ended].resolved = resolution.day
    } else if open.count > 1 {
      diagnostics.append(diagnostic(resolution, open))
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

  private func ended(by resolution: Mark, among open: [Int]) -> Int? {
    if let match = open.last(where: { resolution.begins(like: marks[$0]) }) { return match }
    return open.count == 1 ? open[0] : nil
  }

  private func diagnostic(_ resolution: Mark, _ open: [Int]) -> Diagnostic {
    var candidates: [String] = []
    for words in open.lazy.compactMap({ marks[$0].words.shareable }) {
      let first = words.text.split(separator: " ", maxSplits: 3).prefix(3).joined(separator: " ")
      if !candidates.contains("`\(first)`") { candidates.append("`\(first)`") }
      // Who is shown none of so many need not wait until all are read.
      if candidates.count > Tensions.mostShown { break }
    }
    let list =
      (1...Tensions.mostShown).contains(candidates.count)
      ? Wording.list(candidates, "or") : "the first three words of one"
    return Diagnostic(
      .unclearResolution,
      at: SourcePlace(path: resolution.origin.path, line: resolution.origin.line),
      "\(open.count) tensions are open", fix: "begin it with \(list)")
  }
}
