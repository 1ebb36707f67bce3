import Relationships
import SourceText

/// The pages of the whole vault: home, and the lists that it leads to, each as many pages as it fills.
struct VaultPages: Sendable {
  private let home: Template<HomePage>
  private let people: Template<PeoplePage>
  private let hobbies: Template<HobbiesPage>
  private let hobbiesOf: Template<HobbiesOfPage>
  private let hobby: Template<HobbyPage>
  private let commitments: Template<CommitmentsPage>
  private let commitmentMonths: Template<CommitmentMonthsPage>
  private let commitmentsOf: Template<CommitmentsOfPage>
  private let meetings: Template<MeetingsPage>
  private let meetingMonths: Template<MeetingMonthsPage>
  private let meetingsOf: Template<MeetingsOfPage>
  private let map: Template<MapPage>
  private let review: Template<ReviewPage>

  init?(_ compiler: inout TemplateCompiler) {
    let home = compiler.template("home", for: HomePage.self)
    let people = compiler.template("people", for: PeoplePage.self)
    let hobbies = compiler.template("hobbies", for: HobbiesPage.self)
    let hobbiesOf = compiler.template("hobbiesof", for: HobbiesOfPage.self)
    let hobby = compiler.template("hobby", for: HobbyPage.self)
    let commitments = compiler.template("commitments", for: CommitmentsPage.self)
    let commitmentMonths = compiler.template("commitmentmonths", for: CommitmentMonthsPage.self)
    let commitmentsOf = compiler.template("commitmentsof", for: CommitmentsOfPage.self)
    let meetings = compiler.template("meetings", for: MeetingsPage.self)
    let meetingMonths = compiler.template("meetingmonths", for: MeetingMonthsPage.self)
    let meetingsOf = compiler.template("meetingsof", for: MeetingsOfPage.self)
    let map = compiler.template("map", for: MapPage.self)
    let review = compiler.template("review", for: ReviewPage.self)
    guard let home, let people, let hobbies, let hobbiesOf, let hobby, let commitments,
      let commitmentMonths, let commitmentsOf, let meetings, let meetingMonths, let meetingsOf,
      let map, let review
    else { return nil }
    (self.home, self.people, self.map, self.review) = (home, people, map, review)
    (self.hobbies, self.hobbiesOf, self.hobby) = (hobbies, hobbiesOf, hobby)
    (self.commitments, self.commitmentMonths) = (commitments, commitmentMonths)
    (self.meetings, self.meetingMonths) = (meetings, meetingMonths)
    (self.commitmentsOf, self.meetingsOf) = (commitmentsOf, meetingsOf)
  }

  /// The pages in no order.
  func orders(_ entries: VaultEntries, _ desk: Desk) -> [PageOrder] {
    let everybody = PeopleShelf(entries.people)
    let names = desk.names
    return [
      desk.order(names.home, home) { HomePage(entries, everybody, desk, $0) },
      desk.order(names.map, map) { MapPage(entries.people, $0) },
      desk.order(names.review, review) { ReviewPage(desk, $0) },
    ] + peopleOrders(everybody, desk) + hobbyOrders(entries, desk)
      + commitmentOrders(entries, desk) + meetingOrders(entries, desk)
  }

  private func peopleOrders(_ everybody: PeopleShelf, _ desk: Desk) -> [PageOrder] {
    guard !everybody.hasPage else {
      return [desk.order(desk.names.everybody, people) { PeoplePage(everybody.all, $0) }]
    }
    return everybody.leaves.map { leaf in
      desk.order(desk.names.people(leaf.name), people) {
        PeoplePage(leaf.rows, letter: leaf.label, $0)
      }
    }
  }

  private func hobbyOrders(_ entries: VaultEntries, _ desk: Desk) -> [PageOrder] {
    let interests = Interests(entries.people, desk.index.owner)
    let letters = interests.leaves.map { leaf in
      desk.order(desk.names.hobbies(leaf.name), hobbiesOf) { HobbiesOfPage(leaf, $0) }
    }
    let long = interests.long.flatMap { interest in
      interest.parts.map { part in
        desk.order(desk.names.hobby(part.name), hobby) { HobbyPage(interest, part.people, $0) }
      }
    }
    return [desk.order(desk.names.hobbies, hobbies) { HobbiesPage(interests, $0) }] + letters + long
  }

  private func commitmentOrders(_ entries: VaultEntries, _ desk: Desk) -> [PageOrder] {
    let names = desk.names
    guard !CommitmentsPage.isEnough(for: entries.commitments) else {
      return [desk.order(names.commitments, commitments) { CommitmentsPage(entries, $0) }]
    }
    let shelves = CommitmentShelves(entries.commitments, desk.index)
    let front = desk.order(names.commitments, commitmentMonths) {
      CommitmentMonthsPage(entries.commitments, shelves, $0)
    }
    let dated = shelves.dated.leaves.map { leaf in
      desk.order(names.commitments(leaf.name), commitmentsOf) { CommitmentsOfPage(leaf, $0) }
    }
    let others = shelves.others.leaves.map { leaf in
      desk.order(names.commitments(leaf.name), commitmentsOf) { CommitmentsOfPage(leaf, $0) }
    }
    return [front] + dated + others
  }

  private func meetingOrders(_ entries: VaultEntries, _ desk: Desk) -> [PageOrder] {
    let names = desk.names
    let shelf = CalendarShelf(entries.meetings, day: \.day)
    guard !MeetingsPage.isEnough(for: shelf) else {
      return [desk.order(names.meetings, meetings) { MeetingsPage(shelf, $0) }]
    }
    return [
      desk.order(names.meetings, meetingMonths) { MeetingMonthsPage(entries.meetings, shelf, $0) }
    ]
      + shelf.leaves.map { leaf in
        desk.order(names.meetings(leaf.name), meetingsOf) { MeetingsOfPage(leaf, $0) }
      }
  }
}
