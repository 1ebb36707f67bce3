import SourceText
import Testing

@Suite struct KindTests {
  @Test(
    "a note's kind is what it says, else its tag or category, else its folder",
    arguments: [
      ("the folder", "peers/ada.md", "# Ada", ["peer ada Ada"]),
      ("however deep below it", "peers/engines/north/ada.md", "# Ada", ["peer ada Ada"]),
      ("any case of a folder", "Work/Team/ada.md", "# Ada", ["report ada Ada"]),
      ("direct reports", "Direct Reports/ada.md", "# Ada", ["report ada Ada"]),
      ("people are known, not coached", "People/ada.md", "# Ada", ["person ada Ada"]),
      ("contacts", "contacts/ada.md", "# Ada", ["person ada Ada"]),
      ("persons", "persons/ada.md", "# Ada", ["person ada Ada"]),
      (
        "kind goes before the folder", "people/ada.md", "---\nkind: Report\n---\n# Ada",
        ["report ada Ada"]
      ),
      ("type, plural", "notes/ada.md", "---\ntype: People\n---\n# Ada", ["person ada Ada"]),
      (
        "a type that names no kind", "peers/ada.md", "---\ntype: colleague\n---\n# Ada",
        ["peer ada Ada"]
      ),
      ("a link as a kind", "x/ada.md", "---\nkind: \"[[Peer]]\"\n---\n# Ada", ["peer ada Ada"]),
      ("a tag", "x/ada.md", "---\ntags: [work, person]\n---\n# Ada", ["person ada Ada"]),
      ("a tag with its sign", "x/ada.md", "---\ntags: \"#person\"\n---\n# Ada", ["person ada Ada"]),
      (
        "a tag below a kind", "x/ada.md", "---\ntags: person/coworker\n---\n# Ada",
        ["person ada Ada"]
      ),
      ("a tag above a kind", "x/ada.md", "---\ntags: type/person\n---\n# Ada", ["person ada Ada"]),
      (
        "a category", "x/ada.md", "---\ncategories: [\"[[People]]\"]\n---\n# Ada",
        ["person ada Ada"]
      ),
      (
        "interdependence makes a peer", "people/ada.md", "---\ninterdependence: light\n---",
        ["peer ada Ada"]
      ),
      ("trust makes a peer", "people/ada.md", "---\ntrust: 3\n---", ["peer ada Ada"]),
      (
        "a series makes a peer", "people/ada.md", "---\nseries: { every: weekly, day: mon }\n---",
        ["peer ada Ada"]
      ),
      ("a cadence makes a peer", "people/ada.md", "---\ncadence: weekly\n---", ["peer ada Ada"]),
      (
        "a cadence in the body, too", "people/ada.md", "# Ada\n\nCadence:: weekly\n",
        ["peer ada Ada"]
      ),
      (
        "an absent cadence makes none", "people/ada.md", "---\ncadence: []\n---", ["person ada Ada"]
      ),
      ("a report stays one", "reports/ada.md", "---\ncadence: weekly\n---", ["report ada Ada"]),
      ("a peers folder makes a peer", "peers/ada.md", "---\nkind: person\n---", ["peer ada Ada"]),
      ("no kind, nobody", "notes/ada.md", "# Ada", []),
    ])
  func kinds(why: String, path: String, text: String, people: [String]) {
    #expect(readVault([path: text]).index.peopleLines == people, Comment(rawValue: why))
  }

  @Test(
    "a note of all 1:1s with somebody, in a folder of 1:1s, is about them",
    arguments: [
      ("their name", "1-1s/Ada Lovelace.md", "", ["person Ada Lovelace Ada Lovelace"]),
      ("deeper", "Work/One on ones/ada.md", "", ["person ada Ada"]),
      ("a key of a peer", "1on1/ada.md", "---\ntrust: 2\n---\n", ["peer ada Ada"]),
      ("a folder of any meetings", "meetings/Leads.md", "", []),
      ("a topic below the folder", "1-1s/Ada/Hiring.md", "", []),
      ("its own day", "1-1s/ada.md", "---\ndate: 2026-11-19\n---\n", []),
      ("a day in its name", "1-1s/2026-11-19 ada.md", "", []),
      ("its own people", "1-1s/ada.md", "---\nwith: Bob\n---\n", []),
      ("what it says it is", "1-1s/ada.md", "---\ntype: meeting\n---\n", []),
    ])
  func oneOnOneLogs(why: String, path: String, head: String, people: [String]) {
    let text = head + "## 2026-11-12\n\n- [ ] send the plan\n\n## 2026-11-19\n\nTalked.\n"
    #expect(readVault([path: text]).index.peopleLines == people, Comment(rawValue: why))
  }

