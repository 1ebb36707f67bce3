import Testing

@Suite struct SeriesEndingTests {
  private func notes(_ series: String, keys: String = "", body: String = "") -> [String: String] {
    ["peers/ada.md": "---\nname: Ada Lovelace\nseries: \(series)\n\(keys)\n---\n\n\(body)\n"]
  }

  @Test(
    "speaks of the last series while it ends within fourteen days and nothing is decided",
    arguments: [
      ("{ every: weekly, start: 2026-09-03, until: 2026-11-25 }", "", false, "ended"),
      ("{ every: weekly, start: 2026-09-03, until: 2026-11-26 }", "", true, "today"),
      ("{ every: weekly, start: 2026-09-03, until: 2026-12-10 }", "", true, "14 days"),
      ("{ every: weekly, start: 2026-09-03, until: 2026-12-11 }", "", false, "15 days"),
      (
        "{ every: weekly, start: 2026-09-03, until: 2026-12-10, decided: keep }", "", false,
        "decided"
      ),
      ("{ every: weekly, start: 2026-09-03 }", "", false, "no end"),
      (
        "[{ every: weekly, start: 2026-09-03, until: 2026-12-03 }, "
          + "{ every: weekly, start: 2026-12-10, until: 2027-03-10 }]", "", false, "another follows"
      ),
      (
        "{ every: weekly, start: 2026-09-03, until: 2026-12-03 }", "status: former", false, "former"
      ),
      (
        "{ every: weekly, start: 2026-09-03, until: 2026-12-03 }", "mute: series-ending", false,
        "muted"
      ),
      (
        "{ every: weekly, start: 2026-09-03, until: 2026-12-03 }", "snooze: 2027-01-01", true,
        "snoozed"
      ),
    ])
  func window(series: String, keys: String, speaks: Bool, why: String) {
    let found = subjects(.seriesEnding, in: notes(series, keys: keys))
    #expect(found == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("the setting sets the days")
  func setting() {
    let notes = notes("{ every: weekly, start: 2026-09-03, until: 2026-12-17 }")
    #expect(subjects(.seriesEnding, in: notes) == [])
    #expect(
      subjects(.seriesEnding, in: notes, settings: "limits: { ending-days: 21 }\n") == ["peers/ada"]
    )
  }

  private static let biweekly = "{ every: biweekly, start: 2026-10-15, until: 2026-12-10 }"

  @Test(
    "gives the record, the choices, and what speaks for one of them",
    arguments: [
      (
        "",
        "3 without a note; decide together: keep biweekly, slower (monthly), faster (weekly) or stop"
      ),
      (
        "## 2026-10-15 1:1\n\n- Tension: whose\n\n## 2026-10-29 1:1 cancelled\n\n## 2026-11-12 1:1\n\n- [ ] x",
        "2 held, 1 called off, with 1 tension; decide together: keep biweekly, slower (monthly), "
          + "faster (weekly) or stop; something between us is open since 2026-10-15, which speaks for faster"
      ),
      (
        "## 2026-10-29 1:1\n\nNews\n\n## 2026-11-12 1:1\n\nNews",
        "2 held, 1 without a note; decide together: keep biweekly, slower (monthly), faster (weekly) "
          + "or stop; our last two 1:1s held nothing but updates (2026-10-29 and 2026-11-12), "
          + "which speaks for slower"
      ),
    ])
  func record(body: String, expected: String) {
    let lines = found(.seriesEnding, in: notes(SeriesEndingTests.biweekly, body: body))
    let start = "act peers/ada: our biweekly 1:1s are booked until 2026-12-10: \(expected)"
    #expect(lines.count == 1 && lines[0].hasPrefix(start), "\(lines)")
  }

  @Test("a running project or a proposal ahead speaks for faster, else for keeping a weekly one")
  func reasons() {
    let project = ["projects/shelf.md": "---\ntitle: Shelf\nwith: [Ada]\nstage: do\n---\n"]
    let proposal = [
      "proposals/plan.md": "---\ntitle: The plan\npresent: 2027-01-11\ndepends-on: [Ada]\n---\n"
    ]
    func next(_ more: [String: String], every: String = "biweekly") -> String? {
      found(
        .seriesEnding,
        in: notes("{ every: \(every), start: 2026-10-15, until: 2026-12-10 }")
          .merging(more) { $1 }
      ).first
    }
    #expect(
      next(project)?.hasSuffix(
        "; we are working on Shelf, which speaks for faster [peers/ada.md:3, projects/shelf.md:4]")
        == true)
    #expect(
      next(proposal)?.hasSuffix(
        "; The plan goes to its forum on 2027-01-11, which speaks for faster "
          + "[peers/ada.md:3, proposals/plan.md:3]") == true)
    #expect(next(project, every: "weekly")?.contains("which speaks for keeping it [") == true)
    #expect(
      next(project, every: "weekly")?.contains("keep weekly, slower (biweekly) or stop") == true)
  }

  @Test("the words of a private tension stay in its note")
  func privacy() {
    let lines = found(
      .seriesEnding,
      in: notes(
        SeriesEndingTests.biweekly, body: "## 2026-10-15 1:1\n\n- Tension: zebra #private\n"))
    #expect(lines.first?.contains("something between us is open since 2026-10-15") == true)
    #expect(!lines.joined().contains("zebra"))
  }
}
