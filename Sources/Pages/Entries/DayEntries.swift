import Calendar
import Notes
import Relationships

/// What each day of this week and next has: its 1:1s, and what else to remember.
struct DayEntries: Sendable {
  /// Something to remember, and where it is told.
  struct Also: Sendable {
    enum Place: Sendable {
      case person(Person.ID)
      case note(Origin)
      /// The previews of a proposal, by its id.
      case previews(String)
    }

    let words: Words
    let place: Place
  }

  /// In the order of the day.
  private(set) var oneOnOnes: [Day: [OneOnOne]] = [:]
  /// Forums, events, meetings that are no 1:1, birthdays, and what people told of the day, in this order.
  private(set) var also: [Day: [Also]] = [:]

  init(_ people: [PersonEntry], _ meetings: [MeetingEntry], _ desk: Desk) {
    let index = desk.index
    for oneOnOne in index.oneOnOnes(in: desk.window) {
      oneOnOnes[oneOnOne.day, default: []].append(oneOnOne)
    }
    for proposal in index.proposals where proposal.status == .draft {
      let words = [proposal.forum ?? "forum", proposal.title].joined(separator: ": ")
      add(Words(plain: words), .previews(proposal.id), on: proposal.present, desk)
    }
    for event in index.events {
      guard let start = event.start else { continue }
      for day in desk.thisWeek.days + desk.nextWeek.days
      where start <= day && day <= event.end ?? start {
        add(Words(plain: event.title), .note(event.origin), on: day, desk)
      }
    }
    // The entries have the newest first.
    for meeting in meetings.reversed()
    where meeting.state != .calledOff && meeting.countsAs != .oneOnOne
      && meeting.countsAs != .contact
    {
      let words = meeting.title ?? Words(plain: meeting.countsAs.shownName)
      add(words, .note(meeting.origin), on: meeting.day, desk)
    }
    for person in people {
      add(Words(plain: "\(person.name): birthday"), .person(person.id), on: person.birthday, desk)
    }
    for fact in index.facts {
      guard let day = fact.happens, desk.window.contains(day),
        let words = fact.eventWords.shareable
      else { continue }
      let name = index.person(fact.person)?.name ?? fact.person.text
      add("\(name): \(words)" as Words, .person(fact.person), on: day, desk)
    }
  }

  private mutating func add(_ words: Words, _ place: Also.Place, on day: Day?, _ desk: Desk) {
    guard let day, desk.window.contains(day) else { return }
    also[day, default: []].append(Also(words: words, place: place))
  }
}
