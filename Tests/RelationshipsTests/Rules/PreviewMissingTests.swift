import Testing

@Suite struct PreviewMissingTests {
  private static func proposal(
    _ keys: String = "depends-on: [Ada]\n", present: String = "2026-12-04"
  ) -> String {
    "---\ntitle: The plan\npresent: \(present)\nforum: Staff\n\(keys)---\n"
  }

  private static let ada = "---\nname: Ada Lovelace\n---\n"

  // 2026-11-26 is a Thursday; next week ends on Sunday, 2026-12-06.
  @Test(
    "speaks of a draft that is presented after today and by the end of next week",
    arguments: [
      ("2026-11-26", "", false, "today"), ("2026-11-27", "", true, "tomorrow"),
      ("2026-12-06", "", true, "the end of next week"), ("2026-12-07", "", false, "later"),
      ("2026-12-04", "status: presented\n", false, "presented"),
      ("2026-12-04", "status: withdrawn\n", false, "withdrawn"),
      ("2026-12-04", "status: draft\n", true, "a draft"),
      ("2026-12-04", "mute: preview-missing\n", false, "muted"),
      ("", "", false, "without a date"),
    ])
  func window(present: String, keys: String, speaks: Bool, why: String) {
    let found = subjects(
      .previewMissing,
      in: [
        "peers/ada.md": PreviewMissingTests.ada,
        "proposals/plan.md": PreviewMissingTests.proposal(
          "depends-on: [Ada]\n\(keys)", present: present),
      ])
    #expect(found == (speaks ? ["proposals/plan"] : []), "\(why)")
  }

  @Test(
    "a preview is a held meeting before the forum's day that links to the proposal",
    arguments: [
      ("## 2026-11-26 1:1\n\n- [[plan]]", true, "today"),
      ("## 2026-11-19 1:1\n\n- [[plan]]", true, "a 1:1"),
      ("## 2026-11-19 coffee\n\n- [[plan]]", true, "a coffee"),
      ("## 2026-11-19 slack\n\n- [[plan]]", false, "a message"),
      ("## 2026-11-19 1:1 cancelled\n\n- [[plan]]", false, "called off"),
      ("## 2026-11-27 1:1\n\n- [[plan]]", false, "booked"),
      ("## 2026-11-19 1:1\n\n- the plan", false, "no link"),
      ("## 2026-11-19 1:1\n\n### The plan", true, "its title in a heading"),
      ("[[plan]]\n\n## 2026-11-19 1:1", false, "outside"),
    ])
  func previews(meeting: String, isPreview: Bool, why: String) {
    let found = subjects(
      .previewMissing,
      in: [
        "peers/ada.md": "# Ada Lovelace\n\n\(meeting)\n",
        "proposals/plan.md": PreviewMissingTests.proposal(),
      ])
    #expect(found == (isPreview ? [] : ["proposals/plan"]), "\(why)")
  }

  @Test("a group meeting is a preview for each, and the owner needs none")
  func group() {
    let notes = [
      "peers/ada.md": PreviewMissingTests.ada, "peers/bob.md": "# Bob\n",
      "meetings/2026-11-19 Staff.md": "---\nwith: [Ada, Bob]\n---\n- [[plan]]\n",
      "proposals/plan.md": PreviewMissingTests.proposal(
        "depends-on: [Ada, Grace]\npreview-with: Bob\n"),
    ]
    #expect(subjects(.previewMissing, in: notes, settings: "me: { name: Grace }\n") == [])
  }

  @Test(
    "the 1:1s that can still happen are named, else one must be booked",
    arguments: [
      (
        "series: { every: weekly, day: thursday, start: 2026-09-03 }", "",
        "show it in the 1:1 with Ada on 2026-11-26 or 2026-12-03", "a series, today's included"
      ),
      (
        "series: { every: weekly, day: thursday, start: 2026-09-03 }", "## 2026-11-26 1:1",
        "show it in the 1:1 with Ada on 2026-12-03", "today's was held"
      ),
      (
        "series: { every: weekly, day: thursday, start: 2026-09-03 }",
        "## 2026-11-26 1:1\n\n## 2026-12-03 1:1 cancelled",
        "book a 1:1 with Ada before 2026-12-04", "called off"
      ),
      (
        "series: { every: weekly, day: friday, start: 2026-09-04, skip: [2026-11-27] }", "",
        "book a 1:1 with Ada before 2026-12-04", "skipped, and the forum's own day"
      ),
      (
        "series: { every: weekly, day: friday, start: 2026-09-04 }", "## 2026-11-30 1:1",
        "show it in the 1:1 with Ada on 2026-11-30", "moved by three days"
      ),
      ("", "## 2026-12-03 1:1", "show it in the 1:1 with Ada on 2026-12-03", "booked"),
      ("", "## 2026-12-03 coffee", "book a 1:1 with Ada before 2026-12-04", "no 1:1"),
    ])
  func chances(series: String, meetings: String, next: String, why: String) {
    let lines = found(
      .previewMissing,
      in: [
        "peers/ada.md": "---\nname: Ada Lovelace\n\(series)\n---\n\n\(meetings)\n",
        "proposals/plan.md": PreviewMissingTests.proposal(),
      ])
    #expect(
      lines == [
        "act proposals/plan: it goes to Staff on 2026-12-04, and I have not shown it to Ada, "
          + "on whom it depends; \(next) [proposals/plan.md:3]"
      ], "\(why)")
  }

  @Test("is a plan where it depends on nobody who is left, and one finding for all")
  func several() {
    let notes = [
      "peers/ada.md": "# Ada Lovelace\n\n## 2026-11-19 1:1\n\n- [[plan]]\n",
      "peers/bob.md": "# Bob\n",
      "peers/cy.md": "# Cy\n\n## 2026-12-01 1:1\n",
      "proposals/plan.md": PreviewMissingTests.proposal(
        "depends-on: [Ada]\npreview-with: [Bob, Cy]\n"),
    ]
    #expect(
      found(.previewMissing, in: notes) == [
        "plan proposals/plan: it goes to Staff on 2026-12-04, and I have not shown it to Bob and Cy; "
          + "show it in the 1:1 with Cy on 2026-12-01; book a 1:1 with Bob before 2026-12-04 "
          + "[proposals/plan.md:3]"
      ])
    #expect(
      found(.previewMissing, in: notes.merging(["peers/ada.md": "# Ada Lovelace\n"]) { $1 }).first?
        .hasPrefix(
          "act proposals/plan: it goes to Staff on 2026-12-04, and I have not shown it to Ada, "
            + "on whom it depends, and to Bob and Cy;") == true)
  }
}
