import SourceText
import Testing

/// The page of all findings.
@Suite struct ReviewPageTests {
  /// Settings in which all rules but two are silent.
  private static var settings: String {
    let muted = RuleName.allCases.filter {
      $0 != .myCommitmentOverdue && $0 != .theirCommitmentOverdue
    }
    return "mute: [\(muted.map(\.rawValue).joined(separator: ", "))]\n"
  }

  @Test("findings stand by when to look at them, then by person, with their places and rules")
  func page() throws {
    let pages = try WrittenPages(
      [
        "peers/ada.md": """
        # Ada Lovelace

        ## 2026-11-19 1:1

        - [ ] @me a table 📅 2026-11-24
        - [ ] @me a chair 📅 2026-11-25
        - [ ] @me xyzzy 📅 2026-11-25 #private
        - [ ] @Ada the draft 📅 2026-11-23

        ## 2026-11-12 1:1

        - [ ] @me the `[map]` 📅 2026-11-20
        """,
        "journal/2026-11-18.md": "## Walk with [[Ada]]\n\n- [ ] @me a lamp 📅 2026-11-22\n",
        "peers/bo.md": "# Bo Li\n\n- [ ] @Bo a list 📅 2026-11-24\n",
      ], settings: ReviewPageTests.settings)
    let mine =
      "- I promised: a lamp (by 2026-11-22), a table (by 2026-11-24), a chair (by 2026-11-25), 1 more "
      + "and 1 private line — do it, or tell Ada when it comes "
      + "([2026-11-18](../journal/2026-11-18.md#walk-with-ada), [note](../peers/ada.md#2026-11-19-11), "
      + "[note](../peers/ada.md#2026-11-12-11)) · my-commitment-overdue"
    #expect(
      pages["peerage-review"] == """
        # Review

        What the rules noticed, the most urgent first, each with what to do next. [Home](peerage.md)

        ## This week

        ### [Ada Lovelace](people/about-ada.md)

        \(mine)

        ## This month

        ### [Ada Lovelace](people/about-ada.md)

        - asked for: the draft (by 2026-11-23) — ask Ada whether the day still holds, and what would help ([note](../peers/ada.md#2026-11-19-11)) · their-commitment-overdue

        ### [Bo Li](people/about-bo.md)

        - asked for: a list (by 2026-11-24) — ask Bo whether the day still holds, and what would help ([note](../peers/bo.md#bo-li)) · their-commitment-overdue

        """)
  }

  @Test("without a finding the page says so, kindly")
  func nothing() throws {
    let pages = try WrittenPages(["peers/ada.md": "# Ada\n"])
    #expect(
      pages["peerage-review"]?.hasSuffix(
        "\nNothing is due, and nothing waits for a decision. A good day to ask somebody how they are.\n"
      )
        == true)
  }

  @Test("of more findings than the page has room for it counts the rest", arguments: [75, 78])
  func many(count: Int) throws {
    let notes = (1...count).map { number in
      ("peers/p\(number).md", "# P\(number)\n\n- [ ] @me it 📅 2026-11-20\n")
    }
    let pages = try WrittenPages(
      Dictionary(uniqueKeysWithValues: notes), settings: ReviewPageTests.settings)
    let lines = pages["peerage-review"]?.split(separator: "\n") ?? []
    #expect(lines.count { $0.hasSuffix(" · my-commitment-overdue") } == 75)
    #expect((lines.last == "and 3 more: `peerage review`") == (count == 78))
  }

  @Test("home links to it")
  func home() throws {
    let pages = try WrittenPages(["peers/ada.md": "# Ada\n"])
    #expect(pages["peerage"]?.contains("- [Review](peerage-review.md), [commitments](") == true)
  }
}
