import Foundation
import Testing

@Suite struct IndexDocumentTests {
  /// A vault with one of everything.
  static let files = [
    "peerage.yml": "me: { name: Grace Hopper, aliases: [GH], hobbies: [sailing] }\n",
    "peers/ada.md": """
    ---
    name: Ada Lovelace
    aliases: [AL]
    role: VP Product
    team: Product
    interdependence: strong
    trust: 3
    since: 2025-01-07
    birthday: 05-14
    hobbies: [chess, riding]
    family: { kids: [Mia, Tom] }
    favorites: { band: Muse }
    shoe size: 38
    trust_fund: none
    series: { every: weekly, day: thursday, time: "10:30", start: 2026-01-08 }
    ---
    ## Next time
    - [ ] the hiring plan #trust/4

    ## 2026-11-19 1:1
    - [ ] send the numbers 📅 2026-11-27 ⏫
    - [/] @ada the draft
    - Tension: who owns the pager
    - hobby:: trail running
    - [race:: 2026-12-06 half marathon]
    - [ ] hush xyzzy #private
    - [secretkind:: xyzzy] #private

    ## 2026-12-03 Coffee
    """,
    "peers/secret.md": """
    # Sam Secret

    ## 2026-11-18 xyzzy #private
    - [ ] xyzzy 📅 2026-02-30
    - Tension: xyzzy
    - hobby:: xyzzy
    - @xyzzy to answer
    ### Next time
    - xyzzy
    """,
    "reports/lin.md": "# Lin\n",
    "projects/pager.md": """
    ---
    title: One pager
    with: [Ada Lovelace]
    stage: explore
    start: 2026-11-02
    stakes: low
    origin: white space
    ---
    """,
    "proposals/budget.md": """
    ---
    title: Pager budget
    present: 2026-12-01
    forum: Staff
    depends-on: [Ada Lovelace]
    preview-with: [Lin]
    ---
    """,
    "events/offsite.md": "---\ntitle: Offsite\ndate: 2026-12-10\nplace: Leith\nwith: [Lin]\n---\n",
    "groups/old-team.md":
      "---\ntitle: Old team\nmembers: [Ada Lovelace]\ncadence: quarterly\n---\n",
    "templates/peer.md": "---\nname: {{name}}\n---\n",
    "peers/broken.md": "---\nname: Broken\ntrust: 9\n---\n",
  ]

  @Test("the index decodes into types that reject unknown keys, with what the notes hold")
  func decodes() throws {
    let index = try JSONDecoder().decode(Strict<StrictIndex>.self, from: try json())
    #expect(index.today == "2026-11-26")
    #expect(index.owner.name == "Grace Hopper")
    #expect(index.people.map(\.name) == ["Ada Lovelace", "Broken", "Lin", "Sam Secret"])
    let ada = try #require(index.people.first)
    #expect(ada.id == "peers/ada")
    #expect(ada.kind == "peer")
    #expect(ada.trust == 3)
    #expect(ada.cadenceDays == 7)
    #expect(ada.nextDue == "2026-11-26")
    #expect(ada.lastOneOnOne == "2026-11-19")
    #expect(ada.birthday == "--05-14")
    #expect(ada.hobbies == ["chess", "riding", "trail running"])
    #expect(ada.family == ["kid": ["Mia", "Tom"]])
    #expect(ada.favorites == ["band": ["Muse"]])
    #expect(ada.other == ["shoe size": "38", "trust_fund": "none"])
    #expect(ada.series.first?.time == "10:30")
    let numbers = try #require(index.commitments.first { $0.text == "send the numbers" })
    #expect(numbers.owner == "me" && numbers.with == ["peers/ada"])
    #expect(numbers.due == "2026-11-27" && numbers.day == "2026-11-19")
    #expect(numbers.priority == "high" && numbers.status == "open" && numbers.symbol == " ")
    let draft = try #require(index.commitments.first { $0.text == "the draft" })
    #expect(draft.owner == "peers/ada" && draft.status == "in-progress")
    let meetings = index.meetings.filter { $0.with == ["peers/ada"] }
    #expect(meetings.map(\.state) == ["held", "booked"])
    #expect(meetings.map(\.countsAs) == ["one-on-one", "social"])
    #expect(index.topics.first { $0.with == ["peers/ada"] }?.needs == 4)
    #expect(index.facts.first { $0.kind == "race" }?.happens == "2026-12-06")
    #expect(index.marks.first?.kind == "tension")
    #expect(index.projects.first?.stage == "explore")
    #expect(index.proposals.first?.previewWith == ["reports/lin"])
    #expect(index.events.first?.start == "2026-12-10")
    #expect(index.groups.first?.cadenceDays == 91)
    #expect(index.skipped.map(\.reason) == ["templates"])
    #expect(index.diagnostics.first { $0.path == "peers/broken.md" }?.code == "impossible-value")
  }

