import Testing

@Suite struct AgendaPageTests {
  @Test("an agenda raises things in the practice's order, each with why now and where from")
  func order() throws {
    let pages = try WrittenPages(
      [
        "peers/ada.md": """
        ---
        series: { every: weekly, day: friday, time: "10:00", minutes: 60, start: 2026-11-06 }
        hobbies: [chess]
        ---
        # Ada Lovelace

        ## Next time

        - The roadmap
        - [ ] The alarms ➕ 2026-11-12
        - [x] Done with

        ## 2026-11-20 1:1

        - She read my draft
        - Tension: whose the list is
        - [ ] @Ada read them 📅 2026-11-27
        - [ ] @me send the tables 📅 2026-11-27
        - [ ] @me write it up 📅 2026-11-28
        - [ ] @Ada call them
        """,
        "projects/shelf.md": "---\ntitle: Shelf\nwith: [Ada]\nstage: do\nend: 2026-12-04\n---\n",
      ], settings: "me: { hobbies: [chess] }")
    #expect(
      pages["agendas/agenda-ada"] == """
        # Agenda with Ada Lovelace

        Friday 2026-11-27 at 10:00, 60 minutes. [About Ada](../people/about-ada.md) · [note](../../peers/ada.md) · [home](../peerage.md)

        ## To raise

        - **Common ground** chess — something we both like ([what I know](../people/about-ada.md))
        - The alarms — carried once, since 2026-11-12 ([note](../../peers/ada.md#next-time))
        - The roadmap — noted for next time ([note](../../peers/ada.md#next-time))
        - **I owe** send the tables — due 2026-11-27 ([note](../../peers/ada.md#2026-11-20-11))
        - **Ada owes** read them — due 2026-11-27 ([note](../../peers/ada.md#2026-11-20-11))
        - **Together** Shelf — doing, until 2026-12-04 ([project](../../projects/shelf.md))

        ## Also open from me

        - write it up — due 2026-11-28 ([note](../../peers/ada.md#2026-11-20-11))

        ## Also open from Ada

        - call them ([note](../../peers/ada.md#2026-11-20-11))

        ## Last time

        1:1 on 2026-11-20 ([note](../../peers/ada.md#2026-11-20-11)):

        - She read my draft

        For me alone: 1 not yet, on [the page about Ada](../people/about-ada.md).

        """)
  }

  @Test(
    "besides its topics, which are never cut, a slot holds three, five, seven or nine items",
    arguments: [
      (nil, 5, "unknown counts as 30"), (29, 3, "below 30"), (30, 5, "from 30"),
      (44, 5, "below 45"),
      (45, 7, "from 45"), (59, 7, "below 60"), (60, 9, "from 60"), (240, 9, "and no more"),
    ] as [(Int?, Int, String)])
  func slots(minutes: Int?, room: Int, note: String) throws {
    let projects = (0..<12).map { number in
      ("projects/p\(number).md", "---\ntitle: P\(number)\nwith: [Ada]\nstage: do\n---\n")
    }
    let series = minutes.map { ", minutes: \($0)" } ?? ""
    for topics in [0, 2, 12] {
      let lines = (0..<topics).map { "- topic \($0)\n" }.joined()
      let head =
        "---\nseries: { every: weekly, day: friday, start: 2026-11-06\(series) }\n---\n# Ada\n"
      let ada = head + "\n## Next time\n\n\(lines)"
      let pages = try WrittenPages(
        Dictionary(uniqueKeysWithValues: projects + [("peers/ada.md", ada)]))
      let raised = pages.section("To raise", of: "agendas/agenda-ada")
      let later = pages.section("If there is time", of: "agendas/agenda-ada")
      #expect(raised.count { $0.hasPrefix("- topic") } == topics, "\(note)")
      #expect(raised.count == room + topics, "\(note) with \(topics) topics")
      #expect(raised.count + later.count == topics + 12, "\(note): nothing is lost")
    }
  }

  @Test(
    "an agenda opens with a fact to follow up, else common ground, else a question",
    arguments: [
      (
        "hobbies: [chess]", "- [race:: 2026-11-25 half marathon]",
        "- **Ask about** half marathon — on 2026-11-25 (", "a fact"
      ),
      (
        "hobbies: [chess]\nbirthday: 12-01", "",
        "- Ada's birthday — on Tue 1 Dec (", "a birthday"
      ),
      ("hobbies: [chess]", "", "- **Common ground** chess — something we both like (", "shared"),
      (
        "hobbies: [chess]", "- She plays chess on Fridays", "- **Ask** What \\*now\\*? — ",
        "common ground that was talked about is none to raise"
      ),
      (
        "role: CTO", "",
        "- **Ask** What \\*now\\*? — nothing is noted about it yet ([what I know](../people/about-ada.md))",
        "a question, of plain words"
      ),
      ("learning: Greek", "", "- The roadmap — noted for next time (", "all is known"),
    ])
  func opening(frontMatter: String, line: String, expected: String, note: String) throws {
    let head = "---\ncadence: weekly\n\(frontMatter)\n---\n# Ada\n\n## Next time\n\n- The roadmap\n"
    let pages = try WrittenPages(
      ["peers/ada.md": "\(head)\n## 2026-11-12 1:1\n\n\(line)\n"],
      settings: "me: { hobbies: [chess] }", questions: "learning: What *now*?")
    let first = pages.section("To raise", of: "agendas/agenda-ada").first
    #expect(first?.hasPrefix(expected) == true, "\(note): \(first ?? "")")
  }

  @Test("topics stand in the order of the file, those that were carried first, with their count")
  func carried() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      # Ada

      ## Next time

      - [ ] a ➕ 2026-11-19
      - [ ] b ➕ 2026-11-12
      - [ ] c
      - [ ] d ➕ 2026-11-01

      ## 2026-11-19 1:1

      ## 2026-11-05 1:1
      """
    ])
    #expect(
      pages.section("To raise", of: "agendas/agenda-ada").map { $0.prefix { $0 != "(" } } == [
        "- b — carried once, since 2026-11-12 ", "- d — carried twice, since 2026-11-01 ",
        "- a — since 2026-11-19 ", "- c — noted for next time ",
      ])
  }

  @Test("two commitments of one side are two lines, three are one", arguments: 1...4)
  func joined(count: Int) throws {
    let lines = (1...count).map { "- [ ] @me thing \($0) 📅 2026-11-2\($0)\n" }.joined()
    let pages = try WrittenPages([
      "peers/ada.md": "# Ada\n\n## 2026-12-03 1:1\n\n## 2026-11-19 1:1\n\n\(lines)"
    ])
    let note = "([note](../../peers/ada.md#2026-11-19-11))"
    let expected =
      count < 3
      ? (1...count).map { "- **I owe** thing \($0) — due 2026-11-2\($0) \(note)" }
      : [
        "- **I owe** \((1...count).map { "thing \($0)" }.joined(separator: "; "))"
          + " — \(count) of them, the first due 2026-11-21 \(note)"
      ]
    #expect(pages.section("To raise", of: "agendas/agenda-ada") == expected)
  }

  @Test(
    "joint work is what is running, else three things it could be, for an active peer",
    arguments: [
      ("stage: do", "", "- **Together** Shelf — doing (", "a running one alone"),
      (
        "stage: idea", "",
        "- **Something to do together** Shelf; or a; or b — no joint work is running (",
        "a project that is an idea, then the ideas"
      ),
      (
        "stage: done", "",
        "- **Something to do together** a; or b; or c — no joint work is running (",
        "none is running, so ideas and what is on their plate"
      ),
      ("stage: idea", "kind: report", "Nothing is waiting.", "a report is led, not a peer"),
    ])
  func together(stage: String, kind: String, expected: String, note: String) throws {
    let pages = try WrittenPages([
      "projects/shelf.md": "---\ntitle: Shelf\nwith: [Ada]\n\(stage)\n---\n",
      "peers/ada.md": """
      ---
      plate: [d, e]
      \(kind)
      ---
      # Ada

      ## 2026-12-03 1:1

      - Idea: a
      - Idea: b
      - Plate: c
      - Idea: hidden #private
      - ~~Idea: dropped~~
      """,
    ])
    let raised = pages.section("To raise", of: "agendas/agenda-ada")
    #expect(raised.count == 1, "\(note)")
    #expect(raised.first?.hasPrefix(expected) == true, "\(note): \(raised)")
  }

  @Test("nothing private and no marked line stands on an agenda, marks are but counted")
  func aloud() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      # Ada

      ## Next time

      - Hidden one #private
      - The open one

      ## 2026-11-19 1:1

      - Insight: hidden two
      - Feedback from Ada: hidden three
      - Feedback for Ada: hidden four
      - Handshake: hidden five
      - Tension: hidden six
      - hidden seven #private
      - [ ] @me hidden eight 📅 2026-11-20 #private
      - [race:: 2026-11-22 hidden nine] #private
      """
    ])
    let agenda = try #require(pages["agendas/agenda-ada"])
    #expect(!agenda.lowercased().contains("hidden"))
    #expect(!agenda.contains("private"))
    #expect(
      pages.section("To raise", of: "agendas/agenda-ada")
        == ["- The open one — noted for next time ([note](../../peers/ada.md#next-time))"])
    #expect(
      agenda.hasSuffix(
        "\nFor me alone: 1 handshake and 4 not yet, "
          + "on [the page about Ada](../people/about-ada.md).\n"))
  }

  @Test(
    "an agenda says when",
    arguments: [
      ("## 2026-12-03 1:1", "Thursday 2026-12-03.", "booked in the note"),
      ("", "No 1:1 is booked.", "only a topic calls"),
      ("## 2026-11-12 1:1", "No 1:1 is booked; due 2026-11-19.", "the cadence asks"),
    ])
  func when(heading: String, expected: String, note: String) throws {
    let pages = try WrittenPages([
      "peers/ada.md": "---\ncadence: weekly\n---\n# Ada\n\n## Next time\n\n- It\n\n\(heading)\n"
    ])
    #expect(pages["agendas/agenda-ada"]?.contains("\n\(expected) [About Ada]") == true, "\(note)")
  }

  @Test("whom nothing calls has no agenda")
  func none() throws {
    let pages = try WrittenPages([
      "peers/ada.md": "# Ada\n\n## 2026-11-12 1:1\n\n- [ ] @me undated\n",
      "peers/bob.md": "---\ncadence: weekly\nsnooze: 2026-12-24\n---\n# Bob\n\n## 2026-10-12 1:1\n",
    ])
    #expect(pages["agendas/agenda-ada"] == nil)
    #expect(pages["agendas/agenda-bob"] == nil)
  }
}
