import Testing

@testable import Relationships

@Suite struct OverScheduledTests {
  /// Peers with a 1:1 on Thursday of next week, 2026-12-03.
  private func peers(_ all: [(name: String, minutes: Int?, keys: String, body: String)])
    -> [String: String]
  {
    Dictionary(
      uniqueKeysWithValues: all.map { peer in
        let minutes = peer.minutes.map { ", minutes: \($0)" } ?? ""
        return (
          "peers/\(peer.name.lowercased()).md",
          """
          ---
          name: \(peer.name)
          series: { every: weekly, day: thursday, start: 2026-09-03\(minutes) }
          \(peer.keys)
          ---

          \(peer.body)
          """
        )
      })
  }

  @Test(
    "speaks where the 1:1s of next week take more hours than the settings say",
    arguments: [
      ([150, 150], "", false, "five hours"), ([150, 151], "", true, "a minute more"),
      ([nil, 271], "", true, "unknown ones count as 30"), ([nil, 270], "", false, "and no more"),
      ([90, 90], "limits: { hours: 2 }\n", true, "the setting"),
      ([60, 60], "limits: { hours: 2 }\n", false, "no more than the setting"),
      ([200, 200], "mute: [over-scheduled]\n", false, "muted"),
    ] as [([Int?], String, Bool, String)])
  func threshold(minutes: [Int?], settings: String, speaks: Bool, why: String) {
    let notes = peers(
      minutes.enumerated().map { (name: "P\($0)", minutes: $1, keys: "", body: "") })
    #expect(
      subjects(.overScheduled, in: notes, settings: settings) == (speaks ? ["vault"] : []), "\(why)"
    )
  }

  @Test(
    "counts what can take place in the week after this one, with active peers",
    arguments: [
      ("", "", true, "an occurrence"), ("status: former", "", false, "a former peer"),
      ("kind: report", "", false, "a report"),
      ("", "## 2026-12-03 1:1 cancelled", false, "called off"),
      ("", "## 2026-12-02 1:1", true, "moved"), ("", "## 2026-12-03 1:1", true, "booked once"),
    ])
  func counted(keys: String, body: String, speaks: Bool, why: String) {
    let notes = peers([(name: "Ada", minutes: 301, keys: keys, body: body)])
    #expect(subjects(.overScheduled, in: notes) == (speaks ? ["vault"] : []), "\(why)")
  }

  @Test("speaks on any day, also before 1970")
  func longAgo() {
    let notes = [
      "peers/ada.md": "---\nseries: { every: weekly, day: thursday, minutes: 301 }\n---\n# Ada\n"
    ]
    for today in ["1960-01-01", "1960-01-08", "1960-01-15", "1960-01-22"] {
      #expect(subjects(.overScheduled, in: notes, today: today) == ["vault"])
    }
  }

  private static let updates = (1...4).map { "## 2026-11-0\($0) 1:1\n\nUpdates\n" }.joined()

  @Test("names whom to slow down first, and one other way that stays the same for the week")
  func order() {
    let notes = peers([
      (name: "Strong", minutes: 90, keys: "interdependence: strong", body: ""),
      (name: "Light", minutes: 30, keys: "interdependence: light", body: ""),
      (name: "Long", minutes: 100, keys: "interdependence: moderate", body: ""),
      (
        name: "Updates", minutes: 30, keys: "interdependence: strong",
        body: OverScheduledTests.updates
      ),
      (name: "Short", minutes: 60, keys: "interdependence: moderate", body: ""),
    ])
    let lines = found(.overScheduled, in: notes)
    #expect(
      lines == [
        "plan vault: in the week of 2026-11-30 my 1:1s with peers take 5 hours 10 minutes, more than "
          + "the 5 hours I set aside; meet Updates, Light or Long less often; instead, "
          + "\(OverScheduled.otherWays[1]) [peers/light.md:3, peers/long.md:3, peers/updates.md:3]"
      ])
    #expect(found(.overScheduled, in: notes, today: "2026-11-29") == lines)
    #expect(found(.overScheduled, in: notes, today: "2026-11-30") != lines)
  }

  @Test("three 1:1s with nothing but updates, or a topic in one of four, are no reason")
  func updates() {
    for body in [
      "## 2026-11-02 1:1\n\n## 2026-11-03 1:1\n\n## 2026-11-04 1:1\n",
      OverScheduledTests.updates + "\n- [ ] @me one\n",
    ] {
      let notes = peers([
        (name: "Ada", minutes: 200, keys: "interdependence: strong", body: body),
        (name: "Bob", minutes: 200, keys: "interdependence: light", body: ""),
      ])
      #expect(found(.overScheduled, in: notes).first?.contains("meet Bob or Ada less") == true)
    }
  }
}
