/// The same numbers on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}

/// Notes made of pieces of every construct, in any order.
struct SeededNotes {
  var numbers: Seeded

  init(seed: UInt64) { numbers = Seeded(state: seed) }

  mutating func vault(notes count: Int, pieces: Int) -> [String: String] {
    var notes: [String: String] = [:]
    for number in 0..<count {
      let folder = SeededNotes.folders.randomElement(using: &numbers) ?? ""
      let name = SeededNotes.names.randomElement(using: &numbers) ?? "x"
      notes["\(folder)\(name)\(number % 4 == 0 ? "" : " \(number)").md"] = note(pieces: pieces)
    }
    return notes
  }

  private mutating func note(pieces: Int) -> String {
    var text = ""
    if Bool.random(using: &numbers) {
      text = "---\n"
      for _ in 0..<Int.random(in: 0...5, using: &numbers) {
        text += (SeededNotes.keys.randomElement(using: &numbers) ?? "") + "\n"
      }
      text += "---\n"
    }
    for _ in 0..<pieces {
      text += SeededNotes.indents.randomElement(using: &numbers) ?? ""
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        text += SeededNotes.pieces.randomElement(using: &numbers) ?? ""
      }
      text += SeededNotes.ends.randomElement(using: &numbers) ?? "\n"
    }
    return text
  }

  private static let folders = [
    "", "peers/", "people/", "reports/", "projects/", "meetings/", "journal/", "peers/ada/",
    "groups/", "events/",
    "proposals/", "notes/",
  ]
  private static let names = [
    "ada", "Ada Lovelace", "bob", "2026-11-19", "2026-11-19 Bob", "README", "_profile", "index",
    "@sam", "Zoë",
    "Zoe\u{308}", "2026-11-27T100000", "x",
  ]
  private static let keys = [
    "name: Ada", "kind: peer", "kind: meeting", "type: [meeting, coffee]",
    "tags: [private, person]", "with: [Ada, \"[[bob]]\", Zed]",
    "people: sam", "date: 2026-11-19", "cadence: weekly",
    "series: { every: weekly, start: 2026-11-01 }", "series: [weekly, {}]",
    "trust: 9", "status: former", "hobbies: [a, [b, [c]]]", "family: { kids: [x, y] } #private",
    "mute: [x, { rule: y }]",
    "aliases: [ada, bob]", "[broken", "birthday: 29-02", "members: [[Ada]]", "stage: do",
    "present: 2026-12-01", "# private",
  ]
  private static let indents = [
    "", "", "", "  ", "    ", "\t", "> ", "> > ", "- ", "  - ", "1. ", "- [ ] ", "- [x] ", "# ",
    "## ", "### ",
  ]
  private static let pieces = [
    "2026-11-19", "2026-11-27", "[[2026-11-19]]", "2026-02-30", "11/10/26", " 1:1", " Coffee",
    " Retro", " cancelled", " with ", "[[Ada]]",
    "[[bob|B]]", "[x](../peers/ada.md)", "@sam", "@me ", "Ada: ", "they: ", " → Ada", " (Ada)",
    "**", "~~", "`", "``", "<!--", "-->",
    "%%", "Tension: who owns it", "Resolved: ", "Insight:: ", "#tension ", "#private ", "#trust/4",
    "Next time", "Attendees", "Hobbies",
    "I owe", "They owe me", "Next steps", "With: ", "hobby:: x", "[kid:: Mia]",
    "(due:: 2026-12-01)", " 📅 2026-12-01", " ✅ 2026-11-20",
    " ➕ 2026-11-01", "Role:: x", "Values: y", "How she thinks", "words", "é\u{301}", "\u{FEFF}",
    "\u{0}", "[[", "]]", "[", "::", " ^id",
    "10:00 ",
  ]
  private static let ends = ["\n", "\n", "\n\n", "\r\n", "\r", "", "\n---\n", "\n```\n"]
}
