import Calendar
import SourceText
import Testing

@testable import Relationships

/// On a quiet day no byte of a page changes: no week begins, and no date that stands in the notes, or is
/// worked out from them, was reached or passed.
@Suite struct QuietDayTests {
  @Test("a quiet day of the sample vault changes no page", arguments: 0..<4)
  func sample(part: Int) throws {
    let first = try #require(SomeNotes.sampleDay).adding(days: part * 14)
    let quietCount = try expectReasons(SomeNotes.sample(), from: first, days: 14)
    // The first weeks are full of dates.
    #expect(part < 3 || quietCount > 0)
  }

  @Test("a quiet day of any vault changes no page", arguments: 0..<UInt64(3))
  func generated(seed: UInt64) throws {
    let today = try #require(SomeNotes.sampleDay)
    let notes = GeneratedNotes.vault(seed: seed, today: today)
    #expect(try expectReasons(notes, from: today, days: 40) > 0)
  }

  private func expectReasons(_ notes: SomeNotes, from first: Day, days: Int) throws -> Int {
    var before = try WrittenPages(notes, today: first)
    var quietCount = 0
    for number in 1...days {
      let today = first.adding(days: number)
      let after = try WrittenPages(notes, today: today)
      let dates = NotedDates(before.index).days.union(NotedDates(after.index).days)
      let isQuiet =
        Week(of: today, startingOn: notes.configuration.weekStart).start != today
        && !dates.contains(today) && !dates.contains(today.adding(days: -1))
      if isQuiet {
        quietCount += 1
        expect(after.texts, sameAs: before.texts, on: today)
      }
      before = after
    }
    return quietCount
  }

  private func expect(_ after: [String: String], sameAs before: [String: String], on day: Day) {
    for path in Set(before.keys).union(after.keys).sorted() where before[path] != after[path] {
      let old = Set((before[path] ?? "").split(separator: "\n"))
      let new = Set((after[path] ?? "").split(separator: "\n"))
      Issue.record(
        "\(path) on \(day): \(old.subtracting(new).sorted()) became \(new.subtracting(old).sorted())"
      )
    }
  }
}

/// All the dates that stand in the notes, and those that the practice works out from them.
private struct NotedDates {
  private(set) var days: Set<Day> = []

  init(_ index: Index) {
    add(index.meetings.map(\.day))
    add(index.commitments.flatMap { [$0.due, $0.done, $0.scheduled, $0.day] })
    add(index.marks.flatMap { [$0.day, $0.resolved] } + index.topics.map(\.day))
    add(index.projects.flatMap { [$0.start, $0.end] })
    // A proposal is asked about until fourteen days after its forum.
    add(index.proposals.flatMap { [$0.present, $0.present?.adding(days: 14)] })
    add(index.events.flatMap { [$0.start, $0.end] })
    for fact in index.facts {
      add([fact.day, fact.happens, fact.happens?.adding(days: 60)])
    }
    for person in index.people { add(person, index.standing(of: person), index) }
    // An event comes into sight three weeks ahead; a group has its own rhythm.
    add(index.events.map { $0.start?.adding(days: -21) })
    for cadence in index.groups.map({ $0.cadence ?? .quarterly }) {
      add(index.meetings.map { $0.day.adding(days: cadence.dayCount) })
    }
    addLimits(index)
    add((index.configuration.mutes + index.people.flatMap(\.mutes)).map(\.until))
  }

  /// The last days before a rule speaks, or stops speaking.
  private mutating func addLimits(_ index: Index) {
    func days(_ limit: LimitName) -> Int { index.configuration.limit(limit) }
    for person in index.people {
      let first = person.since ?? index.meetings(with: person.id).first?.day
      let limits = [14, days(.newDays), days(.jointWorkDays), days(.feedbackDays)]
      add(limits.map { first?.adding(days: $0) })
    }
    add(index.commitments.map { $0.day?.adding(days: days(.undatedDays)) })
    for mark in index.marks {
      switch mark.kind {
      case .tension: add([mark.day?.adding(days: days(.tensionDays))])
      case .handshake: add([mark.day?.adding(months: days(.handshakeMonths))])
      case .feedbackReceived: add([mark.day?.adding(days: days(.feedbackDays))])
      default: continue
      }
    }
    for project in index.projects {
      add([project.start?.adding(days: days(.projectDays) * 3 / 2), project.end?.adding(days: 60)])
      let signs = project.noteDays.map(\.day) + index.meetings(linkedTo: project.id).map(\.day)
      add((signs + [project.start].compactMap(\.self)).map { $0.adding(days: days(.staleDays)) })
    }
  }

  private mutating func add(_ person: Person, _ standing: Standing, _ index: Index) {
    add([person.since, person.snooze, person.statedLastContact])
    // Deep trust takes a year.
    add([index.trust(in: person).evidence.knownSince?.adding(months: 12)])
    add([standing.nextDue, standing.nextBooked])
    // A birthday comes into sight seven days ahead, in time for a card.
    let birthday = person.birthday?.next(onOrAfter: index.today.adding(days: -1))
    add([birthday, birthday?.adding(days: -7)])
    let touches = [standing.lastContact, standing.lastOneOnOne, standing.lastInTouch]
    for last in touches.compactMap(\.self) {
      guard let length = standing.cadence?.dayCount else { continue }
      // A limit of half days is passed on the day after it.
      add([length, (length * 3 + 1) / 2, length * 3 / 2, length * 2].map { last.adding(days: $0) })
    }
    for series in person.series {
      // A series is asked about from fourteen days before its end to sixty after it.
      add([series.start, series.until])
      add([series.until?.adding(days: -14), series.until?.adding(days: 60)])
      add(
        series.occurrences(from: index.today.adding(days: -2), through: index.today.adding(days: 2))
      )
    }
  }

  private mutating func add(_ more: [Day?]) { days.formUnion(more.compactMap(\.self)) }
}