  @Test("the dated headings of a note of all 1:1s are 1:1s, and its boxes are with that person")
  func oneOnOnesOfALog() {
    let index = readVault([
      "1-1s/ada.md": "## 2026-11-12\n\n- [ ] send the plan\n\n## November 19, 2026\n\nTalked.\n"
    ]).index
    #expect(
      index.meetingLines == ["2026-11-12 one-on-one held ada", "2026-11-19 one-on-one held ada"])
    #expect(index.commitments.map(\.words.shareable?.text) == ["send the plan"])
    #expect(index.commitments.flatMap(\.with).map(\.text) == ["1-1s/ada"])
  }

  @Test(
    "a note in a folder of 1:1s makes no second person, and none of a single meeting",
    arguments: [
      ("a note of that name", "people/Ada Lovelace.md", "1-1s/ada lovelace.md", "## 2026-11-12\n"),
      ("one of that first name", "people/Ada King.md", "1-1s/Ada.md", "## 2026-11-12\n"),
      ("a full name beside a first", "people/ada.md", "1-1s/Ada Lovelace.md", "## 2026-11-12\n"),
      ("one dated heading", "people/bob.md", "1-1s/Cid.md", ""),
    ])
  func noSecondPerson(why: String, known: String, log: String, more: String) {
    let index = readVault([known: "", log: more + "\n## 2026-11-19\n\nTalked.\n"]).index
    #expect(index.people.map(\.id.text) == [String(known.dropLast(3))], Comment(rawValue: why))
  }

  @Test("folders of the settings are read beside the others, the longest path first")
  func configuredFolders() {
    let settings = "folders:\n  peers: [Circle, Work/Equals]\n  reports: Work\n"
    let index = readVault(
      ["Circle/ada.md": "", "Work/Equals/bob.md": "", "Work/cid.md": "", "peers/dan.md": ""],
      settings: settings
    ).index
    #expect(
      index.peopleLines == ["peer ada Ada", "peer bob Bob", "report cid Cid", "peer dan Dan"])
  }

  @Test(
    "a person per folder has the folder as id, and dated files in it are meetings with them",
    arguments: ["_profile", "index", "README", "ada-lovelace"])
  func personFolder(profile: String) {
    let index = readVault([
      "peers/ada-lovelace/\(profile).md": "---\nrole: Engines\n---\n",
      "peers/ada-lovelace/2026-11-19.md": "We talked.",
      "peers/ada-lovelace/log/2026-11-12 Coffee.md": "Sun.",
    ]).index
    #expect(index.people.map(\.id.text) == ["peers/ada-lovelace"])
    #expect(index.people.map(\.name) == ["Ada Lovelace"])
    #expect(
      index.meetingLines == [
        "2026-11-12 social held ada-lovelace Coffee", "2026-11-19 one-on-one held ada-lovelace",
      ])
  }

  @Test("one folder is one person, however many of its files could be the profile")
  func oneProfile() {
    let index = readVault([
      "peers/ada/_profile.md": "# Ada Lovelace", "peers/ada/README.md": "---\nrole: Engines\n---",
      "peers/ada/2026-11-19.md": "We talked.",
    ]).index
    #expect(index.peopleLines == ["peer ada Ada Lovelace"])
  }

  @Test(
    "a folder of dated notes beside a person's note is theirs; one with other people in it is not")
  func folderBesideNote() {
    let index = readVault([
      "peers/ada.md": "# Ada", "peers/ada/2026-11-19.md": "We talked.",
      "people/circle.md": "# Circle", "people/circle/bob.md": "# Bob",
    ]).index
    #expect(index.peopleLines == ["peer ada Ada", "person bob Bob", "person circle Circle"])
    #expect(index.meetingLines == ["2026-11-19 one-on-one held ada"])
  }

  @Test("a note that matches me is the owner: its hobbies are mine, and no person is made of it")
  func owner() {
    let index = readVault(
      [
        "people/grace.md":
          "---\nname: Grace Hopper\naliases: [Amazing]\nhobbies: [sailing, Knitting]\n---",
        "peers/amazing.md": "# Amazing",
      ],
      settings: "me: { name: grace hopper, hobbies: [knitting] }"
    ).index
    #expect(index.owner.hobbies == ["knitting", "sailing"])
    #expect(index.peopleLines == ["peer amazing Amazing"])
  }

  @Test(
    "what is no note about anybody is passed over and listed",
    arguments: [
      ("peers/t.md", "---\nname: \"{{title}}\"\n---", SkipReason.template),
      ("peers/t.md", "---\nname: \"<% tp.file.title %>\"\n---", .template),
      ("peers/out.md", "---\npeerage: false\n---", .optedOut),
      ("peers/out.md", "---\npeerage: no\n---", .optedOut),
      ("README.md", "# All about this vault", .indexPage),
      ("peers/index.md", "- [[Ada]]", .indexPage),
    ])
  func skipped(path: String, text: String, reason: SkipReason) {
    let result = readVault([path: text, "peers/ada.md": ""])
    #expect(result.skipped == [SkippedFile(path: VaultPath(path), reason: reason)])
    #expect(result.index.peopleLines == ["peer ada Ada"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test("a README with people in it is read")
  func readmeWithPeople() {
    let index = readCircle([
      "projects/engine/README.md": "---\nwith: [Bob]\nstage: do\n---\n# Engine"
    ]).index
    #expect(index.projects.map(\.title) == ["Engine"])
  }

  @Test(
    "a note of no kind is read for commitments and mentions that name a person, and nothing else")
  func noKind() {
    let result = readCircle([
      "notes/ideas.md": """
      # Ideas

      ## Agenda

      - [ ] ask [[Ada Lovelace]] for the tables
      - [ ] buy milk
      - [ ] [[Garden]] plan

      ## Next steps

      - a plain item
      - [] no box

      Tension: with nobody in particular
      Cadence:: weekly

      ## 2026-11-19 [[Bob]]
      """
    ])
    #expect(
      result.index.commitmentLines == [
        "me>ada-lovelace open ask Ada Lovelace for the tables", "me> open buy milk",
        "me> open Garden plan",
      ])
    #expect(result.index.mentions.map(\.person.path.name) == ["ada-lovelace", "bob"])
    #expect(
      result.index.topics.isEmpty && result.index.marks.isEmpty && result.index.meetings.isEmpty)
    #expect(result.diagnosticLines == [])
  }
}
