import Calendar
public import Notes

/// Something that the owner and somebody could do together.
public struct JointWorkCandidate: Sendable {
  /// Where one may come from.
  public enum Source: CaseIterable, Hashable, Sendable {
    /// An idea that is open: a project that is still one, or a marked line.
    case idea
    /// What is important on their plate.
    case plate
    /// A tension that is open: solving a small part of it together.
    case tension
  }

  public let source: Source
  public let words: Words
  public let origin: Origin
}

extension Index {
  /// What could be done together with somebody, at most three: open ideas, those with a project's note
  /// first and then the newest first, then their plate, then the tension that has been open longest.
  ///
  /// Private lines are none. An agenda leaves tensions out of `sources`.
  public func jointWorkCandidates(
    with person: Person, from sources: Set<JointWorkCandidate.Source>
  ) -> [JointWorkCandidate] {
    let all = JointWorkCandidate.Source.allCases.filter(sources.contains).flatMap { source in
      switch source {
      case .idea: ideas(with: person)
      case .plate: plate(of: person)
      case .tension: Array(tensions(with: person).prefix(1))
      }
    }
    return Array(all.prefix(3))
  }

  private func ideas(with person: Person) -> [JointWorkCandidate] {
    let projects = projects(with: person.id).filter { $0.stage == .idea }.map {
      JointWorkCandidate(source: .idea, words: Words(plain: $0.title), origin: $0.origin)
    }
    let marks = ideas(for: person.id).filter { !$0.isResolved }.newestFirst
    return projects + marks.compactMap { JointWorkCandidate($0, .idea) }
  }

  private func plate(of person: Person) -> [JointWorkCandidate] {
    let marks = marks(with: person.id).filter { $0.kind == .plate && !$0.isResolved }.newestFirst
    return marks.compactMap { JointWorkCandidate($0, .plate) }
      + person.plate.map {
        JointWorkCandidate(source: .plate, words: $0, origin: person.origin(of: "plate"))
      }
  }

  private func tensions(with person: Person) -> [JointWorkCandidate] {
    let marks = marks(with: person.id).filter {
      $0.kind == .tension && !$0.isResolved && !isHistory($0)
    }
    return marks.newestFirst.reversed().compactMap { JointWorkCandidate($0, .tension) }
  }
}

extension JointWorkCandidate {
  /// Nil for a private line.
  fileprivate init?(_ mark: Mark, _ source: Source) {
    guard let words = mark.words.shareable else { return nil }
    self.init(source: source, words: words, origin: mark.origin)
  }
}

extension [Mark] {
  /// By their days, the newest first and those without one last; of one day in the order of the places.
  fileprivate var newestFirst: [Mark] {
    sorted { left, right in
      left.day == right.day
        ? left.origin < right.origin : left.day?.number ?? .min > right.day?.number ?? .min
    }
  }
}
