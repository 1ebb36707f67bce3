import Foundation
import Testing

/// Vaults as people keep them for other tools, and what a person who reads them would count.
@Suite struct ForeignVaultTests {
  struct Counts: Equatable {
    let people: Int
    let meetings: Int
    let commitments: Int
  }

  static let vaults: [(name: String, files: [String: String], counts: Counts)] = [
    (
      "contacts with frequencies and a log of days",
      [
        "contacts/ada.md": """
        ---
        birthDate: xxxx-12-10
        interests: [chess, whist]
        contactFrequency: 30
        lastContact: 2026-10-01
        phone: "+44 1"
        ---
        # Ada Lovelace

        ## 2026-10-01

        Talked about engines.

        ## 2026-09-02 Coffee

        - [ ] send her the paper
        """,
        "contacts/charles.md": "# Charles Babbage\n\n- 2026-08-01: called about the mill\n",
      ], Counts(people: 2, meetings: 3, commitments: 1)
    ),
    (
      "first and last names, tags as kinds, positions",
      [
        "people/Grace Hopper.md": """
        ---
        tags: [person, a-list]
        first_name: Grace
        last_name: Hopper
        aliases: [""]
        interests: []
        title: Admiral
        organizations: ["[[Navy]]"]
        ---
        ## Positions

        - Admiral, Navy

        ### 2026-11-01

        Met at the dock

        - [ ] ask @Grace for nanoseconds
        - [x] sent wire ✅ 2026-11-02
        """,
        "people/Kay McNulty.md": "---\ntags:\n  - person\nfirst_name: Kay\n---\n",
      ], Counts(people: 2, meetings: 1, commitments: 2)
    ),
    (
      "categories as links, meetings as notes",
      [
        "References/Steph Ango.md": "---\ncategories:\n  - \"[[People]]\"\nlast: 2026-09-12\n---\n",
        "References/Navy.md": "---\ncategories: [\"[[Companies]]\"]\n---\n",
        "Notes/2026-09-12 Meeting with Steph.md":
          "---\ncategories: [\"[[Meetings]]\"]\npeople: [\"[[Steph Ango|Steph]]\"]\n---\n- [ ] write him\n",
        "Notes/2026-09-20 Dinner.md":
          "---\ncategories: [\"[[Meetings]]\"]\npeople:\n  - \"[[Steph Ango]]\"\n---\n",
        "Templates/Person.md": "---\ncategories: [\"[[People]]\"]\nbirthday: {{date}}\n---\n",
      ], Counts(people: 1, meetings: 2, commitments: 1)
    ),
    (
      "a note for each 1:1, named after the person",
      [
        "org/people/Sarah Chen.md":
          "---\ndate: 2026-01-01\ndescription: PM\ntags: [person]\ntitle: Senior PM\nteam: \"[[Auth]]\"\n---\n",
        "work/1-1/Sarah Chen 2026-11-03.md":
          "---\ndate: 2026-11-03\ntags: [work-note, 1-1]\nstatus: active\n---\n- [ ] @sarah share roadmap\n",
        "work/1-1/Sarah Chen 2026-11-17.md": "---\ntags: [1-1]\n---\n- [x] reviewed\n",
      ], Counts(people: 1, meetings: 2, commitments: 2)
    ),
    (
      "daily notes and nearly empty notes of people",
      [
        "Daily/2026-11-18.md":
          "# Wednesday\n\n## 10:00 – 10:30 Coffee with [[Ada Lovelace]]\n\n- [ ] send slides\n\n## Log\n\n- a book by [[Bob Stone]]\n",
        "Daily/2026-11-19.md":
          "## 🚀 Planning\n\nAttendees: [[Ada Lovelace|Ada]], [[Bob Stone]]\n\n- [ ] @Ada Lovelace send it\n",
        "People/Ada Lovelace.md": "", "People/Bob Stone.md": "Bob is a mason\n",
      ], Counts(people: 2, meetings: 2, commitments: 2)
    ),
  ]

  @Test("people, meetings and commitments are counted as a reader counts them", arguments: vaults)
  func counts(name: String, files: [String: String], counts: Counts) throws {
    let folder = try TemporaryFolder(files.merging(["peerage.yml": ""]) { first, _ in first })
    let program = Program(folder: folder.url)
    let index = try #require(
      JSONSerialization.jsonObject(with: Data(program.run(["index"]).output.utf8))
        as? [String: Any])
    func count(_ key: String) -> Int { (index[key] as? [Any])?.count ?? -1 }
    #expect(
      Counts(
        people: count("people"), meetings: count("meetings"), commitments: count("commitments"))
        == counts, "\(name)")
    #expect(try program.run(["sync"]).status == 0)
    #expect(try folder.text("pages/peerage.md").split(separator: "\n").count <= 40)
    let checked = try program.run(["check"])
    #expect(checked.status == 0 && checked.output.split(separator: "\n").count <= 10)
    for (path, text) in files { #expect(try folder.text(path) == text) }
  }

  @Test("a mention without quotes is the whole name, and the words are what is left")
  func longMention() throws {
    let folder = try TemporaryFolder([
      "peerage.yml": "", "peers/ada-l.md": "# Ada Lovelace\n", "peers/ada-b.md": "# Ada Byron\n",
      "peers/bob.md": "# Bob Stone\n\n- [ ] @Ada Byron: Send the plan\n- [ ] @Bob Send it back\n",
    ])
    let index = try #require(
      JSONSerialization.jsonObject(
        with: Data(Program(folder: folder.url).run(["index"]).output.utf8)) as? [String: Any])
    let commitments = try #require(index["commitments"] as? [[String: Any]])
    #expect(commitments.map { $0["owner"] as? String } == ["peers/ada-b", "peers/bob"])
    #expect(commitments.map { $0["text"] as? String } == ["Send the plan", "Send it back"])
  }
}
