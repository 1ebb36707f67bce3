import Testing

@Suite struct AgendaDecisionTests {
  private func raised(_ notes: [String: String]) throws -> [String] {
    try WrittenPages(notes).section("To raise", of: "agendas/agenda-ada")
      .map { String($0.prefix { $0 != "(" }).dropFirst(2).description }
  }

  private func ada(_ body: String, series: String = "until: 2027-01-28") -> String {
    """
    ---
    name: Ada Lovelace
    series: { every: biweekly, day: thursday, start: 2026-11-05, \(series), minutes: 60 }
    hobbies: [chess]
    ---

    \(body)
    """
  }

  private func plan(_ present: String, keys: String = "depends-on: [Ada]") -> String {
    "---\ntitle: The plan\npresent: \(present)\nforum: Staff\n\(keys)\n---\n"
  }

  @Test(
    "a proposal is shown in the last weeks before its forum, or in the last 1:1 before it",
    arguments: [
      ("2026-12-04", "depends-on: [Ada]", true, "the day after it"),
      ("2026-12-13", "depends-on: [Ada]", true, "the week after the 1:1's"),
      ("2026-12-17", "depends-on: [Ada]", true, "later, and no other 1:1 comes before"),
      ("2026-12-18", "depends-on: [Ada]", false, "another 1:1 comes before"),
      ("2026-12-03", "depends-on: [Ada]", false, "its own day"),
      ("2026-12-04", "preview-with: [Ada]", true, "previewed only"),
      ("2026-12-04", "preview-with: [Bob]", false, "somebody else"),
      ("2026-12-04", "depends-on: [Ada]\nstatus: presented", false, "presented"),
    ])
  func window(present: String, keys: String, isRaised: Bool, why: String) throws {
    let items = try raised([
      "peers/ada.md": ada("## 2026-11-19 1:1"), "peers/bob.md": "# Bob\n",
      "proposals/plan.md": plan(present, keys: keys),
    ]).filter { $0.hasPrefix("**Show**") }
    let asks = keys.hasPrefix("depends") ? ", and depends on Ada" : ""
    #expect(
      items == (isRaised ? ["**Show** The plan — it goes to Staff on \(present)\(asks) "] : []),
      "\(why)")
  }

  @Test("previews come behind what I owe and before the series, which comes before what they owe")
  func order() throws {
    let items = try raised([
      "peers/ada.md": ada(
        """
        ## Next time

        - The roadmap

        ## 2026-11-19 1:1

        - [[seen]]
        - [ ] @me one 📅 2026-12-01
        - [ ] @Ada two 📅 2026-12-01
        - Tension: whose
        """, series: "until: 2026-12-03"),
      "proposals/plan.md": plan("2026-12-07"),
      "proposals/seen.md": "---\ntitle: Seen\npresent: 2026-12-04\npreview-with: [Ada]\n---\n",
    ])
    #expect(
      items.suffix(6) == [
        "The roadmap — noted for next time ",
        "**I owe** one — due 2026-12-01 ",
        "**Ask about** Seen — shown on 2026-11-19, and no answer is noted yet ",
        "**Show** The plan — it goes to Staff on 2026-12-07, and depends on Ada ",
        "**Our 1:1s** keep biweekly, slower ",
        "**Ada owes** two — due 2026-12-01 ",
      ])
  }

  @Test("the decision about the series has its record, and no because from a tension")
  func series() throws {
    let pages = try WrittenPages([
      "peers/ada.md": ada("## 2026-11-19 1:1\n\n- Tension: whose", series: "until: 2026-12-03"),
      "proposals/plan.md": plan("2027-03-01"),
    ])
    let line = pages.section("To raise", of: "agendas/agenda-ada").first { $0.contains("Our 1:1s") }
    #expect(
      line == """
        - **Our 1:1s** keep biweekly, slower (monthly), faster (weekly) or stop? — they are booked \
        until 2026-12-03: 1 held, 1 without a note; The plan goes to Staff on 2027-03-01, which \
        speaks for faster ([our 1:1s](../people/about-ada.md))
        """)
  }
}
