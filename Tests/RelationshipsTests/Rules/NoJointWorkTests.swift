import Testing

@Suite struct NoJointWorkTests {
  private func notes(_ keys: String, body: String = "", project: String? = nil) -> [String: String]
  {
    var notes = ["peers/ada.md": "---\n\(keys)\n---\n# Ada Lovelace\n\n\(body)\n"]
    if let project {
      notes["projects/tables.md"] = "---\nwith: [ada]\n\(project)\n---\n# The tables\n"
    }
    return notes
  }

  @Test(
    "speaks where somebody is known for more than ninety days, or fourteen where much depends on it",
    arguments: [
      ("since: 2026-08-28", "", false, "ninety days ago"),
      ("since: 2026-08-27", "", true, "ninety-one days ago"),
      ("interdependence: moderate\nsince: 2026-11-11", "", false, "fifteen days, and moderate"),
      ("interdependence: strong\nsince: 2026-11-12", "## 2026-11-20 1:1", false, "fourteen days"),
      ("interdependence: strong\nsince: 2026-11-11", "## 2026-11-20 1:1", true, "fifteen days"),
      ("interdependence: strong\nsince: 2026-11-11", "", false, "the rule for new peers speaks"),
      ("interdependence: strong\nsince: 2026-10-26", "", true, "not new any more"),
      ("role: VP", "", false, "nobody knows since when"),
      ("role: VP", "- 2026-08-28: hello", false, "the first entry ninety days ago"),
      ("role: VP", "- 2026-08-27: hello", true, "the first entry ninety-one days ago"),
      ("role: VP", "## 2026-12-03 1:1", false, "nothing but a day to come"),
      ("since: 2026-11-01", "- 2026-01-01: hello", false, "her note's own word comes first"),
      ("since: 2026-01-01\nstatus: former", "", false, "a former peer"),
      ("since: 2026-01-01\nkind: report", "", false, "a report"),
    ])
  func threshold(keys: String, body: String, speaks: Bool, why: String) {
    #expect(
      subjects(.noJointWork, in: notes(keys, body: body)) == (speaks ? ["peers/ada"] : []), "\(why)"
    )
  }

  @Test(
    "any stage but an idea and dropped is joint work",
    arguments: [
      ("idea", true), ("dropped", true), ("explore", false), ("converge", false), ("do", false),
      ("done", false),
    ])
  func stages(stage: String, speaks: Bool) {
    let found = subjects(
      .noJointWork, in: notes("since: 2026-01-01", project: "stage: \(stage)"))
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test(
    "the settings say how long is long, for those on whom much depends, too",
    arguments: [
      (330, "", false), (329, "", true), (9, "interdependence: strong\n", true),
    ])
  func limit(days: Int, keys: String, speaks: Bool) {
    let since = keys.isEmpty ? "2025-12-31" : "2026-11-16"
    let found = subjects(
      .noJointWork, in: notes("\(keys)since: \(since)", body: "## 2026-11-20 1:1"),
      settings: "limits: { joint-work-days: \(days) }\n")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says since when we know one another, or have our 1:1s")
  func sentence() {
    #expect(
      found(.noJointWork, in: notes("since: 2026-01-12")) == [
        """
        plan peers/ada: we have known one another since 2026-01-12; no work together is noted yet; \
        look for one small thing to do together [peers/ada.md:2]
        """
      ])
    let keys = "since: 2026-01-12\nseries: { every: weekly, day: thursday, start: 2026-05-07 }"
    #expect(
      found(.noJointWork, in: notes(keys)) == [
        """
        plan peers/ada: our 1:1s have been weekly since 2026-05-07; no work together is noted yet; \
        look for one small thing to do together [peers/ada.md:2]
        """
      ])
  }

  @Test("offers what could be done, with its places")
  func candidates() {
    let lines = found(
      .noJointWork,
      in: notes("since: 2026-01-12", body: "- Idea: swap a day\n- Tension: who owns `main`"))
    #expect(
      lines == [
        """
        plan peers/ada: we have known one another since 2026-01-12; no work together is noted yet; \
        choose one small thing to do together: swap a day or a small thing about “who owns main” \
        [peers/ada.md:2, peers/ada.md:6, peers/ada.md:7]
        """
      ])
  }

  @Test(
    "a mute and a snooze silence it",
    arguments: [
      ("mute: no-joint-work", false), ("snooze: 2026-11-26", false), ("snooze: 2026-11-25", true),
      ("cadence: never", true),
    ])
  func silence(key: String, speaks: Bool) {
    #expect(
      subjects(.noJointWork, in: notes("since: 2026-01-01\n\(key)"))
        == (speaks ? ["peers/ada"] : []))
  }
}
