public import Calendar

/// What came of a series up to today: each of its past occurrences with the 1:1 that was held there, or
/// called off.
///
/// For an occurrence nobody noted anything about there is no note, which is said as such and never held
/// against anyone.
public struct SeriesRecord: Sendable {
  public struct Occurrence: Sendable {
    public enum State: Sendable {
      case held(Meeting)
      case calledOff(Meeting)
      case noNote
    }

    public let day: Day
    public let state: State
  }

  public let series: Series
  /// In order. Today's is among them once something is noted for it.
  public let occurrences: [Occurrence]

  /// The 1:1s that were held as occurrences of the series, in order.
  public var meetings: [Meeting] {
    occurrences.compactMap { occurrence in
      guard case .held(let meeting) = occurrence.state else { return nil }
      return meeting
    }
  }

  /// `10 held, 1 called off, 2 without a note`; `none yet` before the first.
  public var text: String {
    let counts = [(held, "held"), (calledOff, "called off"), (noNote, "without a note")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return counts.isEmpty ? "none yet" : counts.joined(separator: ", ")
  }

  public var held: Int { meetings.count }

  public var calledOff: Int {
    occurrences.count { occurrence in
      guard case .calledOff = occurrence.state else { return false }
      return true
    }
  }

  public var noNote: Int {
    occurrences.count { occurrence in
      guard case .noNote = occurrence.state else { return false }
      return true
    }
  }
}

extension Index {
  /// What came of one of somebody's series. A 1:1 counts for one series only; those of the others are
  /// taken by them.
  public func record(of series: Series, with id: Person.ID) -> SeriesRecord {
    var all = person(id)?.series ?? []
    let place = all.firstIndex(of: series) ?? all.endIndex
    if place == all.endIndex { all.append(series) }
    return SeriesRecordReader(all, oneOnOnes: oneOnOnes(with: id), today: today).read()[place]
  }

  /// What came of each of somebody's series, in their order; of two that are the same, what came of the
  /// first.
  public func seriesRecords(of person: Person) -> [SeriesRecord] {
    guard !person.series.isEmpty else { return [] }
    let records = SeriesRecordReader(
      person.series, oneOnOnes: oneOnOnes(with: person.id), today: today
    ).read()
    let first = Dictionary(zip(person.series, records)) { first, _ in first }
    return person.series.compactMap { first[$0] }
  }
}
