import Testing

@Suite struct PersonPageTests {
  @Test("the page about somebody has its sections in the practice's order")
  func whole() throws {
    let pages = try WrittenPages(
      [
        "peers/ada.md": """
        ---
        pronouns: she/her
        role: VP Engines
        interdependence: strong
        trust: candid
        since: 2025-01-07
        hobbies: [chess (blitz), walks]
        family: { kids: [Mia, Tom] }
        favorites: { band: Wire }
        birthday: 05-14
        plate: [the roadmap]
        ---
        # Ada Lovelace

        ## How she thinks

        - Values: brevity

        ## 2026-11-19 1:1

        - She read my draft
        - Idea: a shelf of spares
        - Tension: whose the list is
        - Believed: one thing
        - Feedback from Ada: shorter
        - Handshake: who signs
        - [ ] @me send the tables 📅 2026-11-27
        - [h] @Ada read them
        - [ ] secret #private
        - [race:: 2026-12-06 half marathon]
        """,
        "projects/shelf.md": """
        ---
        title: Quieter alarms
        with: [Ada, Bob]
        stage: done
        start: 2026-09-01
        end: 2026-09-14
        outcome: Nobody wakes.
        ---
        """,
        "peers/bob.md": "# Bob\n\nKnows [[Ada Lovelace]].\n",
      ], settings: "me: { hobbies: [Chess] }")
    #expect(
      pages["people/about-ada"] == """
        # Ada Lovelace

        peer · VP Engines · she/her · strong interdependence · weekly · since 2025-01-07

        [Note](../../peers/ada.md) · [agenda](../agendas/agenda-ada.md) · [home](../peerage.md)

        ## What we do together

        Together we finished Quieter alarms.

        - [Quieter alarms](../../projects/shelf.md), with [Bob](about-bob.md): done, 2026-09-01 to 2026-09-14 — Nobody wakes.

        What it could be:

        - **An idea** a shelf of spares ([2026-11-19](../../peers/ada.md#2026-11-19-11))
        - **On their plate** the roadmap ([note](../../peers/ada.md))

        ## What I know of Ada

        - Hobbies: chess (blitz); walks
        - Family: kids Mia, Tom
        - Favourites: band Wire
        - Birthday: 14 May
        - Race: 2026-12-06 half marathon

        Common ground: Chess.

        ## 1:1s

        - Next: due 2026-11-26, not booked — weekly, because the two teams depend strongly on one another
        - The last twelve months: ···········▁ — one 1:1 since December 2025

        ### Last time

        1:1 on 2026-11-19 ([note](../../peers/ada.md#2026-11-19-11)):

        - She read my draft

        ## Commitments both ways

        From me:

        - send the tables — due 2026-11-27 ([note](../../peers/ada.md#2026-11-19-11))
        - ([1 private line](../../peers/ada.md))

        From Ada:

        - read them — on hold ([note](../../peers/ada.md#2026-11-19-11))

        ## Ada's way of thinking

        - Values: brevity

        ## Mentioned elsewhere

        [Bob](../../peers/bob.md#bob)

        ## For me

        ### What to do next

        - our last 1:1 was on 2026-11-19, and ours are weekly, because the two teams depend strongly on one another — book the next 1:1 ([note](../../peers/ada.md#2026-11-19-11))
        - we share Chess, and no meeting of ours mentions it yet — talk with Ada about Chess ([note](../../peers/ada.md))

        ### Trust

        - candid (4) in my own word, new (1) by what we have done: worked together once; met on one day; feedback received; known since 2025-01-07
        - What the next step lacks, for deep: meet on two more days; give feedback, or resolve a tension; meet eleven more times

        ### Tensions that are open

        - whose the list is ([2026-11-19](../../peers/ada.md#2026-11-19-11))

        ### Insight

        - **What I believed** one thing ([2026-11-19](../../peers/ada.md#2026-11-19-11))

        ### Feedback

        - **From them** shorter ([2026-11-19](../../peers/ada.md#2026-11-19-11))

        ### Handshakes

        - who signs ([2026-11-19](../../peers/ada.md#2026-11-19-11))

        """)
  }

  @Test("somebody of whom nothing is known has a friendly line, and no empty sections")
  func unknown() throws {
    let pages = try WrittenPages(["peers/ada.md": "# Ada\n", "contacts/bob.md": "# Bob\n"])
    #expect(
      pages["people/about-ada"] == """
        # Ada

        peer

        [Note](../../peers/ada.md) · [home](../peerage.md)

        ## What we do together

        We have not finished anything together yet. Something small, two weeks from end to end, is a good start.

        ## What I know of Ada

        Nothing yet. What does Ada like to do outside of work?

        ## 1:1s

        - Next: no 1:1 noted yet

        ## For me

        ### Trust

        - new (1) by what we have done: nothing noted yet
        - What the next step lacks, for working: meet on three more days

        """)
    // Somebody who is no peer is known, and not coached.
    #expect(
      pages["people/about-bob"] == """
        # Bob

        [Note](../../contacts/bob.md) · [home](../peerage.md)

        ## What I know of Bob

        Nothing yet. What does Bob like to do outside of work?

        ## 1:1s

        - Next: no 1:1 noted yet

        """)
  }

  @Test("one question stands before what is for me, with what it asks about")
  func question() throws {
    let pages = try WrittenPages(
      ["peers/ada.md": "# Ada\n\n## 2026-11-19 1:1\n\n- Tension: whose the list is\n"],
      questions: "favorites: a?\nlearning: '# [x] b::? [[Ada]] #tag'")
    let page = try #require(pages["people/about-ada"])
    #expect(
      pages.section("One question", of: "people/about-ada")
        == ["\\# \\[x] b::? \\[\\[Ada]] \\#tag — not noted yet: learning"])
    let (question, forMe) = (page.firstRange(of: "## One"), page.firstRange(of: "## For me"))
    #expect(try #require(question).upperBound < #require(forMe).lowerBound)
  }

  @Test(
    "the last twelve months are a line of bars with the numbers in words",
    arguments: [
      (["2026-11-19 1:1"], "···········▁ — one 1:1 since December 2025", "one"),
      (
        [
          "2026-11-19 1:1", "2026-11-12 Coffee", "2026-10-20 Retro", "2025-12-01 1:1",
          "2025-11-30 1:1",
        ],
        "▁·········▁▂ — two 1:1s, one social touch and one work meeting since December 2025",
        "from the first of the first month, each kind counted"
      ),
      (
        (1...6).map { "2026-09-0\($0) 1:1" } + (1...4).map { "2026-08-0\($0) 1:1" }
          + (1...3).map { "2026-07-0\($0) 1:1" },
        "·······▃▅▇·· — 13 1:1s since December 2025", "three, four, six"
      ),
      (["2026-11-19 Slack", "2026-12-03 1:1", "2025-11-30 1:1"], nil, "nothing that counts"),
    ] as [([String], String?, String)])
  func year(headings: [String], expected: String?, note: String) throws {
    let text = headings.map { "## \($0)\n\n" }.joined()
    let pages = try WrittenPages(["peers/ada.md": "# Ada\n\n\(text)"])
    let line = pages.section("1:1s", of: "people/about-ada")
      .first { $0.hasPrefix("- The last twelve months: ") }
    #expect(line == expected.map { "- The last twelve months: \($0)" }, "\(note)")
  }

  @Test("a meeting of many is no meeting with each of them in the year's line")
  func group() throws {
    let pages = try WrittenPages([
      "peers/ada.md": "# Ada\n", "peers/bob.md": "# Bob\n",
      "meetings/2026-11-19 Prices.md": "---\nwith: [Ada, Bob]\n---\n\nShort.\n",
    ])
    #expect(pages["people/about-ada"]?.contains("twelve months") == false)
  }

  @Test("what takes more trust than there is waits, with the level it needs and what would earn it")
  func notYet() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      # Ada

      ## Next time

      - Where this is going #trust/deep
      - The roadmap

      ## 2026-11-19 1:1

      - Tension: whose the list is
      - Feedback for Ada: shorter
      - Handshake: who signs
      """
    ])
    #expect(
      pages.section("For me", of: "people/about-ada") == [
        "### Trust",
        "- new (1) by what we have done: met on one day; feedback given; known since 2026-11-19",
        "- What the next step lacks, for working: meet on two more days",
        "### Handshakes", "- who signs ([2026-11-19](../../peers/ada.md#2026-11-19-11))",
        "### Not yet", "What would earn it, for working: meet on two more days.",
        "- **From trust 5, deep** Where this is going ([note](../../peers/ada.md#next-time))",
        "- **From trust 3, reliable** whose the list is ([2026-11-19](../../peers/ada.md#2026-11-19-11))",
        "- **From trust 4, candid** shorter ([2026-11-19](../../peers/ada.md#2026-11-19-11))",
      ])
  }

  @Test("to name a tension takes less trust than to work it through")
  func tension() throws {
    func forMe(_ trust: String) throws -> [String] {
      try WrittenPages([
        "peers/ada.md":
          "---\ntrust: \(trust)\n---\n# Ada\n\n## 2026-11-19 1:1\n\n- Tension: the list\n"
      ]).section("For me", of: "people/about-ada")
    }
    let note = "To name; to work through from trust 4, candid."
    #expect(try forMe("working").contains("### Not yet") == true)
    #expect(try forMe("reliable").contains(note) == true)
    #expect(try forMe("candid").contains("### Tensions that are open") == true)
    #expect(try forMe("candid").contains(note) == false)
  }

  @Test("what reports said since the last 1:1 is quoted, its own day and private lines left out")
  func said() throws {
    let pages = try WrittenPages([
      "peers/ada.md": "---\nteam: Engines\n---\n# Ada\n\n## 2026-11-17 1:1\n",
      "reports/bo.md": """
      # Bo

      ## 2026-11-17 1:1

      - [[Ada]] was kind on the day itself

      ## 2026-11-24 1:1

      - The Engines people `ship` on Fridays
      - [[Ada]] zebra #private
      """,
    ])
    #expect(
      pages.section("For me", of: "people/about-ada").suffix(3) == [
        "### What reports said since our last 1:1",
        "- **A report** “The Engines people `ship` on Fridays” ([2026-11-24](../../reports/bo.md#2026-11-24-11))",
        "- ([1 private line](../../reports/bo.md))",
      ])
  }

  @Test("my kept promises are told, theirs only where they are asked for")
  func kept() throws {
    let notes = [
      "peers/ada.md": """
      # Ada

      - [x] @me one 📅 2026-11-01 ✅ 2026-11-01
      - [x] @me two
      - [ ] @me three 📅 2026-11-25
      - [x] @ada four ✅ 2026-11-01
      """
    ]
    func kept(_ settings: String) throws -> [String] {
      try WrittenPages(notes, settings: settings)
        .section("For me", of: "people/about-ada").filter { $0.hasPrefix("- Promises") }
    }
    let mine = "- Promises kept: 2 of 3 of mine, 1 of them without a done date"
    #expect(try kept("") == [mine])
    #expect(
      try kept("show: [their-kept-rate]") == [mine, "- Promises kept: 1 of 1 of theirs"])
  }

  @Test(
    "a series that ends comes with entries to paste, until it is decided or muted",
    arguments: [
      ("until: 2026-12-03", "", true, "ends next week"),
      ("until: 2026-11-19", "", true, "ended last week"),
      ("until: 2026-12-11", "", false, "goes on for longer"),
      ("until: 2026-12-03, decided: keep", "", false, "decided"),
      ("until: 2026-12-03", "mute: series-ending", false, "muted"),
    ])
  func entries(end: String, key: String, isOffered: Bool, note: String) throws {
    let series =
      "series: { every: biweekly, day: thursday, time: \"10:00\", start: 2026-10-08, \(end) }"
    let pages = try WrittenPages([
      "peers/ada.md": "---\n\(series)\n\(key)\n---\n# Ada\n\n## 2026-11-19 1:1\n"
    ])
    let lines = pages.section("1:1s", of: "people/about-ada")
    #expect(lines.contains("  ```yaml") == isOffered, "\(note)")
    let keep =
      "  - { every: biweekly, day: thursday, time: \"10:00\", start: 2026-12-17, until: 2027-03-17 } # keep"
    if end == "until: 2026-12-03", isOffered { #expect(lines.contains(keep)) }
  }
}
