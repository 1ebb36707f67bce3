public import Calendar

/// What there is to know for deciding about a series that ends: what came of it, and what speaks for
/// one of the choices.
public struct SeriesReview: Sendable {
  /// What speaks for a choice.
  public enum Reason: Sendable {
    case openTension(Mark)
    case runningProject(JointProject)
    case proposalAhead(Proposal)
    /// The last two 1:1s held no topic, tension, insight or commitment.
    case onlyUpdates([Meeting])
  }

  public let record: SeriesRecord
  public let until: Day
  /// How many topics and tensions stand in its 1:1s.
  public let topics: Int
  public let tensions: Int
  /// From the one that weighs most.
  public let reasons: [Reason]
  private let today: Day
  /// For how many months a new series is booked.
  private let months: Int

  /// The choices that there are, in the order of the practice.
  public var choices: [Series.Decision] { SeriesEntry.choices(for: record.series) }

  /// For each choice but to stop a new entry of `series:`, ready to paste:
  /// `- { every: weekly, start: 2026-12-10, until: 2027-03-10 } # keep`.
  public var entries: [String] {
    choices.compactMap { choice in
      SeriesEntry(after: record.series, choice, today: today, months: months).map {
        // Another rhythm than the note asks for would be told as a mismatch the same day.
        let cadence = choice == .keep ? "" : ", with `cadence: \($0.series.every)` in the note"
        return "\($0.text) # \(choice.rawValue)\(cadence)"
      }
    }
  }

  /// The choice that a reason speaks for; where nothing is faster, it speaks for keeping what there is.
  public func choice(for reason: Reason) -> Series.Decision {
    switch reason {
    case .onlyUpdates: choices.contains(.slower) ? .slower : .stop
    case .openTension, .runningProject, .proposalAhead:
      choices.contains(.faster) ? .faster : .keep
    }
  }

  /// Nil for whom the last series goes on for longer than `days`, is over for longer than sixty, or is
  /// decided about.
  init?(of person: Person, within days: Int, in index: Index) {
    guard let series = person.series.last, series.decided == nil, let until = series.until,
      index.today.days(until: until) <= days,
      until.days(until: index.today) <= Finding.daysAfterEnd
    else { return nil }
    record = index.record(of: series, with: person.id)
    self.until = until
    today = index.today
    months = index.configuration.limit(.seriesMonths)
    topics = record.meetings.reduce(0) { $0 + $1.contents.topics }
    tensions = record.meetings.reduce(0) { $0 + $1.contents.tensions }
    reasons = SeriesReview.reasons(person, in: index)
  }

  private static func reasons(_ person: Person, in index: Index) -> [Reason] {
    let tension = index.marks(with: person.id).first {
      $0.kind == .tension && !$0.isResolved && !index.isHistory($0)
    }
    let project = index.projects(with: person.id).first(where: \.stage.isRunning)
    let proposal = index.proposals(for: person.id).first { $0.isAhead(of: index.today) }
    let last = index.oneOnOnes(with: person.id).filter { $0.state == .held }.suffix(2)
    let onlyUpdates = last.count == 2 && last.allSatisfy(\.contents.isEmpty)
    return [
      tension.map { .openTension($0) }, project.map { .runningProject($0) },
      proposal.map { .proposalAhead($0) }, onlyUpdates ? .onlyUpdates(Array(last)) : nil,
    ].compactMap(\.self)
  }
}

extension Index {
  /// What there is to know for deciding about somebody's last series: from the days on that the settings
  /// name to sixty days after its end, as long as nothing is decided.
  public func seriesReview(for person: Person) -> SeriesReview? {
    SeriesReview(of: person, within: configuration.limit(.endingDays), in: self)
  }
}
