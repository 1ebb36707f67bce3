import Relationships
import SourceText
import Testing

/// A made-up word stands on private lines alone; it may turn up in no diagnostic and in nothing that may
/// be shown.
@Suite struct PrivacyTests {
  static let secret = "Xyzzywump"

  @Test(
    "a private word leaves the note in no way",
    arguments: [
      "- [ ] Xyzzywump #private", "- [ ] ask [[Xyzzywump]] #private",
      "- [ ] @bob Xyzzywump 📅 2026-02-30 #private",
      "- [ ] [[Xyzzywump]] to send it #private",
      "- outer #private\n  - [ ] Xyzzywump\n  - hobby:: Xyzzywump",
      "## Secrets #private\n\n- [ ] Xyzzywump\n\nXyzzywump\n\n### Deeper\n\nTension: Xyzzywump",
      "## 2026-11-19 Xyzzywump #private\n\nXyzzywump", "## 2026-11-19 1:1\n\nXyzzywump #private",
      "## 2026-11-19 1:1 #private\n\nhobby:: Xyzzywump", "- 2026-11-19: Xyzzywump #private",
      "**2026-11-19 Xyzzywump** #private", "Role:: Xyzzywump #private",
      "- kid:: Xyzzywump #private",
      "[band:: Xyzzywump] #private", "Tension: Xyzzywump #private", "- #insight Xyzzywump #private",
      "- Tension: one thing here #private\n- Tension: Xyzzywump burns #private\n\n## 2026-11-19\n\nResolved: what",
      "## Next time\n\n- Xyzzywump #private\n- [ ] Xyzzywump #private/mine",
      "## Hobbies\n\n- Xyzzywump #private",
      "## Hobbies #private\n\n- Xyzzywump", "## How she thinks\n\n- Values: Xyzzywump #private",
      "## Next steps #private\n\n- Xyzzywump", "- [] Xyzzywump #private",
      "## 31/12/26 Xyzzywump #private",
      "Attendees: Xyzzywump #private", "Handshake: Xyzzywump ships #private",
      "# Xyzzywump #private",
      "---\nplate: Xyzzywump #private\nteam: Engines\n---",
      "---\nfamily:\n  kid: Xyzzywump #private\n  pet: Puff\n---",
      "---\nhobbies:\n  - Xyzzywump #private\n  - choir\n---",
      "---\nbirthday: Xyzzywump #private\n---",
      "---\nXyzzywump #private\n---", "---\nteam: a\nteam: Xyzzywump #private\n---",
      "---\nteam: [Xyzzywump #private\n---", "# A #private\n\n```\n- [ ] Xyzzywump\n```\n",
      "---\nstarsign: Xyzzywump #private\n---",
      "---\ntags: [private]\n---\n# Xyzzywump\n\n- [ ] Xyzzywump",
      "---\ntags: private\n---\n## 2026-11-19 Xyzzywump\n\nhobby:: Xyzzywump\n\nTension: Xyzzywump",
    ])
  func nowhere(text: String) {
    for path in [
      "peers/ada.md", "meetings/2026-11-19 Bob.md", "journal/2026-11-19.md", "x/notes.md",
      "projects/p.md",
    ] {
      let result = readCircle([path: text])
      #expect(!result.shown.contains(PrivacyTests.secret), Comment(rawValue: path))
    }
  }

  @Test("private lines count in rules, with their words only for the owner")
  func counted() {
    let result = readCircle([
      "peers/ada.md": """
      ## 2026-11-19 1:1 #private

      - [ ] Xyzzywump
      - hobby:: Xyzzywump
      - Tension: Xyzzywump
      """
    ])
    #expect(result.index.meetingLines == ["2026-11-19 one-on-one held ada (private)"])
    #expect(result.index.commitmentLines == ["me>ada open (private)"])
    #expect(result.index.factLines == ["ada hobby (private) 2026-11-19"])
    #expect(result.index.markLines == ["tension ada open (private)"])
    #expect(result.index.commitments.map(\.words.includingPrivate.text) == ["Xyzzywump"])
    #expect(result.index.meetings.flatMap(\.summary).isEmpty)
    #expect(result.index.meetings.map(\.origin.anchor) == [nil])
  }

  @Test("a diagnostic on a private line keeps its place and code")
  func diagnostics() {
    let result = readCircle(["peers/ada.md": "# Ada\n\n- [ ] Xyzzywump 📅 2026-02-30 #private\n"])
    #expect(
      result.diagnosticLines == [
        "peers/ada.md:3 impossible-date a date that no calendar has, on a private line"
      ])
  }
}

extension IndexReader.Result {
  /// All that may be shown of what was read.
  fileprivate var shown: String {
    var lines = diagnostics.map { "\($0.message) \($0.fix ?? "")" }
    lines +=
      index.meetingLines + index.commitmentLines + index.topicLines + index.factLines
      + index.markLines
    lines += index.meetings.flatMap { $0.summary.compactMap { $0.shareable?.text } }
    for person in index.people {
      lines += person.thinking.compactMap { $0.words.shareable?.text }
      lines += person.plate.map(\.text)
      lines += person.aliases + person.groups + [person.name]
      lines += person.other.map { "\($0.key) \($0.value)" }
      lines += [person.role, person.team, person.location, person.email].compactMap { $0 }
    }
    lines += index.projects.map { "\($0.title) \($0.outcome ?? "")" }
    lines += index.meetings.flatMap { [$0.origin] + $0.also }.compactMap(\.anchor)
    lines +=
      index.commitments.compactMap(\.origin.anchor) + index.topics.compactMap(\.origin.anchor)
    lines += index.facts.compactMap(\.origin.anchor) + index.marks.compactMap(\.origin.anchor)
    lines += index.mentions.compactMap(\.origin.anchor) + index.owner.hobbies
    return lines.joined(separator: "\n")
  }
}
