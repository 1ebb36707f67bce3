import Testing

@Suite struct CommitmentUndatedTests {
  private func note(_ line: String, frontMatter: String = "") -> [String: String] {
    ["peers/ada.md": "---\n\(frontMatter)---\n# Ada\n\n## 2026-11-11 1:1\n\n\(line)\n"]
  }

  @Test(
    "speaks of what has no date and is more than fourteen days old",
    arguments: [
      ("- [ ] send it", true, "of the meeting fifteen days ago"),
      ("- [ ] send it ➕ 2026-11-12", false, "fourteen days ago"),
      ("- [ ] send it ➕ 2026-11-11", true, "its own day, fifteen days ago"),
      ("- [/] send it", true, "in progress"),
      ("- [ ] @ada sends it", true, "hers"),
      ("- [ ] send it 📅 2026-12-24", false, "due on a day"),
      ("- [ ] send it 📅 2026-11-01", false, "overdue: another rule's"),
      ("- [ ] send it ⏳ 2026-11-12", false, "scheduled"),
      ("- [h] send it", false, "on hold"),
      ("- [x] send it", false, "done"),
      ("- [-] send it", false, "cancelled"),
    ])
  func threshold(line: String, speaks: Bool, why: String) {
    #expect(
      subjects(.commitmentUndated, in: note(line)) == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("what has no day of its own is passed over")
  func noDay() {
    #expect(subjects(.commitmentUndated, in: ["peers/ada.md": "# Ada\n\n- [ ] send it\n"]) == [])
  }

  @Test("the settings say how many days are many", arguments: [(15, false), (14, true)])
  func limit(days: Int, speaks: Bool) {
    let found = subjects(
      .commitmentUndated, in: note("- [ ] send it"), settings: "limits: { undated-days: \(days) }\n"
    )
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says both sides, each with the day it was made, and hides private words")
  func sentence() {
    let lines = found(
      .commitmentUndated,
      in: [
        "peers/ada.md": """
        # Ada Lovelace

        ## 2026-11-01 1:1

        - [ ] send `main`
        - [ ] @ada asks for a permit
        - [ ] @ada zebra #private
        """
      ])
    #expect(
      lines == [
        """
        notice peers/ada: made without a date and still open: from me, send main (2026-11-01); \
        from Ada, asks for a permit (2026-11-01) and 1 private line; \
        give each a date together, or let it go [peers/ada.md:5, peers/ada.md:6, peers/ada.md:7]
        """
      ])
    let one = "# Ada\n\n## 2026-11-01 1:1\n\n- [ ] a permit\n"
    #expect(
      found(.commitmentUndated, in: ["peers/ada.md": one]) == [
        """
        notice peers/ada: made without a date and still open: from me, a permit (2026-11-01); \
        give it a date together, or let it go [peers/ada.md:5]
        """
      ])
  }

  @Test(
    "is silent about what is history, and when muted; a snooze does not silence it",
    arguments: [
      ("since: 2026-11-11\n", "", true), ("since: 2026-11-12\n", "", false),
      ("", "mute: commitment-undated\n", false), ("", "snooze: 2027-01-01\n", true),
    ])
  func silence(settings: String, frontMatter: String, speaks: Bool) {
    let found = subjects(
      .commitmentUndated, in: note("- [ ] send it", frontMatter: frontMatter), settings: settings)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }
}
