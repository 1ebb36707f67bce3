import Relationships
import Testing

@Suite struct TensionTests {
  @Test(
    "a tension is resolved in any of these ways",
    arguments: [
      ("struck through", "~~Tension: who owns it~~", "resolved"),
      ("ticked", "- [x] Tension: who owns it", "resolved"),
      ("ticked on a day", "- [x] Tension: who owns it ✅ 2026-11-20", "resolved 2026-11-20"),
      ("an open box", "- [ ] Tension: who owns it", "open"),
      ("a Resolved under it", "- Tension: who owns it\n  - Resolved: we do", "resolved"),
      ("a tag under it", "- who owns it #tension\n  - we do #resolved", "resolved"),
      (
        "a Resolved under it in a meeting",
        "## 2026-11-20 1:1\n\n- Tension: who owns it\n  - Resolved: we do", "resolved 2026-11-20"
      ),
      (
        "a Resolved deep under it",
        "- Tension: who owns it\n  - a\n    - b\n\n      Resolved: we do",
        "resolved"
      ),
      (
        "a later one alone", "- Tension: who owns it\n\n## 2026-11-20 1:1\n\nResolved: by a rota",
        "resolved 2026-11-20"
      ),
      (
        "an earlier one",
        "## 2026-11-20 1:1\n\n- Tension: who owns it\n\n## 2026-11-10 1:1\n\n- Resolved: x", "open"
      ),
      (
        "one above it on its day", "## 2026-11-20 1:1\n\nResolved: x\n\nTension: who owns it",
        "open"
      ),
      (
        "one below it on its day", "## 2026-11-20 1:1\n\nTension: who owns it\n\nResolved: x",
        "resolved 2026-11-20"
      ),
      ("nothing", "Tension: who owns it", "open"), ("bold", "- **Tension:** who owns it", "open"),
      ("two colons", "Tension:: who owns it", "open"), ("any case", "TENSION: who owns it", "open"),
    ])
  func resolved(why: String, text: String, state: String) {
    let result = readCircle(["peers/bob.md": "# Bob Kahn\n\n\(text)\n"])
    let tension = result.index.markLines.first { $0.hasPrefix("tension") }
    #expect(tension == "tension bob \(state) who owns it", Comment(rawValue: why))
    #expect(result.diagnosticLines == [], Comment(rawValue: why))
  }

  @Test("of several open ones its first three words choose")
  func firstWords() {
    let result = readCircle([
      "peers/bob.md": """
      ## 2026-11-10 1:1

      - Tension: who owns the tables
      - Tension: how we plan releases

      ## 2026-11-20 1:1

      - Resolved: *How we plan* from now on
      """
    ])
    #expect(
      result.index.markLines == [
        "tension bob open who owns the tables",
        "tension bob resolved 2026-11-20 how we plan releases",
        "resolved bob open How we plan from now on",
      ])
    #expect(result.diagnosticLines == [])
  }

  @Test("where nothing chooses, the candidates are shown and all stay open")
  func unclear() {
    let result = readCircle([
      "peers/bob.md":
        "- Tension: who owns the tables\n- Tension: how we plan\n\n## 2026-11-20 1:1\n\nResolved: all good\n",
      "peers/ada-lovelace.md": "- Tension: another one\n",
    ])
    #expect(result.index.marks.filter { $0.kind == .tension }.allSatisfy { !$0.isResolved })
    #expect(result.diagnosticLines == ["peers/bob.md:6 unclear-resolution 2 tensions are open"])
    #expect(result.diagnostics.map(\.fix) == ["begin it with `who owns the` or `how we plan`"])
  }

  @Test("a Resolved under a ticked tension ends no other")
  func nested() {
    let index = readCircle([
      "peers/bob.md": "- [x] Tension: a b c ✅ 2026-11-19\n  - Resolved: done\n- Tension: d e f\n"
    ]).index
    #expect(
      index.markLines.filter { $0.hasPrefix("tension") } == [
        "tension bob resolved 2026-11-19 a b c", "tension bob open d e f",
      ])
  }

  @Test(
    "of many tensions with one person each is ended by the Resolved under it, and none by an unclear one"
  )
  func many() {
    let lines = (0..<300).map { "- Tension: a\($0) b c\n  - Resolved: x\n" }.joined()
    let open = (0..<300).map { "Tension: a\($0) b c\nResolved: x\n" }.joined()
    let index = readCircle(["peers/bob.md": lines, "peers/ada-lovelace.md": open]).index
    #expect(index.marks(with: Person.ID("peers/bob")).count { $0.isResolved } == 300)
    #expect(index.marks.count == 1200)
    let unclear = index.marks(with: Person.ID("peers/ada-lovelace"))
    #expect(unclear.count { $0.kind == .tension && $0.isResolved } <= 1)
  }

  @Test(
    "every mark, by its word and by its tag",
    arguments: [
      ("Insight: x", "insight"), ("- x #insight", "insight"),
      ("Feedback from Bob: x", "feedback-received"),
      ("Feedback from [[Bob]]: x", "feedback-received"),
      ("x #feedback/received", "feedback-received"),
      ("- **Feedback for Bob**: x", "feedback-given"), ("x #feedback/given", "feedback-given"),
      ("Handshake: x", "handshake"), ("x #handshake", "handshake"), ("Believed: x", "believed"),
      ("Happened: x", "happened"), ("Plate: x", "plate"), ("x #plate", "plate"),
      ("Idea: x", "idea"), ("x #idea", "idea"),
      ("Response: x", "response"), ("- [ ] Idea: x", "idea"), ("*Plate:* x", "plate"),
    ])
  func marks(text: String, kind: String) {
    let index = readCircle(["peers/bob.md": "# Bob Kahn\n\n\(text)\n"]).index
    #expect(index.markLines == ["\(kind) bob open x"])
    #expect(index.commitments.isEmpty)
  }
}
