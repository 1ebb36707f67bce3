import Calendar
import Notes
import Relationships
import SourceText
import Testing

/// What is noted of somebody else is nothing to those whom it does not name.
@Suite struct NewcomersTests {
  @Test("notes about others change no one's agenda, and no finding about them")
  func others() throws {
    let today = try #require(SomeNotes.sampleDay)
    let before = try SomeNotes.sample()
    var after = before
    after.notes += SomeNotes(Self.newcomers).notes
    let (pages, morePages) = (
      try WrittenPages(before, today: today), try WrittenPages(after, today: today)
    )
    #expect(agendas(morePages).count == agendas(pages).count + 2)
    for (path, text) in agendas(pages) { #expect(morePages.texts[path] == text, "\(path)") }
    let (said, saidMore) = (findings(pages.index), findings(morePages.index))
    #expect(saidMore.count > said.count)
    #expect(saidMore.filter { !$0.contains("quill") } == said)
  }

  private func agendas(_ pages: WrittenPages) -> [String: String] {
    pages.texts.filter { $0.key.hasPrefix("pages/agendas/agenda-") }
  }

  /// The findings about people, and about what they take part in.
  private func findings(_ index: Index) -> [String] {
    Review(index).findings.filter { $0.subject != .vault }.map {
      "\($0.rule) \($0.subject) \($0.message.text) \($0.next.text)"
    }
  }

  private static let newcomers = [
    "peers/quilla quill.md": """
    ---
    interdependence: strong
    since: 2026-01-08
    series: { every: weekly, day: thursday, time: "10:00", start: 2026-11-05, until: 2026-12-10 }
    hobbies: [bouldering]
    birthday: 11-27
    ---

    ## 2026-11-19 1:1

    - [ ] a drawing 📅 2026-11-20
    - Tension: which of us draws it

    ## 2026-11-12 1:1 with [[quinn quill]]

    - [ ] @quinn a list of pens 📅 2026-11-23
    """,
    "peers/quinn quill.md": """
    ---
    interdependence: light
    cadence: weekly
    ---

    ## Next time

    - pens

    ## 2026-11-26 1:1

    - Handshake: pens are ours
    """,
    "projects/quill-pens.md": """
    ---
    with: [quilla quill, quinn quill]
    stage: do
    start: 2026-10-01
    end: 2026-11-20
    ---
    """,
    "proposals/quill-ink.md": "---\npresent: 2026-12-02\ndepends-on: quilla quill\n---\n",
    "groups/quill-gang.md":
      "---\nmembers: [quilla quill, quinn quill]\n---\n\n## 2026-03-05 Lunch\n",
  ]
}
