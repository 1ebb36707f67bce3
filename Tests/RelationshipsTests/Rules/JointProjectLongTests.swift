import Testing

@Suite struct JointProjectLongTests {
  private func notes(_ keys: String) -> [String: String] {
    [
      "peers/ada.md": "# Ada Lovelace\n",
      "projects/tables.md": "---\nwith: [ada]\n\(keys)\n---\n# The tables\n",
    ]
  }

  @Test(
    "speaks where a running project takes more than one and a half times fourteen days",
    arguments: [
      ("start: 2026-11-20\nend: 2026-12-11", false, "planned for twenty-one days"),
      ("start: 2026-11-20\nend: 2026-12-12", true, "planned for twenty-two"),
      ("start: 2026-11-05", false, "begun twenty-one days ago"),
      ("start: 2026-11-04", true, "begun twenty-two days ago"),
      ("start: 2026-10-01\nend: 2026-11-26", true, "to end today"),
      ("start: 2026-10-01\nend: 2026-11-25", false, "past its end: another rule's"),
      ("stage: converge\nstart: 2026-11-04", true, "converging"),
      ("stage: do\nstart: 2026-11-04", true, "doing"),
      ("stage: idea\nstart: 2026-11-04", false, "an idea"),
      ("stage: done\nstart: 2026-11-04", false, "done"),
      ("stage: dropped\nstart: 2026-11-04", false, "dropped"),
      ("stage: do\nend: 2027-11-04", false, "without a start"),
      ("start: 2027-01-01", false, "to begin"),
    ])
  func threshold(keys: String, speaks: Bool, why: String) {
    #expect(
      subjects(.jointProjectLong, in: notes(keys)) == (speaks ? ["projects/tables"] : []), "\(why)")
  }

  @Test("the settings say how long is long", arguments: [(15, false), (14, true)])
  func limit(days: Int, speaks: Bool) {
    let found = subjects(
      .jointProjectLong, in: notes("start: 2026-11-04"),
      settings: "limits: { project-days: \(days) }\n")
    #expect(found == (speaks ? ["projects/tables"] : []))
  }

  @Test("a project with nobody is the owner's own")
  func alone() {
    let notes = ["projects/tables.md": "---\nstart: 2026-01-01\n---\n# The tables\n"]
    #expect(subjects(.jointProjectLong, in: notes) == [])
  }

  @Test("says from when to when, or that no end is set")
  func sentence() {
    #expect(
      found(.jointProjectLong, in: notes("start: 2026-11-20\nend: 2026-12-20")) == [
        """
        plan projects/tables: we planned it from 2026-11-20 to 2026-12-20; \
        agree with Ada on a part that can be done by 2026-12-11 \
        [projects/tables.md:3, projects/tables.md:4]
        """
      ])
    #expect(
      found(.jointProjectLong, in: notes("start: 2026-10-20")) == [
        """
        plan projects/tables: we began on 2026-10-20, and no end is set; \
        agree with Ada on what is enough, and call it done [projects/tables.md:3]
        """
      ])
  }

  @Test("a mute in the project's note silences it")
  func mute() {
    #expect(
      subjects(.jointProjectLong, in: notes("start: 2026-01-01\nmute: joint-project-long")) == [])
  }
}
