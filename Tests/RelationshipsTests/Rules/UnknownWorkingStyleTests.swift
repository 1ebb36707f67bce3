import Testing

@Suite struct UnknownWorkingStyleTests {
  @Test(
    "speaks of somebody met three times of whom nothing is noted about how they think",
    arguments: [
      ("role: CTO", "", "1:1, Retro, Coffee", true, "three meetings of any kind"),
      ("role: CTO", "", "1:1, 1:1", false, "twice is too early"),
      ("values: candour", "", "1:1, Retro, Coffee", false, "what they value"),
      ("approach: data first", "", "1:1, Retro, Coffee", false, "their approach"),
      ("communication: briefly", "", "1:1, Retro, Coffee", false, "how they communicate"),
      ("role: CTO", "- Values: candour", "1:1, Retro, Coffee", false, "under the heading"),
      ("role: CTO", "- Values: candour #private", "1:1, Retro, Coffee", false, "private counts"),
      ("role: CTO", "", "1:1, Slack, Coffee", false, "a message counts not"),
      ("status: former", "", "1:1, Retro, Coffee", false, "a former peer"),
      ("kind: report", "", "1:1, Retro, Coffee", false, "a report"),
    ])
  func speaks(keys: String, line: String, titles: String, speaks: Bool, why: String) {
    let top = "---\nname: Ada\n\(keys)\n---\n\n## How she thinks\n\n\(line)\n\n"
    #expect(
      subjects(.unknownWorkingStyle, in: ["peers/ada.md": top + headings(titles)])
        == (speaks ? ["peers/ada"] : []), Comment(rawValue: why))
  }

  @Test("says since when, and leads to the last three meetings; a mute or a snooze silences it")
  func sentence() {
    let note = "# Ada Lovelace\n\n" + headings("1:1, Retro, Coffee")
    #expect(
      found(.unknownWorkingStyle, in: ["peers/ada.md": note]) == [
        """
        notice peers/ada: we have met 3 times since 2026-11-05, and I have noted nothing yet \
        under values, approach or communication; \
        ask Ada how to work together best [peers/ada.md:3, peers/ada.md:5, peers/ada.md:7]
        """
      ])
    for key in ["mute: unknown-working-style", "snooze: 2026-11-26"] {
      #expect(found(.unknownWorkingStyle, in: ["peers/ada.md": "---\n\(key)\n---\n\(note)"]) == [])
    }
  }
}
