import Testing

@Suite struct JointProjectLateTests {
  private func notes(_ keys: String) -> [String: String] {
    [
      "peers/ada.md": "# Ada Lovelace\n", "peers/bo.md": "# Bo\n",
      "projects/tables.md": "---\nwith: [ada, bo]\n\(keys)\n---\n# The tables\n",
    ]
  }

  @Test(
    "speaks where a running project was to end before today",
    arguments: [
      ("stage: explore\nend: 2026-11-25", true, "yesterday"),
      ("stage: explore\nend: 2026-11-26", false, "today"),
      ("stage: converge\nend: 2026-11-25", true, "converging"),
      ("stage: do\nend: 2026-11-25", true, "doing"),
      ("stage: idea\nend: 2026-11-25", false, "an idea"),
      ("stage: done\nend: 2026-11-25", false, "done"),
      ("stage: dropped\nend: 2026-11-25", false, "dropped"),
      ("stage: do\nstart: 2026-01-01", false, "without an end"),
    ])
  func threshold(keys: String, speaks: Bool, why: String) {
    #expect(
      subjects(.jointProjectLate, in: notes(keys)) == (speaks ? ["projects/tables"] : []), "\(why)")
  }

  @Test("says by when, and who agrees on what is next")
  func sentence() {
    #expect(
      found(.jointProjectLate, in: notes("stage: do\nend: 2026-11-20")) == [
        """
        act projects/tables: we wanted to be done by 2026-11-20; \
        agree with Ada and Bo on a new end, or on what is enough [projects/tables.md:4]
        """
      ])
  }

  @Test("a mute in the project's note silences it")
  func mute() {
    #expect(
      subjects(.jointProjectLate, in: notes("stage: do\nend: 2026-11-20\nmute: joint-project-late"))
        == [])
  }
}
