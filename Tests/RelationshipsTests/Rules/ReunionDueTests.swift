import Testing

@Suite struct ReunionDueTests {
  private func subjects(_ group: String, _ others: [String: String] = [:]) -> [String] {
    var notes = ["peers/ada.md": "# Ada\n", "peers/bo.md": "# Bo\n", "peers/cy.md": "# Cy\n"]
    notes.merge(others) { $1 }
    notes["groups/gang.md"] = group
    return RelationshipsTests.subjects(.reunionDue, in: notes)
  }

  @Test(
    "speaks of a group whose last gathering and its cadence are past",
    arguments: [
      ("cadence: monthly", "## 2026-10-26 Dinner", true, "30 days later was yesterday"),
      ("cadence: monthly", "## 2026-10-27 Dinner", false, "30 days later is today"),
      ("aka: gang", "## 2026-08-26 Dinner", true, "quarterly, where the note says nothing"),
      ("aka: gang", "## 2026-08-27 Dinner", false, "91 days later is today"),
      ("aka: gang", "", false, "never gathered"),
      ("cadence: never", "## 2026-01-10 Dinner", false, "no rhythm is wanted"),
      ("aka: gang", "## 2026-08-01 Call with everybody", true, "any dated heading"),
      ("aka: gang", "## 2026-01-10 Dinner\n\n## 2026-10-01 Lunch", false, "the newest counts"),
      (
        "aka: gang", "## 2026-01-10 Dinner\n\n## 2026-10-01 Lunch cancelled", true, "not called off"
      ),
      ("aka: gang", "## 2026-01-10 Dinner\n\n## 2026-12-10 Lunch", false, "the next is booked"),
      ("aka: gang\nmute: reunion-due", "## 2026-01-10 Dinner", false, "muted"),
    ])
  func ownNote(keys: String, body: String, speaks: Bool, why: String) {
    let found = subjects("---\ntitle: Gang\nmembers: [Ada, Bo]\n\(keys)\n---\n\(body)\n")
    #expect(found == (speaks ? ["groups/gang"] : []), Comment(rawValue: why))
  }

  @Test(
    "a social day with two members or more is a gathering, too",
    arguments: [
      ("2026-01-10 Dinner", "[Ada, Bo]", true, "two members, long ago"),
      ("2026-10-10 Dinner", "[Ada, Bo]", false, "two members, not long ago"),
      ("2026-01-10 Dinner", "[Ada, Cy]", false, "one member and a friend"),
      ("2026-01-10 Workshop", "[Ada, Bo]", false, "work"),
      ("2026-01-10 Dinner cancelled", "[Ada, Bo]", false, "called off"),
    ])
  func socialDay(name: String, with: String, speaks: Bool, why: String) {
    let found = subjects(
      "---\nmembers: [Ada, Bo]\n---\n# Gang\n",
      ["meetings/\(name).md": "---\nwith: \(with)\n---\n\nIt was good.\n"])
    #expect(found == (speaks ? ["groups/gang"] : []), Comment(rawValue: why))
  }

  @Test("two members' notes may tell of the same evening, and members may name the group")
  func toldTwice() {
    let note = "---\nstatus: former\ngroups: Gang\n---\n# NAME\n\n## 2026-01-10 Dinner\n"
    let found = subjects(
      "# Gang\n",
      [
        "peers/ada.md": note.replacing("NAME", with: "Ada"),
        "peers/bo.md": note.replacing("NAME", with: "Bo"),
      ])
    #expect(found == ["groups/gang"])
  }

  @Test("says when we last gathered, and leads there")
  func sentence() {
    let notes = [
      "peers/ada.md": "# Ada\n", "peers/bo.md": "# Bo\n",
      "groups/gang.md":
        "---\nmembers: [Ada, Bo]\ncadence: monthly\n---\n# Gang\n\n## 2026-07-17 Dinner\n",
    ]
    #expect(
      found(.reunionDue, in: notes) == [
        """
        plan groups/gang: we last gathered on 2026-07-17, and our rhythm is monthly; \
        propose a day for the next reunion [groups/gang.md:7]
        """
      ])
  }
}
