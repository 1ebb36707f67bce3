import Calendar

@testable import Pages

/// Made-up vaults, the same for the same seed: every kind of note, every shape of line, and words that
/// would be active on a page.
struct GeneratedNotes {
  private var random: SampleRandom
  private let today: Day
  private(set) var notes: [String: String] = [:]
  private var names: [String] = []

  static func vault(seed: UInt64, today: Day) -> SomeNotes {
    var generated = GeneratedNotes(random: SampleRandom(seed: seed), today: today)
    generated.write()
    var notes = SomeNotes(generated.notes, settings: generated.settings)
    notes.ask("learning: [\"\(generated.bait())?\"]\nrhythm: [\"\(generated.bait())?\"]\n")
    return notes
  }

  private init(random: SampleRandom, today: Day) { (self.random, self.today) = (random, today) }

  private let settings = "me: { name: Grace, hobbies: ['chess', 'a_b', '#running'] }\nshow: []\n"

  private mutating func write() {
    let folders = ["peers", "peers", "peers", "reports", "contacts"]
    for number in 0..<6 {
      let folder = folders[number % folders.count]
      let name =
        pick(["Ada", "Bo", "Cy", "Dee", "Eve", "Flo"])
        + pick(["", " [x]", " *Y*", " & Co", " Z\(number)"])
      names.append(name)
      notes["\(folder)/\(pick(["p", "p q", "p#", "é"]))\(number).md"] = person(name)
    }
    for number in 0..<2 {
      notes["projects/j\(number).md"] = """
        ---
        title: "\(bait())"
        with: ["\(someone())", "\(someone())"]
        stage: \(pick(["idea", "explore", "do", "done", "dropped"]))
        start: \(day(-60...0))
        end: \(day(-10...30))
        outcome: "\(bait())"
        ---
        ## \(day(-40...10)) \(bait())
        \(lines())
        """
    }
    notes["proposals/o.md"] = """
      ---
      title: "\(bait())"
      present: \(day(-5...15))
      forum: "\(bait())"
      ---
      """
    notes["events/e.md"] = "---\ntitle: \"\(bait())\"\ndate: \(day(-5...15))\n---\n"
    notes["groups/g.md"] = "---\nmembers: [\"\(someone())\", \"\(someone())\"]\n---\n# \(bait())\n"
    notes["journal/\(day(-20...0)).md"] = "## \(bait()) [[\(someone())]]\n\(lines())"
    notes["meetings/\(day(-20...10)) \(number(9)).md"] =
      "---\nwith: [\"\(someone())\", \"\(someone())\"]\n---\n# \(bait())\n\(lines())"
  }

  private mutating func person(_ name: String) -> String {
    var keys = ["name: \"\(name)\""]
    let maybe = [
      "role: \"\(bait())\"", "team: \"\(bait())\"", "since: \(day(-900 ... -10))",
      "interdependence: \(pick(["strong", "moderate", "light"]))", "trust: \(number(5) + 1)",
      "cadence: \(pick(["weekly", "biweekly", "never", "10 days"]))",
      "status: \(pick(["former", "active"]))",
      "snooze: \(day(-3...20))", "birthday: \(day(0...30).description.dropFirst(5))",
      "hobbies: [\"\(bait())\", chess]", "family: { kid: \"\(bait())\" }",
      "favorites: { band: \"\(bait())\", food: \"\(bait())\" }", "location: \"\(bait())\"",
      "plate: [\"\(bait())\"]", "values: \"\(bait())\"", "last-contact: \(day(-90...0))",
      "series: { every: \(pick(["weekly", "biweekly", "monthly"])), day: thursday, time: '10:00',"
        + " start: \(day(-60...10)), until: \(day(-10...90)) }",
    ]
    for key in maybe where number(3) > 0 { keys.append(key) }
    var text = "---\n\(keys.joined(separator: "\n"))\n---\n\n## Next time\n\n"
    for _ in 0..<number(4) { text += "- \(bait()) #trust/\(number(5) + 1)\n- [ ] \(bait())\n" }
    text += "\n## How they think\n\n- Approach: \(bait())\n"
    for _ in 0..<number(5) {
      text +=
        "\n## \(day(-120...20)) \(pick(["1:1", "coffee", "retro", bait(), "1:1 cancelled"]))\n\n\(lines())"
    }
    return text
  }

  private mutating func lines() -> String {
    (0..<number(7)).map { _ in
      let shapes = [
        bait(), "- \(bait())", "- [ ] \(bait()) 📅 \(day(-20...20))",
        "- [ ] @\(someone()) \(bait())",
        "- [x] \(bait()) ✅ \(day(-20...0))", "- [h] \(bait())",
        "- [ ] they: \(bait()) due:\(day(-20...20))",
        "- Tension: \(bait())", "- Insight: \(bait())", "- Feedback from \(someone()): \(bait())",
        "- Handshake: \(bait())", "- Idea: \(bait())", "- \(bait()) #plate", "- hobby:: \(bait())",
        "- [race:: \(day(-90...40)) \(bait())]", "Met [[\(someone())]], \(bait())",
        "- [ ] \(bait()) #private",
        "- Tension: \(bait()) #private",
      ]
      return pick(shapes)
    }.joined(separator: "\n") + "\n"
  }

  private mutating func day(_ range: ClosedRange<Int>) -> Day {
    today.adding(days: Int.random(in: range, using: &random))
  }

  private mutating func bait() -> String {
    let baits = PageBait.all.filter {
      !$0.contains("\"") && !$0.hasSuffix("\\") && !unsure.contains($0)
    }
    return (pick(baits) + pick([" ", "", " words "]) + pick(baits)).replacing("\\", with: "\\\\")
  }

  // What GitHub's anchors make of these is not settled by our reader.
  private let unsure = ["%%", "%%a%%", "&amp;", "&#42;", "<?a?>", "_a_", "__a__"]

  private mutating func someone() -> String { pick(names.isEmpty ? ["Ada"] : names) }
  private mutating func pick(_ choices: [String]) -> String { choices[number(choices.count)] }
  private mutating func number(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
}
