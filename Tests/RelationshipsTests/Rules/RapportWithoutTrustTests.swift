import Testing

@Suite struct RapportWithoutTrustTests {
  private static let three = "Coffee, Walk, Dinner"
  private static let done = "---\nwith: Ada\nstage: done\n---\n# Tables\n"

  private func subjects(
    _ keys: String, _ titles: String, project: String = "# Tables\n", settings: String = ""
  ) -> [String] {
    let notes = [
      "peers/ada.md": "---\nname: Ada\n\(keys)\n---\n\n\(headings(titles))",
      "peers/bo.md": "# Bo\n", "projects/tables.md": project,
    ]
    return RelationshipsTests.subjects(.rapportWithoutTrust, in: notes, settings: settings)
  }

  @Test(
    "speaks after three social touches without a project done",
    arguments: [
      ("role: CTO", "Coffee, Walk, Dinner", true, "three"),
      ("role: CTO", "Coffee, Walk", false, "two"),
      ("role: CTO", "Coffee, Walk, 1:1", false, "a 1:1 is none"),
      ("role: CTO", "Coffee, Walk, Dinner cancelled", false, "called off"),
      ("role: CTO", "Coffee, Walk, 2026-12-19 Dinner", false, "still to come"),
      ("role: CTO", "Coffee, Walk, Dinner with [[Bo]]", true, "with another one, too"),
      ("status: former", "Coffee, Walk, Dinner", false, "a former peer"),
      ("kind: report", "Coffee, Walk, Dinner", false, "a report"),
      ("snooze: 2026-11-26", "Coffee, Walk, Dinner", false, "snoozed"),
      ("mute: rapport-without-trust", "Coffee, Walk, Dinner", false, "muted"),
    ])
  func touches(keys: String, titles: String, speaks: Bool, why: String) {
    #expect(subjects(keys, titles) == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("the settings say how many touches", arguments: [(2, true), (3, false)])
  func limit(touches: Int, speaks: Bool) {
    let found = subjects("role: CTO", "Coffee, Walk", settings: "limits: { touches: \(touches) }")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test(
    "a project that is done with them ends it",
    arguments: [("done", "Ada", false), ("do", "Ada", true), ("done", "Bo", true)])
  func project(stage: String, with: String, speaks: Bool) {
    let project = "---\nwith: \(with)\nstage: \(stage)\n---\n# Tables\n"
    let found = subjects("role: CTO", RapportWithoutTrustTests.three, project: project)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test(
    "with one done, it speaks where the trust noted is two steps above what was earned",
    arguments: [(5, true), (4, false), (1, false)])
  func stated(trust: Int, speaks: Bool) {
    // Three days of meetings and a project done make it reliable, which is 3.
    let found = subjects(
      "trust: \(trust)", RapportWithoutTrustTests.three, project: RapportWithoutTrustTests.done)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says how often, and what there is to do")
  func sentences() {
    let note = "---\nname: Ada Lovelace\ntrust: 5\n---\n\n" + headings("Coffee, Walk, Dinner")
    #expect(
      found(.rapportWithoutTrust, in: ["peers/ada.md": note]) == [
        """
        plan peers/ada: we have met socially 3 times since 2026-11-05, and have not finished \
        anything together yet; I noted our trust as deep, and what we have done together is \
        still on the way there; \
        pick one small thing, and do it with Ada from beginning to end \
        [peers/ada.md:3, peers/ada.md:6, peers/ada.md:8, peers/ada.md:10]
        """
      ])
    let project = "---\nwith: Ada\nstage: do\n---\n# The tables\n"
    let bare = "# Ada Lovelace\n\n" + headings("Coffee, Walk, Dinner")
    #expect(
      found(.rapportWithoutTrust, in: ["peers/ada.md": bare, "projects/tables.md": project]) == [
        """
        plan peers/ada: we have met socially 3 times since 2026-11-05, and have not finished \
        anything together yet; bring The tables to its end with Ada \
        [peers/ada.md:3, peers/ada.md:5, peers/ada.md:7]
        """
      ])
  }
}
