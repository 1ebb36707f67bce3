import Testing

@Suite struct DayPageTests {
  @Test("a day lists its 1:1s by time, then by name, without what was called off")
  func order() throws {
    let pages = try WrittenPages([
      "peers/zoe.md":
        "---\nseries: { every: weekly, day: thursday, time: 9:30, start: 2026-12-03 }\n---\n# Zoë\n",
      "peers/ada.md":
        "---\nseries: { every: weekly, day: thursday, time: 14:00, start: 2026-12-03 }\n---\n# Ada\n",
      "peers/eve.md": "# Eve\n\n## 2026-12-03 1:1\n",
      "peers/bob.md": "# bob\n\n## 2026-12-03 1:1\n",
      "peers/cy.md": "# Cy\n\n## 2026-12-03 1:1 cancelled\n",
      "peers/dee.md": "# Dee\n\n## 2026-12-03 coffee\n",
    ])
    let day = try #require(pages["agendas/day-2026-12-03"])
    #expect(
      day.hasPrefix(
        "# Thursday's 1:1s\n\nOn 2026-12-03, in the order of the day. [Home](../peerage.md)\n"))
    #expect(
      day.split(separator: "\n").filter { $0.hasPrefix("## ") }
        == ["## Zoë at 09:30", "## Ada at 14:00", "## bob", "## Eve"])
  }

  @Test("what is to be raised stands on the day of the next 1:1 alone")
  func next() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      ---
      series: { every: weekly, day: thursday, start: 2026-11-05 }
      ---
      # Ada

      ## Next time

      - The roadmap
      """,
      "peers/bob.md": "# Bob\n\n## Next time\n\n- The alarms\n\n## 2026-11-24 1:1\n",
    ])
    #expect(
      pages.section("Ada", of: "agendas/day-2026-11-26") == [
        "[About](../people/about-ada.md) · [agenda](agenda-ada.md)",
        "- The roadmap — noted for next time ([note](../../peers/ada.md#next-time))",
      ])
    #expect(
      pages.section("Ada", of: "agendas/day-2026-12-03")
        == ["After the one on Thu 26 Nov. [About](../people/about-ada.md)"])
    #expect(
      pages.section("Bob", of: "agendas/day-2026-11-24") == [
        "Held. [About](../people/about-bob.md)"
      ])
  }

  @Test("days without 1:1s, and those behind next week, have no page")
  func none() throws {
    let pages = try WrittenPages([
      "peers/ada.md": "# Ada\n\n## 2026-12-06 1:1\n\n## 2026-12-07 1:1\n"
    ])
    #expect(pages.texts.keys.filter { $0.contains("day-") } == ["pages/agendas/day-2026-12-06.md"])
  }
}
