import Testing

@testable import Relationships

@Suite struct JointWorkCandidateTests {
  /// The candidates for Ada: `idea words`.
  private func candidates(
    _ notes: [String: String],
    from sources: Set<JointWorkCandidate.Source> = [
      .idea, .plate, .tension,
    ]
  ) throws -> [String] {
    let index = readVault(notes).index
    let ada = try #require(index.people.first { $0.name == "Ada" })
    return index.jointWorkCandidates(with: ada, from: sources)
      .map { "\($0.source) \($0.words.text)" }
  }

  private func ada(_ body: String, keys: String = "role: VP") -> String {
    "---\n\(keys)\n---\n# Ada\n\n\(body)\n"
  }

  @Test(
    "ideas, what is on the plate and a tension are candidates while they are open",
    arguments: [
      ("- Idea: swap a day", ["idea swap a day"]), ("- [x] Idea: swap a day", []),
      ("- ~~Idea: swap a day~~", []), ("- Idea: swap a day #private", []),
      ("- Plate: the roadmap", ["plate the roadmap"]), ("- Plate: the roadmap #private", []),
      ("- Tension: who owns it", ["tension who owns it"]),
      ("- Tension: who owns it\n  - Resolved: we do", []),
      ("- Tension: who owns it #private", []), ("- Insight: so it is", []),
    ])
  func kinds(line: String, expected: [String]) throws {
    #expect(try candidates(["peers/ada.md": ada(line)]) == expected)
  }

  @Test(
    "an idea that stands elsewhere and links her is one, and one that stands with her is one once")
  func linked() throws {
    let notes = [
      "peers/ada.md": ada(""),
      "peers/bo.md": "# Bo\n\n- Idea: a shelf with [[Ada]]\n- Idea: a table\n",
      "meetings/2026-11-20 Plans.md": "---\nwith: [Ada, Bo]\n---\n\n- Idea: a lamp for [[Ada]]\n",
    ]
    #expect(try candidates(notes) == ["idea a lamp for Ada", "idea a shelf with Ada"])
  }

  @Test(
    "a project is one while it is an idea",
    arguments: [
      ("idea", ["idea The tables"]), ("explore", []), ("done", []), ("dropped", []),
    ])
  func projects(stage: String, expected: [String]) throws {
    let notes = [
      "peers/ada.md": ada(""),
      "projects/tables.md": "---\nwith: [ada]\nstage: \(stage)\n---\n# The tables\n",
    ]
    #expect(try candidates(notes) == expected)
  }

  @Test("at most three: projects, the newest ideas, the plate, the oldest tension")
  func order() throws {
    let body = """
      ## 2026-11-01 1:1

      - Idea: older
      - Tension: newer

      ## 2026-11-08 1:1

      - Idea: newest

      ## 2026-10-01 1:1

      - Tension: oldest
      - Plate: a price
      """
    let keys = "plate: [the roadmap]"
    let note = ["peers/ada.md": ada(body, keys: keys)]
    #expect(try candidates(note) == ["idea newest", "idea older", "plate a price"])
    #expect(try candidates(note, from: [.plate]) == ["plate a price", "plate the roadmap"])
    #expect(try candidates(note, from: [.tension]) == ["tension oldest"])
    let project = ["projects/tables.md": "---\nwith: [ada]\n---\n# The tables\n"]
    #expect(
      try candidates(note.merging(project) { first, _ in first })
        == ["idea The tables", "idea newest", "idea older"])
  }
}
