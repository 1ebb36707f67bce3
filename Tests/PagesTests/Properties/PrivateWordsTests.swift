import Testing

/// A made-up word stands in every place of a note that is private; it is on no page, in no name of one
/// and in no link.
@Suite struct PrivateWordsTests {
  @Test("a private word is on no page")
  func sample() throws {
    let pages = try WrittenPages([
      "peers/ada.md": """
      ---
      cadence: weekly
      ---
      # Ada Lovelace

      ## Next time

      - Zyzzyva topic #private
      - [ ] Zyzzyva boxed topic #private #trust/2

      ## Inbox zyzzyva #private

      - Zyzzyva under a private heading

      ## Hobbies

      - zyzzyva hobby #private

      ## How she thinks

      - Values: zyzzyva #private

      ## I owe them #private

      - [ ] zyzzyva box 📅 2026-11-20

      ## 2026-11-19 1:1 zyzzyva #private

      Zyzzyva was said.

      - [ ] @me zyzzyva under it 📅 2026-11-27
      - hobby:: zyzzyva
      - Tension: zyzzyva

      ### Zyzzyva deeper

      - [ ] @Ada zyzzyva deeper

      ## 2026-11-12 1:1

      Zyzzyva in a paragraph #private

      - zyzzyva in an item #private
        - zyzzyva nested in it
      - [ ] @me zyzzyva mine 📅 2026-11-20 #private
      - [ ] @Ada zyzzyva theirs 📅 2026-11-20 #private
      - [x] @me zyzzyva settled ✅ 2026-11-20 #private
      - [h] @me zyzzyva on hold #private
      - [ ] @me a plain one 📅 2026-11-26
        - zyzzyva in its details #private
      - Tension: zyzzyva #private
      - Insight: zyzzyva #private
      - Believed: zyzzyva #private
      - Feedback from Ada: zyzzyva #private
      - Handshake: zyzzyva #private
      - Idea: zyzzyva #private
      - Plate: zyzzyva #private
      - hobby:: zyzzyva #private
      - [kid:: zyzzyva] #private
      - [race:: 2026-11-29 zyzzyva] #private
      - [zyzzyva:: a kind] #private
      - Resolved: zyzzyva #private

      | zyzzyva | b |
      |---|---|
      | zyzzyva | #private |
      """,
      "journal/2026-11-20.md": "## Zyzzyva with [[Ada Lovelace]] #private\n\n- [ ] zyzzyva\n",
      "notes/n.md": "# Plain\n\n- [ ] zyzzyva for [[Ada Lovelace]] 📅 2026-11-27 #private\n",
      "peers/bob.md":
        "---\ntags: [private]\n---\n# Bob\n\n## 2026-11-19 zyzzyva\n\n- Tension: zyzzyva\n",
    ])
    #expect(pages.texts.count > 5)
    for (path, text) in pages.texts {
      for line in text.split(separator: "\n") where line.lowercased().contains("zyzzyva") {
        Issue.record("\(path): \(line)")
      }
      #expect(!path.contains("zyzzyva"))
    }
    let about = try #require(pages["people/about-ada"])
    #expect(about.contains("private lines](../../peers/ada.md)"))
  }
}
