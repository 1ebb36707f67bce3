import Testing

@Suite struct TheirCommitmentOverdueTests {
  @Test(
    "speaks of what they promised and was asked for before today, and of nothing else",
    arguments: [
      ("- [ ] @ada sends the tables 📅 2026-11-25", true, "asked for yesterday"),
      ("- [ ] @ada sends the tables 📅 2026-11-26", false, "due today is not past due"),
      ("- [/] @ada sends the tables 📅 2026-11-25", true, "in progress"),
      ("- [h] @ada sends the tables 📅 2026-11-25", false, "on hold"),
      ("- [>] @ada sends the tables 📅 2026-11-25", false, "passed on"),
      ("- [x] @ada sends the tables 📅 2026-11-25", false, "done"),
      ("- [-] @ada sends the tables 📅 2026-11-25", false, "cancelled"),
      ("- [ ] @ada sends the tables ⏳ 2026-11-25", false, "scheduled is not due"),
      ("- [ ] send the tables 📅 2026-11-25", false, "mine"),
    ])
  func threshold(line: String, speaks: Bool, why: String) {
    let found = subjects(.theirCommitmentOverdue, in: ["peers/ada.md": "# Ada\n\n\(line)\n"])
    #expect(found == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test(
    "speaks about everyone: a former peer, a report, a person",
    arguments: [
      ("peers/ada.md", "status: former\n"), ("reports/ada.md", ""), ("people/ada.md", ""),
    ])
  func everyone(path: String, frontMatter: String) {
    let notes = [path: "---\n\(frontMatter)---\n# Ada\n\n- [ ] @ada sends it 📅 2026-11-25\n"]
    #expect(subjects(.theirCommitmentOverdue, in: notes).count == 1)
  }

  @Test("says what and by when, and hides private words")
  func sentence() {
    let lines = found(
      .theirCommitmentOverdue,
      in: [
        "peers/ada.md": """
        # Ada Lovelace

        - [ ] @ada sends the tables 📅 2026-11-20
        - [ ] @ada zebra #private 📅 2026-11-01
        """
      ])
    #expect(
      lines == [
        """
        plan peers/ada: asked for: sends the tables (by 2026-11-20) and 1 private line; \
        ask Ada whether the day still holds, and what would help [peers/ada.md:3, peers/ada.md:4]
        """
      ])
  }

  @Test(
    "is silent about what is history, and when muted; a snooze does not silence it",
    arguments: [
      ("since: 2026-11-20\n", "", true), ("since: 2026-11-21\n", "", false),
      ("", "mute: their-commitment-overdue\n", false), ("", "snooze: 2027-01-01\n", true),
    ])
  func silence(settings: String, frontMatter: String, speaks: Bool) {
    let found = subjects(
      .theirCommitmentOverdue,
      in: ["peers/ada.md": "---\n\(frontMatter)---\n# Ada\n\n- [ ] @ada sends it 📅 2026-11-20\n"],
      settings: settings)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }
}
