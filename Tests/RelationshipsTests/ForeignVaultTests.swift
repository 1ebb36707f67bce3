import Relationships
import SourceText
import Testing

/// Vaults as people keep them who never heard of peerage, counted by hand.
@Suite struct ForeignVaultTests {
  @Test("a folder of people with contact frequencies and dated logs")
  func contactFrequencies() {
    let result = readVault([
      "people/grace.md": """
      ---
      aliases: [Amazing Grace]
      birthDate: xxxx-12-09
      contactFrequency: 30
      lastContact: 2026-10-20
      interests: [sailing, clocks]
      groups: [navy]
      ---
      # Grace Hopper

      ## Log

      ### 2026-11-02
      Talked about compilers.

      - [ ] send her the book

      ### 2026-10-20 coffee
      Clocks again.
      """,
      "people/Alan Turing.md": """
      ---
      first_name: Alan
      last_name: Turing
      title: Mathematician
      organizations: [NPL]
      tags: [person, b-list]
      aliases: [""]
      email: null
      last_contact: 2026-09-01
      birthday: 06-23
      ---
      ## Interests

      - running
      - chess

      ## Positions

      - Fellow

      ### 2026-09-01
      Ran together.
      """,
      "people/index.md": "- [[Grace Hopper]]\n- [[Alan Turing]]\n",
    ])
    let index = result.index
    #expect(index.peopleLines == ["person Alan Turing Alan Turing", "peer grace Grace Hopper"])
    #expect(
      index.meetingLines == [
        "2026-09-01 one-on-one held Alan Turing", "2026-10-20 social held grace coffee",
        "2026-11-02 one-on-one held grace",
      ])
    #expect(index.commitmentLines == ["me>grace open send her the book"])
    #expect(index.factLines.count == 4)
    #expect(index.people.map { $0.birthday?.month } == [6, 12])
    #expect(result.diagnosticLines == [])
  }

  @Test("people by category, meetings as files of their own")
  func categories() {
    let result = readVault([
      "Steph Ango.md":
        "---\ncategories:\n  - \"[[People]]\"\norg:\n  - \"[[Obsidian]]\"\nbirthday: 1986-05-14\n---\n",
      "Bob Kahn.md": "---\ncategories: [\"[[People]]\"]\ntags: []\n---\n",
      "2023-09-12 Meeting with Steph.md":
        "---\ncategories: [\"[[Meetings]]\"]\ntype: []\ndate: 2023-09-12\norg: []\npeople: [\"[[Steph Ango]]\"]\n---\nPlugins.\n",
      "2023-09-13 Lunch.md":
        "---\npeople: [\"[[Steph Ango]]\", \"[[Bob Kahn|Bob]]\"]\n---\nSoup.\n",
      "2023-09-14 Thoughts.md": "A note of one day. [[Steph Ango]]\n\n- [ ] water the plants\n",
      "Obsidian.md": "---\ncategories: [\"[[Companies]]\"]\n---\n[[Nobody Yet]]\n",
      "Categories/People.md": "# People\n",
    ])
    #expect(
      result.index.peopleLines == ["person Bob Kahn Bob Kahn", "person Steph Ango Steph Ango"])
    #expect(
      result.index.meetingLines == [
        "2023-09-12 one-on-one held Steph Ango Meeting with Steph",
        "2023-09-13 social held Bob Kahn+Steph Ango Lunch",
      ])
    #expect(result.index.commitments.flatMap(\.people) == [])
    #expect(result.diagnosticLines == [])
  }

  @Test("1:1s as files named by person and day")
  func filesByPerson() {
    let result = readVault([
      "work/people/Ada Lovelace.md":
        "---\ntags: person\nteam: Engines\ntitle: Director\ndescription: likes proof\n---\n# Ada Lovelace\n",
      "work/1-1/Ada Lovelace 2026-11-19.md":
        "## Notes\n\n- tables\n\n## Action Items\n\n- [ ] @ada send them\n- [ ] read them\n",
      "work/1-1s/Ada Lovelace 2026-11-12.md": "Went well.\n",
      "work/meetings/2026-11-10 Planning.md":
        "---\nattendees: [\"[[Ada Lovelace]]\", \"[[Zed]]\"]\n---\n- [x] book room\n",
    ])
    #expect(result.index.peopleLines == ["person Ada Lovelace Ada Lovelace"])
    #expect(
      result.index.meetingLines == [
        "2026-11-10 work held Ada Lovelace Planning", "2026-11-12 one-on-one held Ada Lovelace",
        "2026-11-19 one-on-one held Ada Lovelace",
      ])
    #expect(
      result.index.commitmentLines == [
        "Ada Lovelace>Ada Lovelace open send them", "me>Ada Lovelace open read them",
        "me>Ada Lovelace done book room",
      ])
    #expect(result.diagnostics.map(\.code) == [.unknownPerson])
  }

  @Test("daily notes with headings that link people, and tasks everywhere")
  func dailyNotes() {
    let result = readVault([
      "peers/Ada.md": "", "peers/Bob.md": "",
      "daily/2026-11-18.md":
        "# 2026-11-18\n\n- [ ] buy milk\n\n## 10:00 1:1 [[Ada]]\n\n- [ ] send tables\n- [ ] [[Ada]] to call\n",
      "daily/2026-11-19.md":
        "## Tasks\n\n- [x] call [[Bob]] ✅ 2026-11-19\n- [ ] gym\n\n## 12:30 Lunch with [[Bob]]\n\nSoup.\n\n## Notes\n\n- [[Ada]] is away\n",
      "daily/2026-11-20.md": "## Staff\n[[Ada]], [[Bob]]\n\n- [ ] write it up\n",
      "Shopping.md": "- [ ] bread\n- [ ] jam\n",
    ])
    #expect(
      result.index.meetingLines == [
        "2026-11-18 one-on-one held Ada 10:00 1:1 Ada",
        "2026-11-19 social held Bob 12:30 Lunch with Bob",
        "2026-11-20 work held Ada+Bob Staff",
      ])
    #expect(
      result.index.commitmentLines.filter { !$0.hasPrefix("me> ") } == [
        "me>Ada open send tables", "Ada>Ada open call", "me>Bob done call Bob",
        "me>Ada+Bob open write it up",
      ])
    #expect(result.diagnosticLines == [])
  }

  @Test("plain notes with no front matter at all")
  func plainNotes() {
    let result = readVault([
      "Peers/ada.md":
        "Works on engines. Met her at the fair.\n\n- 2026-01-15: asked for help with the tables\n- 2026-02-01: coffee\n\nTODO\n- call her\n",
      "Peers/bob.md":
        "# Bob Kahn\n\n## Next steps\n- send the draft\n\n## 1:1 – 2026-11-19\nHe is well.\n",
      "Notes/Some thoughts.md": "# Thoughts\n\n## Next steps\n\n- think\n",
      "Notes/Change log.md": "## 5.0.0 (2021-01-01)\n",
    ])
    #expect(result.index.peopleLines == ["peer ada Ada", "peer bob Bob Kahn"])
    #expect(
      result.index.meetingLines == [
        "2026-01-15 contact held ada asked for help with the tables",
        "2026-02-01 social held ada coffee",
        "2026-11-19 one-on-one held bob 1:1",
      ])
    #expect(result.index.commitments.isEmpty)
    #expect(
      result.diagnosticLines == ["Peers/bob.md:4 plain-bullets 1 item without a box is not tracked"]
    )
  }
}
