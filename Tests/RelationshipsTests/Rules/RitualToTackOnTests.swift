import Testing

@Suite struct RitualToTackOnTests {
  private func subjects(
    _ event: String, ada: String = "# Ada\n", settings: String = "",
    others: [String: String] = [:]
  ) -> [String] {
    var notes = others
    notes["events/offsite.md"] = "---\ntitle: Offsite\n\(event)\n---\n"
    notes["peers/ada.md"] = ada
    return RelationshipsTests.subjects(.ritualToTackOn, in: notes, settings: settings)
  }

  @Test(
    "speaks of an event that starts within 21 days, or as many as the settings say",
    arguments: [
      ("2026-11-26", "", true), ("2026-12-17", "", true), ("2026-12-18", "", false),
      ("2026-11-25", "", false),
      ("2026-12-18", "limits: { event-days: 22 }\n", true),
      ("2026-11-28", "limits: { event-days: 1 }\n", false),
    ])
  func days(start: String, settings: String, speaks: Bool) {
    let found = subjects("start: \(start)\nwith: Ada", settings: settings)
    #expect(found == (speaks ? ["events/offsite"] : []))
  }

  @Test(
    "asks for a peer, active or former, and for no ritual planned",
    arguments: [
      ("date: 2026-12-09\nwith: Ada", "# Ada\n", true, "a peer"),
      ("date: 2026-12-09\nwith: Ada", "---\nstatus: former\n---\n# Ada\n", true, "a former peer"),
      ("date: 2026-12-09\nwith: Ada", "---\nkind: report\n---\n# Ada\n", false, "a report"),
      ("date: 2026-12-09", "# Ada\n", false, "nobody"),
      ("with: Ada", "# Ada\n", false, "without a day"),
      ("date: 2026-12-09\nwith: Ada\nsocial: dinner", "# Ada\n", false, "a ritual is planned"),
      ("date: 2026-12-09\nwith: Ada\nsocial: \"\"", "# Ada\n", true, "an empty one is none"),
    ])
  func who(event: String, ada: String, speaks: Bool, why: String) {
    #expect(
      subjects(event, ada: ada) == (speaks ? ["events/offsite"] : []), Comment(rawValue: why))
  }

  @Test(
    "is silent with a social meeting with one of them from the day before to the day after",
    arguments: [
      ("## 2026-12-08 Dinner", false), ("## 2026-12-07 Dinner", true),
      ("## 2026-12-11 Dinner", false), ("## 2026-12-12 Dinner", true),
      ("## 2026-12-09 1:1", true), ("## 2026-12-09 Dinner cancelled", true),
    ])
  func booked(heading: String, speaks: Bool) {
    let found = subjects(
      "start: 2026-12-09\nend: 2026-12-10\nwith: [Ada, Bo]", ada: "# Ada\n\n\(heading)\n",
      others: ["peers/bo.md": "# Bo\n"])
    #expect(found == (speaks ? ["events/offsite"] : []))
  }

  @Test("a dinner with a report who comes along is not one with a peer")
  func dinnerWithReport() {
    let found = subjects(
      "start: 2026-12-09\nwith: [Ada, Bo]",
      others: ["reports/bo.md": "# Bo\n\n## 2026-12-09 Dinner\n"])
    #expect(found == ["events/offsite"])
  }

  @Test("says when and who, and rests where it is muted")
  func sentence() {
    let event = "---\ntitle: Offsite\nstart: 2026-12-09\nwith: [Ada Lovelace, Bo, Cy]\n---\n"
    let notes = [
      "peers/ada.md": "# Ada Lovelace\n", "peers/bo.md": "# Bo\n", "reports/cy.md": "# Cy\n",
    ]
    #expect(
      found(.ritualToTackOn, in: notes.merging(["events/offsite.md": event]) { $1 }) == [
        """
        plan events/offsite: it starts on 2026-12-09, Ada and Bo come, and nothing social is noted \
        around it; add a dinner or a coffee for those who come, and note it as social \
        [events/offsite.md:3]
        """
      ])
    let muted = event.replacing("with:", with: "mute: ritual-to-tack-on\nwith:")
    #expect(found(.ritualToTackOn, in: notes.merging(["events/offsite.md": muted]) { $1 }) == [])
  }
}