  @Test("the words of private lines are left out, and their structure stays")
  func withoutPrivate() throws {
    let data = try json()
    let text = String(decoding: data, as: UTF8.self)
    #expect(!text.contains("xyzzy") && !text.contains("secretkind"))
    let index = try JSONDecoder().decode(Strict<StrictIndex>.self, from: data)
    let commitment = try #require(index.commitments.first { $0.path == "peers/secret.md" })
    #expect(commitment.isPrivate == true && commitment.text == nil && commitment.status == "open")
    #expect(index.facts.contains { $0.isPrivate == true && $0.kind == nil && $0.value == nil })
    #expect(index.marks.contains { $0.isPrivate == true && $0.kind == "tension" })
    #expect(index.meetings.contains { $0.isPrivate == true && $0.title == nil })
  }

  @Test("the words of private lines are there when they are asked for")
  func withPrivate() throws {
    let index = try JSONDecoder().decode(Strict<StrictIndex>.self, from: try json("--private"))
    let commitment = try #require(index.commitments.first { $0.path == "peers/secret.md" })
    #expect(commitment.isPrivate == true && commitment.text?.hasPrefix("xyzzy") == true)
    #expect(index.facts.contains { $0.kind == "secretkind" && $0.value == "xyzzy" })
  }

  @Test(
    "what came of promises and of a series stands there as counts, private lines counted",
    arguments: [[], ["--private"]])
  func counts(arguments: [String]) throws {
    let note = """
      ---
      trust: 5
      series: { every: weekly, day: thursday, start: 2026-11-05, until: 2026-12-03 }
      ---
      # Ada

      ## 2026-11-05 1:1
      - [x] send the numbers 📅 2026-11-06 ✅ 2026-11-07
      - [x] xyzzy 📅 2026-11-06 #private
      - [x] book a room 📅 2026-11-06 ✅ 2026-11-06
      - [ ] @ada the draft 📅 2026-11-20

      ## 2026-11-19 1:1, cancelled
      """
    let folder = try TemporaryFolder(["peerage.yml": "", "peers/ada.md": note])
    let output = try Program(folder: folder.url).run(["index"] + arguments).output
    let index = try JSONDecoder().decode(Strict<StrictIndex>.self, from: Data(output.utf8))
    let ada = try #require(index.people.first)
    #expect(ada.trust == 5 && ada.earnedTrust == 1)
    #expect(ada.kept.mine.kept == 2 && ada.kept.mine.settled == 3 && ada.kept.mine.undated == 1)
    #expect(
      ada.kept.theirs.kept == 0 && ada.kept.theirs.settled == 1 && ada.kept.theirs.undated == 0)
    // Of 5, 12 and 19 November; today's is still to come.
    let record = try #require(ada.series.first?.record)
    #expect(record.held == 1 && record.calledOff == 1 && record.noNote == 1)
  }

  @Test("the index of an empty vault has every list")
  func empty() throws {
    let folder = try TemporaryFolder(["peerage.yml": ""])
    let outcome = try Program(folder: folder.url).run(["index"])
    #expect(outcome.status == 0)
    let index = try JSONDecoder().decode(Strict<StrictIndex>.self, from: Data(outcome.output.utf8))
    #expect(index.people.isEmpty && index.meetings.isEmpty && index.diagnostics.isEmpty)
  }

  @Test("what a terminal would obey stands escaped in the JSON, and means the same")
  func escaped() throws {
    let role = "a\u{1B}[31m\u{9B}b\u{202E}\u{E0041}c"
    let note = #"---\nrole: "a\e[31m\x9bb\u202E\U000E0041c"\n---\n"#
    let folder = try TemporaryFolder([
      "peerage.yml": "", "peers/x.md": note.replacingOccurrences(of: #"\n"#, with: "\n"),
    ])
    let outcome = try Program(folder: folder.url).run(["index"])
    let hidden = "\u{1B}\u{9B}\u{202E}\u{E0041}".unicodeScalars
    #expect(!outcome.output.unicodeScalars.contains { hidden.contains($0) })
    let index = try JSONDecoder().decode(Strict<StrictIndex>.self, from: Data(outcome.output.utf8))
    #expect(index.people.first?.role == role)
  }

  @Test("the index fits its schema", .enabled(if: JSONSchema.validatorIsHere, JSONSchema.missing))
  func schema() throws {
    for arguments in [[], ["--private"]] {
      #expect(try JSONSchema.holds(of: try json(arguments), in: "docs/index.schema.json"))
    }
  }

  private func json(_ arguments: String...) throws -> Data { try json(arguments) }

  private func json(_ arguments: [String]) throws -> Data {
    let folder = try TemporaryFolder(IndexDocumentTests.files)
    let outcome = try Program(folder: folder.url).run(["index", "--format", "json"] + arguments)
    #expect(outcome.status == 0)
    return Data(outcome.output.utf8)
  }
}
