import Calendar
import Testing

@testable import Relationships

@Suite struct KeyPlaceTests {
  private let note = """
    ---
    name: Bob
    first_met: 2026-01-05
    trust: 3
    Last contacted: 2026-11-01
    frequency: weekly
    series:
      - every: weekly
        start: 2026-01-08
        until: 2026-03-01
      - every: monthly
        start: 2026-09-03
    dob: 05-14
    hobbies:
      - sailing
      - chess
    family:
      kids: [Mia, Tom]
      partner: Sam
    interests: go, bridge
    ---
    # Bob

    interdependence:: strong

    plate:: [[x]]
    """

  @Test(
    "a key is found by any of its names, in front matter or body; without it the note is meant",
    arguments: [
      ("trust", 4), ("since", 3), ("lastcontact", 5), ("last-contact", 5), ("cadence", 6),
      ("series", 7), ("birthday", 13), ("interdependence", 24), ("snooze", 1), ("team", 1),
      ("nonsense", 1),
    ])
  func person(key: String, line: Int) throws {
    let bob = try #require(readVault(["peers/bob.md": note]).index.people.first)
    #expect(bob.origin(of: key).line == line)
    #expect(bob.origin(of: key).path.text == "peers/bob.md")
  }

  @Test("each series has its line; one that can't be read moves no other")
  func series() throws {
    let bob = try #require(readVault(["peers/bob.md": note]).index.people.first)
    #expect(bob.series.indices.map { bob.origin(ofSeries: $0).line } == [8, 11])
    #expect(bob.origin(ofSeries: 7).line == 7)
    let ada = try #require(
      readVault(["peers/ada.md": "---\nseries:\n  - x\n  - { every: weekly, day: monday }\n---\n"])
        .index.people.first)
    #expect(ada.series.indices.map { ada.origin(ofSeries: $0).line } == [4])
    let sam = try #require(
      readVault(["peers/sam.md": "---\nseries:\n  every: weekly\n  day: monday\n---\n"])
        .index.people.first)
    #expect(sam.series.indices.map { sam.origin(ofSeries: $0).line } == [2])
  }

  @Test("a fact of front matter stands on its own line, an item of a list too")
  func facts() {
    let facts = readVault(["peers/bob.md": note]).index.facts
    #expect(
      facts.map { "\($0.kind) \($0.words.includingPrivate.text) \($0.origin.line)" } == [
        "hobby sailing 15", "hobby chess 16", "kid Mia 18", "kid Tom 18", "partner Sam 19",
        "interest go 20", "interest bridge 20",
      ])
  }

  @Test("what else has a note of its own tells its keys, too")
  func works() throws {
    let index = readCircle([
      "projects/p.md":
        "---\nwith: Bob\nstage: do\nstart: 2026-11-01\nend: 2026-11-10\nstakes: low\n---\n",
      "proposals/q.md": "---\npresent: 2026-12-01\ndepends-on: Bob\npreview_with: Bob\n---\n",
      "events/e.md": "---\nstart: 2026-12-01\nattendees: Bob\nsocial: dinner\n---\n",
      "groups/g.md": "---\ncadence: monthly\nmembers: [Bob]\n---\n",
    ]).index
    let project = try #require(index.projects.first)
    #expect(
      ["with", "stage", "start", "end", "stakes", "title"].map { project.origin(of: $0).line }
        == [2, 3, 4, 5, 6, 1])
    let proposal = try #require(index.proposals.first)
    #expect(
      ["present", "dependson", "previewwith"].map { proposal.origin(of: $0).line } == [2, 3, 4])
    let event = try #require(index.events.first)
    #expect(
      ["date", "start", "with", "social"].map { event.origin(of: $0).line } == [2, 2, 3, 4])
    let group = try #require(index.groups.first)
    #expect(["cadence", "members"].map { group.origin(of: $0).line } == [2, 3])
  }
}
