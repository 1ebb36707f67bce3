import Calendar
import Notes
import SourceText

/// The order of the findings about one subject among all.
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

  private let name: Folded
  private let id: String

  init(_ subject: Finding.Subject, called name: String) {
    self.name = Folded(name)
    id =
      switch subject {
      case .person(let id): id.text
      case .project(let id), .proposal(let id), .event(let id), .group(let id): id
      case .vault: ""
      }
  }

  /// `finding` is about the subject.
  func key(of finding: Finding, in index: Index) -> Key {
    var weakness = 3
    for id in finding.people {
      if let found = index.person(id)?.interdependence { weakness = min(weakness, found.weakness) }
    }
    return Key(
      severity: finding.severity, weakness: weakness,
      day: finding.day ?? Day(number: .max), rule: RuleBook.place(of: finding.rule), name: name,
      id: id)
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
