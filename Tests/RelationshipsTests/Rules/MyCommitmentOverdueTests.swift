import Testing

@Suite struct MyCommitmentOverdueTests {
  @Test(
    "speaks of what I promised and was due before today, and of nothing else",
    arguments: [
      ("- [ ] send the tables 📅 2026-11-25", true, "due yesterday"),
      ("- [ ] send the tables 📅 2026-11-26", false, "due today is not past due"),
      ("- [/] send the tables 📅 2026-11-25", true, "in progress"),
      ("- [h] send the tables 📅 2026-11-25", false, "on hold"),
      ("- [x] send the tables 📅 2026-11-25", false, "done"),
      ("- [-] send the tables 📅 2026-11-25", false, "cancelled"),
      ("- [ ] send the tables", false, "without a date"),
      ("- [ ] @ada sends the tables 📅 2026-11-25", false, "hers"),
    ])
  func threshold(line: String, speaks: Bool, why: String) {
    let found = subjects(.myCommitmentOverdue, in: ["peers/ada.md": "# Ada\n\n\(line)\n"])
    #expect(found == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("says what and by when, the oldest date first in rank, and hides private words")
  func sentence() {
    let lines = found(
      .myCommitmentOverdue,
      in: [
        "peers/ada.md": """
        # Ada Lovelace

        - [ ] send `main` 📅 2026-11-20
        - [ ] zebra #private 📅 2026-11-01
        """
      ])
    #expect(
      lines == [
        """
        act peers/ada: I promised: send main (by 2026-11-20) and 1 private line; \
        do it, or tell Ada when it comes [peers/ada.md:3, peers/ada.md:4]
        """
      ])
  }

  @Test("is silent about what is history")
  func history() {
    let notes = ["peers/ada.md": "# Ada\n\n- [ ] send it 📅 2026-01-20\n"]
    #expect(
      subjects(.myCommitmentOverdue, in: notes, settings: "since: 2026-01-20\n") == ["peers/ada"])
    #expect(subjects(.myCommitmentOverdue, in: notes, settings: "since: 2026-01-21\n") == [])
  }

  @Test(
    "a mute silences it, in the vault or in the note, until its day included",
    arguments: [
      ("mute: [my-commitment-overdue]\n", "", false),
      ("mute: [{ rule: my-commitment-overdue, until: 2026-11-26 }]\n", "", false),
      ("mute: [{ rule: my-commitment-overdue, until: 2026-11-25 }]\n", "", true),
      ("", "mute: my-commitment-overdue\n", false),
      ("", "mute: their-commitment-overdue\n", true),
      ("", "snooze: 2027-01-01\n", true),
    ])
  func silence(settings: String, frontMatter: String, speaks: Bool) {
    let found = subjects(
      .myCommitmentOverdue,
      in: ["peers/ada.md": "---\n\(frontMatter)---\n# Ada\n\n- [ ] send it 📅 2026-11-20\n"],
      settings: settings)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }
}
