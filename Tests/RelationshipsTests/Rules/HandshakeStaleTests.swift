import Testing

@Suite struct HandshakeStaleTests {
  private func note(_ body: String, keys: String = "role: VP") -> [String: String] {
    ["peers/ada.md": "---\n\(keys)\n---\n# Ada Lovelace\n\n\(body)\n"]
  }

  private static let old = "## 2026-05-01 1:1\n\n- Handshake: Product decides who gets a sensor"

  @Test(
    "speaks of a handshake of more than six months ago that no later one takes the place of",
    arguments: [
      ("## 2026-05-26 1:1\n\n- Handshake: we do it", false, "six months ago today"),
      ("## 2026-05-25 1:1\n\n- Handshake: we do it", true, "a day more"),
      ("## 2026-05-25 1:1\n\n- ~~Handshake: we do it~~", false, "struck through"),
      ("- Handshake: we do it", false, "without a day"),
      (
        "\(old)\n\n## 2026-10-01 1:1\n\n- Handshake: Product decides who pays", false, "three words"
      ),
      ("\(old)\n\n## 2026-10-01 1:1\n\n- Handshake: Product decides all", true, "two words"),
      (
        "\(old)\n\n## 2026-04-01 1:1\n\n- Handshake: Product decides who pays", true,
        "an earlier one"
      ),
      (
        "\(old)\n\n## 2026-10-01 1:1\n\n- Handshake: anew, see [[ada#2026-05-01 1:1]]", false,
        "a link"
      ),
      ("\(old)\n\n## 2026-10-01 1:1\n\n- Insight: Product decides who pays", true, "an insight"),
    ])
  func threshold(body: String, speaks: Bool, why: String) {
    #expect(subjects(.handshakeStale, in: note(body)) == (speaks ? ["peers/ada"] : []), "\(why)")
  }

  @Test("the settings say how many months are many", arguments: [(7, false), (6, true)])
  func limit(months: Int, speaks: Bool) {
    let found = subjects(
      .handshakeStale, in: note(HandshakeStaleTests.old),
      settings: "limits: { handshake-months: \(months) }\n")
    #expect(found == (speaks ? ["peers/ada"] : []))
  }

  @Test("says what was agreed and when, and hides private words")
  func sentence() {
    let body = "\(HandshakeStaleTests.old)\n- Handshake: zebra #private"
    #expect(
      found(.handshakeStale, in: note(body)) == [
        """
        notice peers/ada: we agreed: Product decides who gets a sensor (2026-05-01) and \
        1 private line; ask Ada whether it still holds, and note what you find \
        [peers/ada.md:8, peers/ada.md:9]
        """
      ])
  }

  @Test(
    "is silent about others, and where it is muted or snoozed, but not about what is history",
    arguments: [
      ("role: VP", "since: 2026-11-01\n", true),
      ("status: former", "", false), ("mute: handshake-stale", "", false),
      ("snooze: 2027-01-01", "", false),
    ])
  func silence(keys: String, settings: String, speaks: Bool) {
    let found = subjects(
      .handshakeStale, in: note(HandshakeStaleTests.old, keys: keys), settings: settings)
    #expect(found == (speaks ? ["peers/ada"] : []))
  }
}
