import Calendar
import Notes
import SourceText

/// The order of findings.
struct FindingOrder {
  /// What findings are compared by, from the most weighty.
  struct Key: Comparable {
    fileprivate let severity: Finding.Severity
    fileprivate let weakness: Int
    fileprivate let day: Day
    fileprivate let rule: Int
    fileprivate let name: Folded
    fileprivate let id: String

    static func < (left: Key, right: Key) -> Bool {
      if left.severity != right.severity { return left.severity < right.severity }
      if left.weakness != right.weakness { return left.weakness < right.weakness }
      if left.day != right.day { return left.day < right.day }
      if left.rule != right.rule { return left.rule < right.rule }
      return left.name == right.name ? left.id < right.id : left.name < right.name
    }
  }

  private let index: Index
  private let subjects: Subjects

  init(_ index: Index) {
    self.index = index
    subjects = Subjects(index)
  }

  func key(of finding: Finding) -> Key {
    let interdependence = finding.people.compactMap { index.person($0)?.interdependence }
    return Key(
      severity: finding.severity, weakness: interdependence.map(\.weakness).min() ?? 3,
      day: finding.day ?? Day(number: .max), rule: RuleBook.place(of: finding.rule),
      name: Folded(subjects.name(of: finding.subject) ?? ""), id: id(of: finding.subject))
  }

  private func id(of subject: Finding.Subject) -> String {
    switch subject {
    case .person(let id): id.text
    case .project(let id), .proposal(let id), .event(let id), .group(let id): id
    case .vault: ""
    }
  }
}

extension Interdependence {
  /// How far it is from the strongest.
  var weakness: Int {
    switch self {
    case .strong: 0
    case .moderate: 1
    case .light: 2
    }
  }
}
