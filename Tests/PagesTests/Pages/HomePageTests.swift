import Calendar
import Relationships
import Testing

@Suite struct HomePageTests {
  @Test("home says what to do first, who is next, what is due both ways, and what to remember")
  func whole() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      ---
      series: { every: weekly, day: thursday, time: "10:00", start: 2026-11-05, until: 2026-12-31 }
      birthday: 11-27
      ---
      # Ada Lovelace

      ## 2026-11-19 1:1

      - [ ] @me send the tables 📅 2026-11-26
      - [ ] @Ada read them 📅 2026-12-06
      - [ ] @me later 📅 2026-12-07
      - [ ] @me secret #private 📅 2026-11-26
      - [race:: 2026-12-06 half marathon]
      """,
      "peers/bob.md": "---\ncadence: weekly\n---\n# Bob\n\n## 2026-11-12 1:1\n",
      "peers/cy.md": "# Cy\n",
    ])
    #expect(
      pages["peerage"] == """
        # Peerage

        The week of Mon 23 Nov and the next.

        ## What to do first

        - [Bob](people/about-bob.md): our last 1:1 was on 2026-11-12, and ours are weekly, as I noted — book the next 1:1 ([note](../peers/bob.md#2026-11-12-11))
        - [Ada Lovelace](people/about-ada.md): birthday on 2026-11-27 — wish Ada a happy birthday ([note](../peers/ada.md))

        ## This week and next

        | Day | 1:1s | Also |
        |---|---|---|
        | [Thu 26 Nov](agendas/day-2026-11-26.md) | [Ada Lovelace](agendas/agenda-ada.md) |  |
        | Fri 27 Nov |  | [Ada Lovelace: birthday](people/about-ada.md) |
        | [Thu 3 Dec](agendas/day-2026-12-03.md) | [Ada Lovelace](agendas/agenda-ada.md) |  |
        | Sun 6 Dec |  | [Ada Lovelace: half marathon](people/about-ada.md) |
        | Not booked | [Bob](agendas/agenda-bob.md) |  |

        ## What I owe

        - To [Ada Lovelace](people/about-ada.md): send the tables — due 2026-11-26 ([note](../peers/ada.md#2026-11-19-11))

        ## What I wait for

        - From [Ada Lovelace](people/about-ada.md): read them — due 2026-12-06 ([note](../peers/ada.md#2026-11-19-11))

        ## Losing touch

        - More than half again: [Bob (last 2026-11-12)](people/about-bob.md)

        ## All pages

        - [Review](peerage-review.md), [commitments](peerage-commitments.md), [meetings](peerage-meetings.md), [hobbies](peerage-hobbies.md), [map](peerage-map.md)
        - Peers: [Ada Lovelace](people/about-ada.md), [Bob](people/about-bob.md), [Cy](people/about-cy.md)
        - 1 peer has no interdependence, cadence or series yet, so that no 1:1 comes due

        """)
  }

  @Test(
    "losing touch begins at the cadence, and has its limits at half again and twice",
    arguments: [
      ("weekly", 6, nil, "a day before"), ("weekly", 7, "Due", "after a cadence"),
      ("weekly", 10, "Due", "half again is 10.5"),
      ("weekly", 11, "More than half again", "past it"),
      ("weekly", 14, "More than half again", "twice is not more than twice"),
      ("weekly", 15, "More than twice the cadence", "past it"),
      ("biweekly", 21, "Due", "half again is 21"),
      ("biweekly", 22, "More than half again", "past it"),
      ("monthly", 29, nil, "a month is 30 days"), ("monthly", 30, "Due", "a month is 30 days"),
      ("monthly", 61, "More than twice the cadence", "two are 60"),
      ("never", 400, nil, "none wanted"),
    ] as [(String, Int, String?, String)])
  func classes(cadence: String, age: Int, expected: String?, note: String) throws {
    let day = try #require(SomeNotes.sampleDay).adding(days: -age)
    let pages = try WrittenPages([
      "peers/ada.md": "---\ncadence: \(cadence)\n---\n# Ada\n\n## \(day) 1:1\n"
    ])
    let rows = expected.map { ["- \($0): [Ada (last \(day))](people/about-ada.md)"] } ?? []
    #expect(pages.section("Losing touch", of: "peerage") == rows, "\(note)")
  }

  @Test(
    "nobody is lost touch with whom something brings back",
    arguments: [
      ("series: { every: weekly, day: friday, start: 2026-09-04 }", "", "a running series"),
      ("snooze: 2026-11-26", "", "snoozed until today"), ("", "## 2027-01-07 1:1", "a booked 1:1"),
      ("", "## 2026-11-25 coffee", "a social touch"),
    ])
  func notLost(key: String, heading: String, note: String) throws {
    let text = "---\ncadence: weekly\n\(key)\n---\n# Ada\n\n## 2026-10-01 1:1\n\n\(heading)\n"
    let pages = try WrittenPages(["peers/ada.md": text])
    #expect(pages.section("Losing touch", of: "peerage") == [], "\(note)")
  }

  @Test("home has at most sixty lines with thirty busy peers, whatever the day", arguments: 0..<14)
  func sixtyLines(day: Int) throws {
    let today = try #require(SomeNotes.sampleDay).adding(days: day)
    var notes: [String: String] = [:]
    for number in 0..<36 {
      let folder = number < 30 ? "peers" : number < 33 ? "reports" : "contacts"
      notes["\(folder)/p\(number).md"] = """
        ---
        cadence: \(["weekly", "biweekly", "monthly"][number % 3])
        birthday: \(today.adding(days: number % 14).description.dropFirst(5))
        status: \(number % 7 == 6 ? "former" : "active")
        ---
        # Peer \(number)

        ## \(today.adding(days: number % 3 == 0 ? number % 14 : -number * 3)) 1:1

        - [ ] @me send the tables 📅 \(today.adding(days: number - 20))
        - [ ] they: read them 📅 \(today.adding(days: number - 20))
        """
    }
    notes["peers/unplanned.md"] = "# Unplanned\n"
    let home = try #require(try WrittenPages(SomeNotes(notes), today: today)["peerage"])
    // A line above the page says whose it is, and four below.
    #expect(home.count { $0 == "\n" } + 5 <= 60)
    for heading in [
      "What to do first", "This week and next", "What I owe", "What I wait for",
    ] {
      #expect(home.contains("## \(heading)\n"))
    }
  }

  @Test("home has at most forty lines for notes that know no key of ours")
  func fortyLines() throws {
    var notes: [String: String] = [:]
    for number in 0..<40 {
      notes["People/p\(number).md"] = """
        # Person \(number)

        ## 2026-11-\(10 + number % 16) Planning

        - [ ] send the tables 📅 2026-11-\(10 + number % 16)
        - [ ] they: read them 📅 2026-11-20
        """
    }
    let home = try #require(try WrittenPages(notes)["peerage"])
    #expect(home.count { $0 == "\n" } + 5 <= 40)
    #expect(home.contains("- [40 in all](peerage-commitments.md)\n"))
  }

  @Test("an empty vault has a home of a few lines")
  func empty() throws {
    #expect(
      try WrittenPages([:])["peerage"] == """
        # Peerage

        The week of Mon 23 Nov and the next.

        ## All pages

        - [Review](peerage-review.md), [commitments](peerage-commitments.md), [meetings](peerage-meetings.md), [hobbies](peerage-hobbies.md), [map](peerage-map.md)

        """)
  }
}
