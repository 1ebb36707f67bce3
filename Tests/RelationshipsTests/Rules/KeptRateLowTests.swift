import Testing

@Suite struct KeptRateLowTests {
  /// A note with promises that were kept by their day, that came later, and that are open still.
  private func note(kept: Int, late: Int = 0, open: Int = 0, frontMatter: String = "")
    -> [String: String]
  {
    let lines =
      Array(repeating: "- [x] send it 📅 2026-11-10 ✅ 2026-11-10", count: kept)
      + Array(repeating: "- [x] send it 📅 2026-11-10 ✅ 2026-11-11", count: late)
      + Array(repeating: "- [ ] send it 📅 2026-11-20", count: open)
    let body = lines.joined(separator: "\n")
    return ["peers/ada.md": "---\n\(frontMatter)---\n# Ada\n\n\(body)\n"]
  }

  @Test(
    "speaks where less than eighty of a hundred were kept, of five or more",
    arguments: [
      (4, 1, 0, false, "four of five are eighty of a hundred"),
      (3, 2, 0, true, "three of five"),
      (3, 0, 2, true, "what was due and is open counts"),
      (0, 4, 0, false, "four are too few to judge by"),
      (0, 5, 0, true, "none of five"),
      (7, 2, 0, true, "seven of nine"),
      (16, 4, 0, false, "sixteen of twenty"),
    ])
  func threshold(kept: Int, late: Int, open: Int, speaks: Bool, why: String) {
    let found = subjects(.keptRateLow, in: note(kept: kept, late: late, open: open))
    #expect(found == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("what they promised is theirs, and counts for nothing here")
  func theirs() {
    let lines = Array(repeating: "- [ ] @ada sends it 📅 2026-11-20\n", count: 6).joined()
    #expect(subjects(.keptRateLow, in: ["peers/ada.md": "# Ada\n\n\(lines)"]) == [])
  }

  @Test("the settings say how many are enough", arguments: [(60, false), (61, true), (100, true)])
  func limit(percent: Int, speaks: Bool) {
    let found = subjects(
      .keptRateLow, in: note(kept: 3, late: 2), settings: "limits: { kept-percent: \(percent) }\n")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says how many of how many, and shows those that did not come by their day")
  func sentence() {
    let lines = found(
      .keptRateLow,
      in: [
        "peers/ada.md": """
        # Ada Lovelace

        - [x] one 📅 2026-11-10 ✅ 2026-11-10
        - [x] two 📅 2026-11-10
        - [x] three 📅 2026-11-10
        - [x] four 📅 2026-11-10 ✅ 2026-11-12
        - [ ] five 📅 2026-11-20
        """
      ])
    #expect(
      lines == [
        """
        plan peers/ada: I kept 3 of my last 5 promises \
        (2 of them done on a day that I did not note); \
        promise Ada less at a time, and say early when a day moves [peers/ada.md:6, peers/ada.md:7]
        """
      ])
  }

  @Test(
    "is silent about what is history, and when muted; a snooze does not silence it",
    arguments: [
      ("since: 2026-11-10\n", "", true), ("since: 2026-11-11\n", "", false),
      ("", "mute: kept-rate-low\n", false), ("", "snooze: 2027-01-01\n", true),
    ])
  func silence(settings: String, frontMatter: String, speaks: Bool) {
    let found = subjects(
      .keptRateLow, in: note(kept: 3, late: 2, frontMatter: frontMatter), settings: settings)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }
}
