import Testing

@Suite struct JointProjectRushedTests {
  private func notes(_ keys: String, body: String = "") -> [String: String] {
    [
      "peers/ada.md": "# Ada Lovelace\n",
      "projects/tables.md": "---\nwith: [ada]\n\(keys)\n---\n# The tables\n\n\(body)\n",
    ]
  }

  @Test(
    "speaks where a project is done without anything explored",
    arguments: [
      ("stage: do", "", true, "nothing at all"),
      ("stage: do", "Some words.", true, "other words"),
      ("stage: do", "## Explore\n\nThree ways.", false, "explored"),
      ("stage: do", "## Explore", true, "a heading without text"),
      ("stage: do", "## Divergence\n\n- a", false, "diverged"),
      ("stage: do", "## Options we saw\n\n- a", false, "options"),
      ("stage: do", "## What we know\n\n- a", false, "what we know"),
      ("stage: converge", "", false, "converging: there is time"),
      ("stage: explore", "", false, "exploring"),
      ("stage: done", "", false, "done"),
    ])
  func threshold(keys: String, body: String, speaks: Bool, why: String) {
    let found = subjects(.jointProjectRushed, in: notes(keys, body: body))
    #expect(found == (speaks ? ["projects/tables"] : []), "\(why)")
  }

  @Test("says that nothing is noted, and what could be")
  func sentence() {
    #expect(
      found(.jointProjectRushed, in: notes("stage: do")) == [
        """
        notice projects/tables: we are doing it, and what we looked at before is not noted yet; \
        ask Ada what each of us knows, and note the options [projects/tables.md:3]
        """
      ])
  }

  @Test("a mute in the project's note silences it")
  func mute() {
    #expect(subjects(.jointProjectRushed, in: notes("stage: do\nmute: joint-project-rushed")) == [])
  }
}
