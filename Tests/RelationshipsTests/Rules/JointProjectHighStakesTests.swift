import Testing

@Suite struct JointProjectHighStakesTests {
  private func notes(_ keys: String, earlier: String? = nil) -> [String: String] {
    var notes = [
      "peers/ada.md": "# Ada Lovelace\n", "peers/bo.md": "# Bo\n",
      "projects/move.md": "---\n\(keys)\n---\n# The move\n",
    ]
    if let earlier { notes["projects/tables.md"] = "---\n\(earlier)\n---\n# The tables\n" }
    return notes
  }

  @Test(
    "speaks where much is at stake and is not finished",
    arguments: [
      ("stakes: high\nstart: 2026-11-20", true, "running"),
      ("stakes: high", true, "an idea"),
      ("stakes: high\nstage: do", true, "doing, without a start"),
      ("stakes: high\nstage: done\nstart: 2026-11-20", false, "done"),
      ("stakes: high\nstage: dropped\nstart: 2026-11-20", false, "dropped"),
      ("stakes: medium\nstart: 2026-11-20", false, "not so much at stake"),
      ("start: 2026-11-20", false, "nothing said of stakes"),
    ])
  func threshold(keys: String, speaks: Bool, why: String) {
    let found = subjects(.jointProjectHighStakes, in: notes("with: [ada]\n\(keys)"))
    #expect(found == (speaks ? ["projects/move"] : []), "\(why)")
  }

  @Test(
    "is silent where something else began before it with each of its people",
    arguments: [
      ("with: [ada]\nstart: 2026-11-20", "with: [ada]\nstart: 2026-11-19", false, "a day before"),
      ("with: [ada]\nstart: 2026-11-20", "with: [ada]\nstart: 2026-11-20", true, "the same day"),
      ("with: [ada]\nstart: 2026-11-20", "with: [ada]", true, "an idea without a start"),
      ("with: [ada]", "with: [ada]\nstart: 2026-11-26", false, "no start yet, and today's began"),
      ("with: [ada]", "with: [ada]\nstart: 2026-11-27", true, "both are to come"),
      ("with: [ada]\nstart: 2026-11-20", "with: [bo]\nstart: 2026-11-19", true, "with another"),
      (
        "with: [ada, bo]\nstart: 2026-11-20", "with: [bo]\nstart: 2026-11-19", true,
        "with one of two"
      ),
      (
        "with: [ada, bo]\nstart: 2026-11-20", "with: [ada, bo]\nstart: 2026-11-19", false,
        "with both"
      ),
    ])
  func earlier(keys: String, earlier: String, speaks: Bool, why: String) {
    let found = subjects(
      .jointProjectHighStakes, in: notes("stakes: high\n\(keys)", earlier: earlier))
    #expect(found == (speaks ? ["projects/move"] : []), "\(why)")
  }

  @Test("names those with whom it is the first thing")
  func sentence() {
    let notes = notes(
      "with: [ada, bo]\nstakes: high\nstart: 2026-11-20",
      earlier: "with: [bo]\nstart: 2026-10-01\nstage: done")
    #expect(
      found(.jointProjectHighStakes, in: notes) == [
        """
        plan projects/move: much is at stake, and it is the first thing I do with Ada; \
        begin with a small piece of it, or with something smaller [projects/move.md:3]
        """
      ])
  }

  @Test("a mute silences it in the project's note, or in those of all its people")
  func mute() {
    let muted = "mute: joint-project-high-stakes"
    #expect(
      subjects(.jointProjectHighStakes, in: notes("with: [ada]\nstakes: high\n\(muted)")) == [])
    var notes = notes("with: [ada, bo]\nstakes: high")
    notes["peers/ada.md"] = "---\n\(muted)\n---\n# Ada Lovelace\n"
    #expect(subjects(.jointProjectHighStakes, in: notes) == ["projects/move"])
    notes["peers/bo.md"] = "---\n\(muted)\n---\n# Bo\n"
    #expect(subjects(.jointProjectHighStakes, in: notes) == [])
  }
}
