import Testing

@Suite struct PreviewsPageTests {
  private static let notes = [
    "proposals/plan.md": """
    ---
    title: The plan
    present: 2026-12-04
    forum: Leadership staff
    depends-on: [Ada, Bob]
    preview-with: [Cy, Dee]
    ---
    """,
    "peers/ada.md": """
    # Ada Lovelace

    ## 2026-11-19 1:1

    - [[plan]]: likes it
      - but when?
      - zebra #private
    - Response: ask Bob
    """,
    "peers/bob.md":
      "---\nseries: { every: weekly, day: thursday, time: 10:00, start: 2026-09-03 }\n---\n# Bob\n",
    "peers/cy.md": "# Cy\n",
    "meetings/2026-11-17 Staff.md": "---\nwith: [Dee, Ada]\n---\n- [[plan]]\n",
    "peers/dee.md": "# Dee\n",
  ]

  @Test("says who has seen it and what they answered, and who is left and when they can")
  func whole() throws {
    let pages = try WrittenPages(PreviewsPageTests.notes)
    #expect(
      pages["proposals/previews-plan"] == """
        # Previews of The plan

        Friday 2026-12-04 at Leadership staff. [Proposal](../../proposals/plan.md) · [home](../peerage.md)

        It depends on [Ada Lovelace](../people/about-ada.md), [Bob](../people/about-bob.md).

        ## Who has seen it

        - [Ada Lovelace](../people/about-ada.md): [work on 2026-11-17](../../meetings/2026-11-17%20Staff.md), [1:1 on 2026-11-19](../../peers/ada.md#2026-11-19-11)
          - likes it
          - but when?
          - ask Bob
          - (1 private line)
        - [Dee](../people/about-dee.md): [work on 2026-11-17](../../meetings/2026-11-17%20Staff.md) — no answer noted yet

        ## Who is left

        - [Bob](../people/about-bob.md): in the 1:1 on 2026-11-26 at 10:00 or 2026-12-03 at 10:00
        - [Cy](../people/about-cy.md): book a 1:1 before 2026-12-04

        """)
  }

  @Test(
    "there is one for each proposal with a date that is not withdrawn, long after its forum, too",
    arguments: [
      ("present: 2026-12-04", true, "ahead"), ("present: 2025-12-04", true, "long past"),
      ("present: 2026-12-04\nstatus: presented", true, "presented"),
      ("present: 2026-12-04\nstatus: withdrawn", false, "withdrawn"),
      ("forum: Staff", false, "without a date"),
    ])
  func which(keys: String, isThere: Bool, why: String) throws {
    let pages = try WrittenPages(["proposals/plan.md": "---\n\(keys)\n---\n# Plan\n"])
    #expect((pages["proposals/previews-plan"] != nil) == isThere, "\(why)")
  }

  @Test("from the forum's day on nobody is to be booked any more")
  func afterwards() throws {
    let pages = try WrittenPages(PreviewsPageTests.notes, today: "2026-12-04")
    #expect(
      pages.section("Without a preview", of: "proposals/previews-plan") == [
        "- [Bob](../people/about-bob.md)", "- [Cy](../people/about-cy.md)",
      ])
  }

  @Test("two proposals of one name have the kind before it, then their folders")
  func names() throws {
    let note = "---\npresent: 2026-12-04\n---\n"
    let pages = try WrittenPages(["proposals/a/x.md": note, "proposals/b/X.md": note])
    let names = pages.texts.keys.filter { $0.contains("previews-") }.sorted()
    #expect(
      names == [
        "pages/proposals/previews-proposals-a-x.md", "pages/proposals/previews-proposals-b-X.md",
      ])
  }

  @Test("home's table of days leads to the previews")
  func home() throws {
    let pages = try WrittenPages(PreviewsPageTests.notes)
    #expect(
      pages["peerage"]?.contains(
        "[Leadership staff: The plan](proposals/previews-plan.md)") == true)
  }
}
