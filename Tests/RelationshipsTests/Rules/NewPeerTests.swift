import Testing

@Suite struct NewPeerTests {
  private func notes(_ keys: String, body: String = "") -> [String: String] {
    ["peers/ada.md": "---\n\(keys)\n---\n# Ada Lovelace\n\n\(body)\n"]
  }

  @Test(
    "speaks where somebody is known since a day within thirty, and was not met",
    arguments: [
      ("since: 2026-10-27", "", true, "thirty days ago"),
      ("since: 2026-10-26", "", false, "thirty-one days ago"),
      ("since: 2026-11-26", "", true, "today"),
      ("since: 2026-11-27", "", false, "from tomorrow on"),
      ("role: VP", "", false, "nobody knows since when"),
      ("since: 2026-11-10\nstatus: former", "", false, "a former peer"),
      ("since: 2026-11-10\nkind: report", "", false, "a report"),
      ("since: 2026-11-10", "## 2026-11-20 1:1", false, "a 1:1"),
      ("since: 2026-11-10", "- 2026-11-20: coffee", false, "a coffee"),
      ("since: 2026-11-10", "- 2026-11-20: wrote to her", true, "a message is no meeting"),
      ("since: 2026-11-10", "## 2026-11-20 1:1 cancelled", true, "called off"),
      ("since: 2026-11-10", "## 2026-12-03 1:1", true, "booked"),
    ])
  func threshold(keys: String, body: String, speaks: Bool, why: String) {
    #expect(
      subjects(.newPeer, in: notes(keys, body: body)) == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("a meeting among others is no meeting with her")
  func group() {
    var notes = notes("since: 2026-11-10")
    notes["peers/bo.md"] = "# Bo\n"
    notes["meetings/2026-11-20 Plans.md"] = "---\nwith: [Ada Lovelace, Bo]\n---\nAll of it.\n"
    #expect(subjects(.newPeer, in: notes) == ["peers/ada"])
  }

  @Test("the settings say how long somebody is new", arguments: [(9, false), (10, true)])
  func limit(days: Int, speaks: Bool) {
    let found = subjects(
      .newPeer, in: notes("since: 2026-11-16"), settings: "limits: { new-days: \(days) }\n")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says since when, and whether the first meeting is booked")
  func sentence() {
    #expect(
      found(.newPeer, in: notes("since: 2026-11-10")) == [
        """
        plan peers/ada: we have known one another since 2026-11-10, and no meeting is noted yet; \
        propose a talk to get to know one another, and one small problem to share [peers/ada.md:2]
        """
      ])
    #expect(
      found(.newPeer, in: notes("since: 2026-11-10", body: "## 2026-12-03 1:1")) == [
        """
        plan peers/ada: we have known one another since 2026-11-10, and first meet on 2026-12-03; \
        bring one small problem to share [peers/ada.md:2, peers/ada.md:6]
        """
      ])
  }

  @Test("a mute in her note silences it")
  func mute() {
    #expect(subjects(.newPeer, in: notes("since: 2026-11-10\nmute: new-peer")) == [])
  }
}
