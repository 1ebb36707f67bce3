import Calendar
import SourceText

/// Puts together the agenda of the next 1:1 with somebody.
public struct AgendaReader: Sendable {
  let index: Index
  let person: Person
  let standing: Standing
  let meetings: Found<Meeting>

  public init(_ index: Index, _ person: Person) {
    (self.index, self.person) = (index, person)
    (standing, meetings) = (index.standing(of: person), index.meetings(with: person.id))
  }

  /// Nil for whom nothing calls: no 1:1 this week or next, none due by then, and no open topic.
  public func read() -> Agenda? {
    let topics = openTopics
    let isDue = standing.nextDue.map { $0 <= windowEnd } ?? false
    let isBookedSoon = standing.nextBooked.map { $0 <= windowEnd } ?? false
    guard isBookedSoon || isDue && !person.isSnoozed(on: index.today) || !topics.isEmpty else {
      return nil
    }
    let slot = slot
    let open = openCommitments
    let horizon = horizon
    let due = open.filter { $0.isDue(by: horizon) }
    let mine = lines(of: due.filter(\.isMine)).map { Agenda.Item.mine($0) }
    let theirs = lines(of: due.filter { !$0.isMine }).map { Agenda.Item.theirs($0) }
    let all =
      human + topics.map { .topic($0) } + mine + previews + series + theirs + together
    let (items, later) = fit(all, into: slot.minutes ?? 30)
    return Agenda(
      person: person.id, day: standing.nextBooked ?? standing.nextDue, time: slot.time,
      minutes: slot.minutes, isBooked: standing.nextBooked != nil, items: items, later: later,
      alsoOpen: open.filter { !$0.isDue(by: horizon) },
      lastTime: meetings.lastTime, forMe: index.forMe(with: person))
  }

  private var windowEnd: Day {
    Week(of: index.today, startingOn: index.configuration.weekStart).next.end
  }

  /// The day until which things count as due: that of the meeting, where it is still to come.
  private var horizon: Day {
    max(index.today, standing.nextBooked ?? standing.nextDue ?? windowEnd)
  }

  // MARK: The slot

  private var slot: (time: ClockTime?, minutes: Int?) {
    guard let day = standing.nextBooked else { return (nil, nil) }
    let booked = meetings.first {
      $0.state == .booked && $0.day == day && $0.countsAs == .oneOnOne
    }
    let series =
      person.series.first {
        $0.isRunning(on: index.today) && !$0.occurrences(from: day, through: day).isEmpty
      } ?? person.series.first { $0.isRunning(on: index.today) }
    return (booked?.time ?? series?.time, booked?.minutes ?? series?.minutes)
  }

  /// The owner's topics are never cut; of the rest a slot holds a number that its minutes set.
  private func fit(_ all: [Agenda.Item], into minutes: Int) -> (
    items: [Agenda.Item], later: [Agenda.Item]
  ) {
    let room =
      switch minutes {
      case ..<30: 3
      case ..<45: 5
      case ..<60: 7
      default: 9
      }
    var items: [Agenda.Item] = []
    var later: [Agenda.Item] = []
    var taken = 0
    for item in all {
      if case .topic = item {
        items.append(item)
      } else if taken < room {
        items.append(item)
        taken += 1
      } else {
        later.append(item)
      }
    }
    return (items, later)
  }

  // MARK: What to raise

  /// One thing about the person: what has its day by then, else an interest shared with the owner
  /// that no meeting mentions yet, else a question. A rule that is muted opens no agenda either.
  private var human: [Agenda.Item] {
    if !index.isMuted(.factToFollowUp, in: person) {
      let facts = index.factsToFollowUp(about: person, by: horizon).filter { !$0.words.isPrivate }
      if let fact = facts.last { return [.fact(fact)] }
      if let day = index.birthdayToMark(of: person, by: horizon) { return [.birthday(day)] }
    }
    let shared =
      index.isMuted(.commonGround, in: person) ? [] : index.commonGroundToRaise(with: person)
    if !shared.isEmpty { return [.commonGround(shared)] }
    return index.question(for: person).map { [.question($0)] } ?? []
  }

  /// Carried ones first, both in the order of the file, which is the owner's.
  private var openTopics: [Topic] {
    let open = index.topics(for: person.id).filter {
      $0.isOpen && !$0.words.isPrivate && !index.isNotYet($0, with: person)
    }
    return open.filter { $0.carried > 0 } + open.filter { $0.carried == 0 }
  }

  /// Three commitments or more are one line.
  private func lines(of due: [Commitment]) -> [[Commitment]] {
    due.count >= 3 ? [due] : due.map { [$0] }
  }

  private var previews: [Agenda.Item] {
    AgendaPreviews(person: person, day: standing.nextBooked ?? index.today, index: index).items
  }

  /// The decision about a series that ends, or has ended with nothing decided.
  private var series: [Agenda.Item] {
    guard person.isActivePeer, let review = index.seriesReview(for: person) else { return [] }
    return [.series(review)]
  }

  /// Pending ones with the person, private ones aside: by due date, undated ones last.
  private var openCommitments: [Commitment] {
    index.commitments(of: person.id).filter {
      $0.status.isPending && !$0.words.isPrivate && !index.isHistory($0)
    }.sorted { $0.sortsBefore($1) }
  }

  private var together: [Agenda.Item] {
    let running = index.projects(with: person.id).filter { $0.stage.isRunning }
    if !running.isEmpty { return running.map { .project($0) } }
    guard person.isActivePeer else { return [] }
    let candidates = index.jointWorkCandidates(with: person, from: [.idea, .plate])
    return candidates.isEmpty ? [] : [.candidates(candidates)]
  }
}

extension BidirectionalCollection<Meeting> {
  /// The last time the owner met somebody, of their meetings in the order of days: a 1:1 or a social
  /// meeting, else one among others.
  public var lastTime: Meeting? {
    last { $0.state == .held && ($0.countsAs == .oneOnOne || $0.countsAs == .social) }
      ?? last { $0.state == .held && $0.countsAs != .contact }
  }
}

extension Mark {
  /// Whether it stands under "For me": an open tension, an insight, what was believed and what happened,
  /// feedback or a handshake.
  public var isForMe: Bool {
    switch kind {
    case .tension: !isResolved
    case .insight, .believed, .happened, .feedbackGiven, .feedbackReceived, .handshake: true
    case .resolved, .plate, .idea, .response: false
    }
  }
}

extension Commitment {
  fileprivate func isDue(by day: Day) -> Bool { due.map { $0 <= day } ?? false }

  /// By due date, undated ones last, then by place.
  public func sortsBefore(_ other: Commitment) -> Bool {
    switch (due, other.due) {
    case (let due?, let otherDue?) where due != otherDue: due < otherDue
    case (nil, _?): false
    case (_?, nil): true
    default: origin < other.origin
    }
  }
}
